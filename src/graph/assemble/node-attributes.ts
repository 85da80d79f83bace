import type { NodeAttributes } from '../../model/graph.js';
import { isAcronym } from '../../names/acronyms.js';
import { parsePersonName } from '../../names/parse-person-name.js';
import type { EventTelling, StatementWords } from '../digest/types.js';
import type { Being } from '../identity/types.js';

/** One member of a node. */
export type NodePart = Being | EventTelling;

const formsOf = (part: NodePart): readonly string[] => ('forms' in part ? part.forms : [part.name, ...part.aliases]);

/** What all nodes have. Takes the parts in the order of their numbers. */
export function attributesOf(type: NodeAttributes['type'], parts: readonly NodePart[]): NodeAttributes {
  const { name, aliases, mentions, firstSeen, lastSeen } = ownAttributes(type, parts);
  return {
    type,
    name,
    aliases,
    members: parts.map(({ article, entity }) => ({ article: article.id, entity })),
    mentions,
    articles: [...new Set(parts.map(({ article }) => article.id))].sort(),
    firstSeen,
    lastSeen,
  };
}

/** The same without a list of those parts, which may be a large part of all articles. */
export function ownAttributes(
  type: NodeAttributes['type'],
  parts: readonly NodePart[],
): Omit<NodeAttributes, 'members' | 'articles'> {
  const name = nameOf(type, parts);
  const forms = new Set<string>();
  let first: string | null = null;
  let last: string | null = null;
  let mentions = 0;
  for (const part of parts) {
    for (const form of formsOf(part)) forms.add(form);
    mentions += part.mentions;
    const { date } = part.article;
    if (date === null) continue;
    if (first === null || date < first) first = date;
    if (last === null || date > last) last = date;
  }
  forms.delete(name);
  return { type, name, aliases: [...forms].sort(), mentions, firstSeen: first, lastSeen: last };
}

/** The name that most members bear; a full one before a bare surname, a long form before initials; then the longer, then the first by letters. */
function nameOf(type: NodeAttributes['type'], parts: readonly NodePart[]): string {
  const counts = new Map<string, number>();
  for (const { name } of parts) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = (name: string): number => {
    if (type === 'person') return parsePersonName(name).given.length > 0 ? 0 : 1;
    if (type === 'organisation') return isAcronym(name) ? 1 : 0;
    return type === 'place' && /^\P{Ll}+$/u.test(name) ? 1 : 0;
  };
  const best = [...counts].sort(
    ([a, x], [b, y]) => rank(a) - rank(b) || y - x || b.length - a.length || (a < b ? -1 : 1),
  )[0]![0];
  return inSmallLetters(best, parts) ?? best;
}

/** "ORLIN" of a dateline is "Orlin" where some article writes it so. */
function inSmallLetters(name: string, parts: readonly NodePart[]): string | null {
  if (/\p{Ll}/u.test(name)) return null;
  const same = parts.flatMap(formsOf).filter((form) => form.toUpperCase() === name && form !== name);
  return same.sort()[0] ?? null;
}

/** What events have besides: told most often, then earliest or first. */
export function eventAttributes(
  tellings: readonly EventTelling[],
  placeOf: (telling: EventTelling) => string | null,
): Partial<NodeAttributes> {
  const fullest = fullestOf(tellings.flatMap(({ words }) => (words === null || words.quote === '' ? [] : [words])));
  return {
    kind: mostTold(tellings.map(({ kind }) => kind)) ?? 'event',
    date: mostTold(tellings.map(({ date }) => date)),
    place: mostTold(tellings.map(placeOf)),
    ...(fullest === undefined ? {} : { quote: fullest }),
  };
}

/** Of the tellings of a statement the one with most of the speaker's own words; where none is quoted, the longest. */
function fullestOf(tellings: readonly StatementWords[]): string | undefined {
  const own = ({ quoted }: StatementWords): number => quoted.reduce((sum, { length }) => sum + length, 0);
  const [first] = [...tellings].sort(
    (a, b) => own(b) - own(a) || b.quote.length - a.quote.length || (a.quote < b.quote ? -1 : 1),
  );
  return first?.quote;
}

function mostTold(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
