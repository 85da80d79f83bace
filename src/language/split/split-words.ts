import * as z from 'zod';
import { words as listed } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';

const abbreviationEntry = once(() =>
  z
    .object({ kind: z.enum(['title', 'number', 'inner', 'state', 'any']), words: z.array(z.string()) })
    .extend(examples().shape),
);
const wordEntry = once(() =>
  z
    .object({ kind: z.enum(['cuts', 'joined', 'whole', 'apostrophe', 'units', 'glued']), words: z.array(z.string()) })
    .extend(examples().shape),
);

/** What the full stop of an abbreviation says about a sentence's end. */
export type AbbreviationKind = z.infer<ReturnType<typeof abbreviationEntry>>['kind'];

/** Everything that tokens and sentences know of words, read once from seeds/lexicon; keys are in lower case. */
export interface SplitWords {
  /** "mr" -> title; without the last full stop */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** "cannot" -> 3, where its second token begins */
  readonly cuts: ReadonlyMap<string, number>;
  /** "co", which keeps its hyphen */
  readonly joined: ReadonlySet<string>;
  /** "w/o", "yahoo!": signs inside that stay */
  readonly whole: ReadonlySet<string>;
  /** "'em" */
  readonly apostrophe: ReadonlySet<string>;
  /** "km", as in "30km" */
  readonly units: ReadonlySet<string>;
  /** "will", which pages run together with a name before it: "Lundwill" */
  readonly glued: ReadonlySet<string>;
  /** "they", capitalised only where a sentence or title begins */
  readonly openers: ReadonlySet<string>;
}

/** The word lists of the splitter. */
export const splitWords = once((): SplitWords => {
  const abbreviations = new Map<string, AbbreviationKind>();
  for (const { kind, words } of readLexicon('abbreviations', abbreviationEntry)) {
    for (const word of words) if (!abbreviations.has(word)) abbreviations.set(word, kind);
  }
  const entries = readLexicon('split-words', wordEntry);
  const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind).flatMap((entry) => entry.words);
  return {
    abbreviations,
    cuts: new Map(ofKind('cuts').map((word) => [word.replace('|', ''), word.indexOf('|')])),
    joined: new Set(ofKind('joined')),
    whole: new Set(ofKind('whole')),
    apostrophe: new Set(ofKind('apostrophe')),
    units: new Set(ofKind('units')),
    glued: new Set(ofKind('glued')),
    openers: listed('sentence-openers'),
  };
});

/** What kind of abbreviation a word without its full stop is: "Gen", "GEN" and "gen" may differ; undefined for none. */
export function abbreviationKind(word: string, { abbreviations }: SplitWords): AbbreviationKind | undefined {
  const lower = word.toLowerCase();
  const known = abbreviations.get(word) ?? abbreviations.get(lower);
  if (known !== undefined || word.length < 2 || word !== word.toUpperCase()) return known;
  return abbreviations.get(word[0] + lower.slice(1));
}
