import { comparableName, nameWordsOf } from '../../model/comparable-name.js';
import { sortOf } from '../../model/graph-view.js';
import { termsOf, textOfEvent } from '../view/text-index.js';
import { hashKey, numbersKey } from './binary-keys.js';
import type { NodeRow, ToldRow } from './table-rows.js';

/** Letters of a name that stand in an index; longer ones are found by their words. */
export const INDEXED = 200;
/** What a node is found under. */
export interface Indexed {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly sorted: { readonly [What in (typeof SORTED)[number]]?: string | number | undefined };
  readonly terms: ReadonlyMap<string, number>;
}

/** By what nodes are kept in order. */
export const SORTED = ['date', 'mentions', 'sort'] as const;

export const NONE: Indexed = { names: new Set(), words: new Set(), roles: new Set(), sorted: {}, terms: new Map() };

/** Under what a node is found. */
export function indexed({ type, kind, name, aliases, mentions, date, roles = [], quote }: NodeRow): Indexed {
  const forms =
    kind === 'statement' ? [] : [...new Set([name, ...aliases].map(comparableName))].filter((form) => form !== '');
  return {
    names: new Set(forms.map((form) => form.slice(0, INDEXED))),
    words: new Set(forms.flatMap((form) => form.split(' ')).map((word) => word.slice(0, INDEXED))),
    roles: new Set(roles),
    sorted: {
      date: date ?? undefined,
      mentions: kind === 'statement' ? undefined : mentions,
      sort: sortOf(type, kind) ?? undefined,
    },
    terms:
      type === 'event'
        ? countTerms(textOfEvent({ kind: kind ?? null, name, aliases, quote: quote ?? null }))
        : new Map(),
  };
}

/** The comparable words of the roles that articles tell of a person: "Kremlin spokesperson" -> kremlin, spokesperson */
export function roleWords(told: readonly ToldRow[]): string[] {
  const words = told.flatMap(([kind, value]) => (kind === 'role' ? nameWordsOf(value) : []));
  return [...new Set(words.map((word) => word.slice(0, INDEXED)))].sort();
}

/** A word as a number, and the text that holds it: twice the number of a node, or of an article and one more. */
export const termKey = (term: string, text: number): Buffer =>
  Buffer.concat([hashKey(term).subarray(0, 4), numbersKey(text)]);

/** The words of a text by which it is found, with how often each stands there. */
export function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) {
    const short = term.slice(0, INDEXED);
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return counts;
}
