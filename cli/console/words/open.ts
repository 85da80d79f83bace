import { openStore } from '../../../src/graph/index.js';
import type { Span } from '../../../src/model/record.js';
import { type Line, piece } from '../../answer/pieces.js';
import type { Opened } from '../../show-answer.js';
import type { Session } from '../session.js';
import { note, warning } from './note.js';
import type { Word } from './types.js';

/** `:open 3`: the article behind the third line of the last answer, with its words marked. */
export const open: Word = {
  names: ['open', 'o'],
  usage: ':open 3',
  gloss: 'the article behind line 3 of the last answer, with the words marked',
  respond: (session, rest) => {
    const opened = openedAt(session, rest);
    if (typeof opened === 'string') return { lines: [warning(opened)] };
    return { work: async () => ({ lines: await articleLines(session, opened) }) };
  },
};

/** What a number before a line stands for, or a sentence that says why there is none. */
export function openedAt({ opened }: Session, rest: string): Opened | string {
  if (opened.length === 0) return 'Nothing was asked yet that could be opened.';
  const number = rest === '' ? 1 : Number(rest);
  return opened[number - 1] ?? `The last answer numbers lines from 1 to ${opened.length}; “${rest}” is none of them.`;
}

async function articleLines({ folder, view }: Session, { article, spans }: Opened): Promise<Line[]> {
  const store = openStore(folder);
  try {
    const stored = store.get(article);
    if (!stored) return [warning(`The graph no longer holds article ${article}.`)];
    const about = view.article(article);
    const from = [about?.outlet, about?.date, about?.url, stored.sources[0]].filter(
      (part) => part !== null && part !== undefined,
    );
    return [[piece(about?.title ?? article, 'title')], note(from.join(' · ')), ...markedLines(stored.text, spans)];
  } finally {
    await store.close();
  }
}

/** The text, a line a paragraph, with the words of these spans marked «so» for a screen without colours. */
export function markedLines(text: string, spans: readonly Span[]): Line[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let at = 0;
  return text.split('\n').map((paragraph): Line => {
    const [start, end] = [at, at + paragraph.length];
    at = end + 1;
    const pieces: Line[number][] = [];
    let from = start;
    for (const [first, last] of sorted) {
      const [a, b] = [Math.max(first, from), Math.min(last, end)];
      if (a >= b) continue;
      pieces.push(piece(text.slice(from, a), 'plain'), piece(`«${text.slice(a, b)}»`, 'name'));
      from = b;
    }
    return [...pieces, piece(text.slice(from, end), 'plain')];
  });
}
