import * as z from 'zod';
import { lemmatise } from '../../language/lemma/index.js';
import { words as listed } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { type EntryList, readLexicon } from '../../lexicon/read-lexicon.js';
import { EDGE_TYPES, type EdgeType } from '../../model/kinds.js';

/** Verbs that need whom they tell before what they tell: "told" alone would read as "told “the bridge”". */
const tells = (): ReadonlySet<string> => listed('verbs-with-hearer');
const beforeVerb = (): ReadonlySet<string> => listed('words-before-verb');

/**
 * The verb by which a telling joins both ends, fit to stand between them: "cautioned", "slammed", "sat down with".
 * A noun ("talks", "criticism") and a gerund are none; then the relation's own verb stands.
 */
export function verbOf(type: EdgeType, cues: readonly (string | null)[]): string {
  for (const cue of cues) {
    const verb = cue === null ? null : verbIn(type, cue.replace(/\s+/g, ' ').trim());
    if (verb !== null) return verb;
  }
  return EDGE_TYPES[type].verbs.actual;
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
