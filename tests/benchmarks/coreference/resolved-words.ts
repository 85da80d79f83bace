import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Entity } from '../../../src/entities/types.js';

const EVAL = fileURLToPath(new URL('../../../../shared/eval/', import.meta.url));

/** Words of a labelled article that a reader resolved to a name. */
export interface ResolvedWords {
  /** [start, end) of the sentence they stand in */
  readonly sentence: readonly [number, number];
  /** "he", "the minister", "his counterpart" */
  readonly words: string;
  readonly name: string;
}

/** A labelled article with the pronouns and descriptions that its labels resolve. */
export interface LabelledArticle {
  readonly doc: string;
  readonly text: string;
  readonly date: string | null;
  readonly words: readonly ResolvedWords[];
}

interface Side {
  readonly words: string | null;
  readonly name: string | null;
  readonly kind?: string;
}
interface Line {
  readonly doc: string;
  readonly text: string;
  readonly date: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly claims: readonly { readonly n: number; readonly a: Side; readonly b: Side }[];
}

/** The articles of `relations-<part>.jsonl` with every word for a being that is not its name; none (and a line that says so) where the file is absent. */
export function articlesWithResolvedWords(part: 'train' | 'dev'): LabelledArticle[] {
  const path = `${EVAL}relations-${part}.jsonl`;
  if (!existsSync(path)) {
    process.stderr.write(`${path} is absent; put the labelled articles into ../shared/eval.\n`);
    return [];
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line).map(toArticle);
}

const normalised = (name: string): string => name.toLowerCase().replace(/[’]/g, "'").replace(/^the /, '');

/** Whether a being is called by a name, or by its last words. */
export function isCalled({ name, aliases }: Entity, wanted: string): boolean {
  return isCalledAny([name, ...aliases], wanted);
}

/** Whether one of the forms is a name, or its last or first words. */
export function isCalledAny(forms: readonly string[], name: string): boolean {
  const wanted = normalised(name);
  return forms.some((form) => {
    const own = normalised(form);
    return own === wanted || ` ${wanted}`.endsWith(` ${own}`) || ` ${own}`.endsWith(` ${wanted}`);
  });
}

function toArticle({ doc, text, date, sentences, claims }: Line): LabelledArticle {
  const seen = new Set<string>();
  const words = claims.flatMap(({ n, a, b }) =>
    [a, b].flatMap((side): ResolvedWords[] => {
      const sentence = sentences[n - 1];
      if (!sentence || side.kind === 'event' || !isNoName(side)) return [];
      const key = `${n} ${side.words} ${side.name}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ sentence, words: side.words!, name: side.name! }];
    }),
  );
  return { doc, text, date: date || null, words };
}

/** No word of the name stands in them: "the minister", not "Mr Lund". */
function isNoName({ words, name }: Side): boolean {
  if (!words || words === '-' || !name) return false;
  const parts = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return !words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => parts.includes(word) && !/^(?:the|of|and|for|in|a)$/.test(word));
}
