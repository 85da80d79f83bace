import { nameWordsOf } from '../../model/comparable-name.js';
import type { Evidence } from '../../model/graph.js';

/** The end of an edge as its sentences may call it. */
interface End {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A sentence that holds a whole story or a list tells less plainly than one of a usual length, in letters. */
const LONG_QUOTE = 320;

/**
 * Sorts the tellings of an edge for a reader: first the sentence that names both ends and says what happened, with the
 * article's own word before somebody else's and the surer before the less sure; then the newer; then by id.
 * "Lund met Vik in Orvik on Friday" goes before "This marks her third meeting with Vik since May".
 */
export function plainestFirst(
  evidence: readonly Evidence[],
  source: End,
  target: End,
  dateOf: (article: string) => string | null,
): Evidence[] {
  if (evidence.length < 2) return [...evidence];
  const ranked = evidence.map((telling) => ({ telling, plain: plainness(telling, source, target) }));
  ranked.sort(
    (a, b) =>
      b.plain - a.plain ||
      b.telling.confidence - a.telling.confidence ||
      compare(dateOf(b.telling.article) ?? '', dateOf(a.telling.article) ?? '') ||
      compare(a.telling.article, b.telling.article) ||
      a.telling.span[0] - b.telling.span[0] ||
      compare(a.telling.claim, b.telling.claim),
  );
  return ranked.map(({ telling }) => telling);
}

function plainness({ quote, cue, onWordOf }: Evidence, source: End, target: End): number {
  const words = new Set(nameWordsOf(quote));
  const named = Number(holds(words, source)) + Number(holds(words, target));
  // "met", "held", "slammed" say that it happened; "third meeting" and "meets" only mention it
  const told = cue !== null && /\p{Ll}[dt](?:\s|$)/u.test(cue) ? 1 : 0;
  return 4 * named + 2 * Number(onWordOf === null) + told - Number(quote.length > LONG_QUOTE);
}

/** Whether the last word of one of the names stands in the sentence: "Lund" for Ada Lund. */
function holds(words: ReadonlySet<string>, { name, aliases }: End): boolean {
  return [name, ...aliases].some((form) => {
    const own = nameWordsOf(form);
    return own.length > 0 && words.has(own.at(-1)!);
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
