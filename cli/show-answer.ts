import { askNamed } from '../src/questions/asks/index.js';
import type { Part } from '../src/questions/asks/types.js';
import type { Answer } from '../src/questions/types.js';
import {
  articlesPart,
  cardHead,
  countsPart,
  eventsPart,
  type Numbers,
  type Opened,
  pathsPart,
  rowsByType,
  rowsPart,
} from './answer/part-lines.js';
import { type Amount, type Line, piece } from './answer/pieces.js';

export type { Opened } from './answer/part-lines.js';
export type { Amount, Line, Tone } from './answer/pieces.js';

/** An answer as lines: what was understood, the answer in a sentence, then each part as its ask shows it. */
export const answerLines = (answer: Answer, amount: Amount): Line[] => shownAnswer(answer, amount).lines;

/** The same, with what the numbers before its lines lead to. */
export function shownAnswer(
  answer: Answer,
  amount: Amount,
): { readonly lines: Line[]; readonly opened: readonly Opened[] } {
  const opened: Opened[] = [];
  const next: Numbers = (line) => (amount.numbered ? opened.push(line) : null);
  return { lines: linesOf(answer, amount, next), opened };
}

function linesOf(answer: Answer, amount: Amount, next: Numbers): Line[] {
  const notes = answer.notes.map((note): Line => [piece(note, 'faint')]);
  if (answer.problem) return [...notes, [piece(answer.problem, 'warning')], ...withheldLines(answer)];
  const { show } = askNamed(answer.question.ask);
  // statements and sentences of the articles stand in for whatever an ask shows of its own
  const shown: readonly Part[] = [...new Set<Part>([...show, 'rows', 'articles'])];
  const parts = shown.flatMap((part) => partLines(part, answer, amount, next));
  return [...notes, ...parts, ...withheldLines(answer)];
}

function partLines(part: Part, answer: Answer, amount: Amount, next: Numbers): Line[] {
  switch (part) {
    case 'summary':
      return answer.summary === null ? [] : [[piece(answer.summary, 'title')]];
    case 'cards':
      return answer.cards.flatMap(cardHead);
    case 'rows':
      return answer.cards.length > 0 ? rowsByType(answer.rows, amount, next) : rowsPart(answer.rows, amount, next);
    case 'against':
      return answer.against.length === 0
        ? []
        : [
            [piece('Also told:', 'faint')],
            ...rowsPart(answer.against, { ...amount, rows: Math.min(amount.rows, 5) }, next),
          ];
    case 'events':
      return eventsPart(answer.events, amount, next);
    case 'counts':
      return countsPart(answer.counts, amount);
    case 'articles':
      return articlesPart(answer.articles, amount, next);
    case 'paths':
      return pathsPart(answer.paths, amount, next);
  }
}

function withheldLines({ withheld }: Answer): Line[] {
  if (withheld === 0) return [];
  const what = withheld === 1 ? '1 claim is' : `${withheld.toLocaleString('en')} claims are`;
  return [
    [
      piece(
        `${what} planned, possible or negated and not shown as fact; ask with --include planned,possible,negated (in the console: :all).`,
        'faint',
      ),
    ],
  ];
}
