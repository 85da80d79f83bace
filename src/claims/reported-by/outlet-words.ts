import * as z from 'zod';
import type { Entity } from '../../entities/types.js';
import { words as listed } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';

/** Words by which outlets show themselves and are credited. */
export const outletEntry = once(() =>
  z
    .object({
      kind: z.enum([
        'name',
        'no-name',
        'verb',
        'verb-passive',
        'staff-verb',
        'verb-object',
        'verb-place',
        'told',
        'noun',
        'carrier',
        'staff',
        'brand',
        'head',
        'news-head',
        'of-news',
      ]),
      words: z.array(z.string()),
    })
    .extend(examples().shape),
);
type Kind = z.infer<ReturnType<typeof outletEntry>>['kind'];

const names = once(() => new Set([...listed('outlets')].map(normalise)));
const words = new Map<Kind, ReadonlySet<string>>();

/** Whether a body is a news outlet, an agency or a programme: by its name, or by a word of it ("the Orlin [Herald]", "[BBC] Orlin"). */
export function isOutlet(entity: Entity | null): boolean {
  if (entity?.type !== 'organisation') return false;
  return [entity.name, ...entity.aliases].map(normalise).some((name) => names().has(name) || looksLikeOutlet(name));
}

/** Whether a word is of a kind: what an outlet does, makes or is. */
export function isOutletWord(kind: Kind, word: string): boolean {
  let known = words.get(kind);
  if (!known) {
    known = new Set(
      readLexicon('outlet-words', outletEntry)
        .filter((row) => row.kind === kind)
        .flatMap((row) => row.words),
    );
    words.set(kind, known);
  }
  return known.has(word);
}

/** "Orlin [Herald]", "Orlin [News] Agency", "[BBC] Orlin", "[Al Jazeera] Orlin" */
function looksLikeOutlet(name: string): boolean {
  const parts = name.split(' ');
  if (parts.length < 2 || parts.some((part) => isOutletWord('no-name', part))) return false;
  return (
    isOutletWord('name', parts.at(-1)!) ||
    parts.includes('news') ||
    isOutletWord('brand', parts[0]!) ||
    (parts.length > 2 && isOutletWord('brand', `${parts[0]} ${parts[1]}`))
  );
}

function normalise(name: string): string {
  return name
    .replace(/[“”"‘’']s?$/g, '')
    .replace(/’/g, "'")
    .replace(/^the\s+/i, '')
    .toLowerCase();
}
