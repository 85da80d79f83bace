import { InputError } from '../../model/input-error.js';
import type { Span } from '../../model/record.js';
import { commentValue, isWord, miscValue } from './read-conllu.js';
import type { ConlluRow, ConlluSentence } from './types.js';

/** A sentence's words with their places in the text. */
export interface PlacedSentence {
  readonly words: readonly ConlluRow[];
  readonly spans: readonly Span[];
  /** 1 where a word goes on with the one before it, in one multiword token */
  readonly continues: readonly number[];
}

/** A run of characters of the text, and the words that it holds: one word, or those of a multiword token. */
interface Surface {
  readonly form: string;
  readonly words: readonly ConlluRow[];
  readonly spaceAfter: boolean;
}

/** The text of sentences that bring none: their forms, with spaces where no SpaceAfter=No stands; a new paragraph starts with an empty line. */
export function rebuildText(sentences: readonly ConlluSentence[]): { text: string; placed: PlacedSentence[] } {
  let text = '';
  let glue = '';
  const placed = sentences.map((sentence, index) => {
    if (index > 0 && startsParagraph(sentence)) glue = '\n\n';
    const into = emptyPlaces();
    for (const surface of surfacesOf(sentence)) {
      text += glue;
      placeSurface(surface, text.length, into);
      text += surface.form;
      glue = surface.spaceAfter ? ' ' : '';
    }
    return into;
  });
  return { text, placed };
}

/** Finds every word of the sentences in the text, each after the last one; `# span` (code points) says where a sentence starts. */
export function alignWords(sentences: readonly ConlluSentence[], text: string): PlacedSentence[] {
  const offsetOf = codePointOffsets(text);
  let cursor = 0;
  return sentences.map((sentence) => {
    const span = commentValue(sentence, 'span');
    if (span !== undefined) cursor = offsetOf(Number(span.split(' ')[0]));
    const into = emptyPlaces();
    for (const surface of surfacesOf(sentence)) {
      const at = text.indexOf(surface.form, cursor);
      if (at < 0) {
        const name = commentValue(sentence, 'sent_id') ?? 'a sentence';
        throw new InputError(
          `${name}: “${surface.form}” is not in the text after position ${cursor}; give the text it was made from.`,
        );
      }
      placeSurface(surface, at, into);
      cursor = at + surface.form.length;
    }
    return into;
  });
}

/** Whether a sentence opens a paragraph or a document. */
export const startsParagraph = (sentence: ConlluSentence): boolean =>
  sentence.comments.some((comment) => /^#\s*(?:newpar|newdoc)\b/.test(comment));

function surfacesOf({ rows }: ConlluSentence): Surface[] {
  const surfaces: Surface[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const spaceAfter = miscValue(row.misc, 'SpaceAfter') !== 'No';
    if (isWord(row)) surfaces.push({ form: row.form, words: [row], spaceAfter });
    else if (row.id.includes('-')) {
      const last = Number(row.id.split('-')[1]);
      const words: ConlluRow[] = [];
      while (index + 1 < rows.length && Number.parseInt(rows[index + 1]!.id, 10) <= last) {
        const next = rows[++index]!;
        if (isWord(next)) words.push(next);
      }
      surfaces.push({ form: row.form, words, spaceAfter });
    }
  }
  return surfaces;
}

const emptyPlaces = () => ({ words: [] as ConlluRow[], spans: [] as Span[], continues: [] as number[] });

/** The words of "didn’t" divide it ("did", "n’t") when their lengths fit; otherwise ("des" = "de" + "les") each stands for all of it. */
function placeSurface(surface: Surface, at: number, into: ReturnType<typeof emptyPlaces>): void {
  const total = surface.words.reduce((sum, word) => sum + word.form.length, 0);
  let start = at;
  for (const [index, word] of surface.words.entries()) {
    into.words.push(word);
    into.spans.push(total === surface.form.length ? [start, start + word.form.length] : [at, at + surface.form.length]);
    into.continues.push(index === 0 ? 0 : 1);
    start += word.form.length;
  }
}

/** From code points to UTF-16 code units; the same number where the text has no astral character. */
function codePointOffsets(text: string): (codePoint: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (codePoint) => codePoint;
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset += text.codePointAt(offset)! > 0xffff ? 2 : 1) offsets.push(offset);
  offsets.push(text.length);
  return (codePoint) => offsets[codePoint] ?? text.length;
}
