import * as z from 'zod';
import { lemmatise } from '../../language/lemma/index.js';
import { words as listed } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { type EntryList, readLexicon } from '../../lexicon/read-lexicon.js';
import type { Evidence } from '../../model/graph.js';
import { EDGE_TYPES, type EdgeType } from '../../model/kinds.js';
import { pastOf } from '../deeds/verbs-asked.js';

/** Verbs that need whom they tell before what they tell: "told" alone would read as "told “the bridge”". */
const tells = (): ReadonlySet<string> => listed('verbs-with-hearer');
const beforeVerb = (): ReadonlySet<string> => listed('words-before-verb');

/**
 * The verb by which a telling joins both ends, fit to stand between them: "cautioned", "slammed", "sat down with"; of a verb of
 * speech its past, "went on to rebut" -> rebutted. A noun ("talks", "criticism") is none; then the relation's own verb stands.
 */
export function verbOf(type: EdgeType, tellings: readonly Pick<Evidence, 'cue' | 'rule'>[]): string {
  const cues = tellings.flatMap(({ cue, rule }) => (cue === null ? [] : [{ cue: plain(cue), rule }]));
  for (const { cue } of cues) {
    const verb = verbIn(type, cue);
    if (verb !== null) return verb;
  }
  for (const { cue, rule } of cues) {
    const verb = rule.startsWith(SPOKEN_BY_VERB) ? spokenVerb(cue) : null;
    if (verb !== null) return verb;
  }
  return EDGE_TYPES[type].verbs.actual;
}

const plain = (cue: string): string => cue.replace(/\s+/g, ' ').trim();

/** Rules of statements that a verb tells. */
const SPOKEN_BY_VERB = 'said/verb';

/** "rebut", "asking" -> rebutted, asked; null for what is no verb of speech, or one that needs whom it tells. */
function spokenVerb(cue: string): string | null {
  const [word = '', ...rest] = cue.toLowerCase().split(' ');
  const lemma = word.endsWith('ing') ? lemmatise(word, 'VERB', 'VBG') : word;
  if (!verbsOf('said')?.has(lemma) || tells().has(lemma)) return null;
  return [pastOf(lemma), ...rest].join(' ');
}

function verbIn(type: EdgeType, cue: string): string | null {
  const verbs = verbsOf(type);
  if (!verbs || cue.length > 30 || !/^[\p{L}\s’'-]+$/u.test(cue)) return null;
  const words = cue.toLowerCase().split(' ');
  const at = words.findIndex((word) => !beforeVerb().has(word));
  const word = words[at];
  if (word === undefined || word.endsWith('ing')) return null;
  const lemma = lemmatise(word, 'VERB', word.endsWith('s') ? 'VBZ' : 'VBD');
  // "talks", "meet": a noun or a bare verb
  if (lemma === word || tells().has(lemma)) return null;
  const after = verbs.get([lemma, ...words.slice(at + 1)].join(' ')) ?? verbs.get(lemma);
  if (after === undefined || (type === 'met' && word.endsWith('s'))) return null;
  return `${words.join(' ')}${after === '' || words.at(-1) === after ? '' : ` ${after}`}`;
}

const speechEntry = once(() => z.object({ verb: z.string() }));
const wordEntry = once(() =>
  z.object({
    word: z.string().optional(),
    words: z.array(z.string()).optional(),
    frames: z.array(z.string()).optional(),
    person: z.boolean().optional(),
    target: z.array(z.string()).optional(),
  }),
);

const known = new Map<EdgeType, ReadonlyMap<string, string>>();

/** The verbs of a relation's lexicon, each with the preposition it needs: "sit down" -> with. */
function verbsOf(type: EdgeType): ReadonlyMap<string, string> | undefined {
  if (known.size === 0) {
    known.set('said', new Map(readLexicon('speech-verbs', speechEntry).map(({ verb }) => [verb, ''] as const)));
    known.set(
      'met',
      // "Lund received Vik": of two who met the graph does not tell which was the host
      verbsIn(
        'meet-words',
        ({ person }) => person !== true,
        ({ frames = [] }) => (frames.includes('object') ? '' : (frames[0] ?? '')),
      ),
    );
    known.set(
      'condemned',
      verbsIn(
        'condemn-words',
        () => true,
        ({ target = [] }) => (target.includes('object') ? '' : (target[0] ?? '')),
      ),
    );
  }
  return known.get(type);
}

function verbsIn(
  file: EntryList,
  isFit: (entry: z.infer<ReturnType<typeof wordEntry>>) => boolean,
  after: (entry: z.infer<ReturnType<typeof wordEntry>>) => string,
): ReadonlyMap<string, string> {
  return new Map(
    readLexicon(file, wordEntry)
      .filter((entry) => entry.word === 'verb' && isFit(entry))
      .flatMap((entry) => (entry.words ?? []).map((word) => [word, after(entry)] as const)),
  );
}
