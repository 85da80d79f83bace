import type { Annotation } from '../language/types.js';
import { calledHead, eventHead, foughtHead } from '../mentions/events/event-heads.js';
import { knownEvent } from '../mentions/events/known-events.js';
import { hasShape } from '../mentions/name-shapes.js';
import { isCapitalised, spanText } from '../mentions/name-span.js';
import type { Mention } from '../mentions/types.js';
import { wordLists } from '../mentions/word-lists.js';
import { bodyNameOf } from '../names/body-name.js';
import { landOf } from '../names/lands.js';
import { type Cluster, fullestName } from './cluster.js';
import { roleWordKind } from './description-words.js';
import type { ArticleEntities, Entity } from './types.js';

/** Makes entities of clusters and an index from token to mention and entity; entities in the order of their first mention. */
export function buildArticleEntities(
  annotation: Annotation,
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
): ArticleEntities {
  const home = new Map<Mention, Entity>();
  const entities = clusters.map((cluster) => {
    const entity = toEntity(annotation, cluster);
    for (const mention of entity.mentions) home.set(mention, entity);
    return entity;
  });
  entities.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
  return indexEntities(annotation.size, entities, mentions, home);
}

/**
 * The lookup by token over given entities; of two mentions that cover a token the shorter one counts, and a name before its titles' words.
 * Tokens hold numbers of mentions, and these their entities: a text can have a million of both.
 */
export function indexEntities(
  size: number,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  home: ReadonlyMap<Mention, Entity>,
): ArticleEntities {
  return lookUp(
    entities,
    mentions,
    numbersByToken(size, mentions),
    mentions.map((mention) => home.get(mention) ?? null),
  );
}

/** Which mention covers each token, by its number; -1 where none does. */
function numbersByToken(size: number, mentions: readonly Mention[]): Int32Array {
  const at = new Int32Array(size).fill(-1);
  for (const [number, { titleFirst, first }] of mentions.entries()) at.fill(number, titleFirst, first);
  const length = (number: number) => mentions[number]!.last - mentions[number]!.first;
  for (const number of [...mentions.keys()].sort((a, b) => length(b) - length(a)))
    at.fill(number, mentions[number]!.first, mentions[number]!.last + 1);
  return at;
}

/** Holds nothing but what it is given: whatever else stands beside these functions would be held with them. */
function lookUp(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  at: Int32Array,
  homes: readonly (Entity | null)[],
): ArticleEntities {
  const isCovered = (token: number) => token >= 0 && token < at.length && at[token]! >= 0;
  return {
    entities,
    mentionAt: (token) => (isCovered(token) ? mentions[at[token]!]! : null),
    entityAt: (token) => (isCovered(token) ? homes[at[token]!]! : null),
  };
}

function toEntity(annotation: Annotation, cluster: Cluster): Entity {
  const name = fullestName(cluster);
  const mentions = [...cluster.groups.flatMap((group) => group.mentions), ...cluster.others].sort(
    (a, b) => a.first - b.first,
  );
  const forms = new Set<string>();
  for (const group of cluster.groups) {
    for (const mention of group.mentions) for (const form of formsOf(annotation, mention)) forms.add(form);
  }
  forms.delete(name);
  const aliases = [...forms];
  return cluster.type === 'event'
    ? {
        type: cluster.type,
        name,
        aliases,
        joins: cluster.joins,
        mentions,
        event: { kind: kindOf(name), date: dateIn(name), place: null },
      }
    : { type: cluster.type, name, aliases, joins: cluster.joins, mentions };
}

/** The form itself and, where a form of address or an office stands before it, the form with that: "Harlow", "Mr. Harlow". */
function formsOf(annotation: Annotation, mention: Mention): string[] {
  const bare = spanText(annotation, mention.first, mention.last);
  if (mention.type === 'place')
    return isBeforeKind(annotation, mention) ? [bare, spanText(annotation, mention.first, mention.last + 1)] : [bare];
  if (mention.type === 'organisation') {
    return [bare, ...[ownedForm(annotation, mention), seatedForm(annotation, mention)].filter((form) => form !== null)];
  }
  if (mention.type !== 'person') return [bare];
  const first = firstOfAddress(annotation, mention);
  return first < mention.first ? [bare, spanText(annotation, first, mention.last)] : [bare];
}

/** "[Norland’s] Foreign Ministry": a name that bodies of many lands bear, with the land that owns it; null where none does. */
function ownedForm(annotation: Annotation, { first, last }: Mention): string | null {
  const { shared, land } = bodyNameOf(spanText(annotation, first, last));
  if (!shared || land !== null) return null;
  const mark = first - 1;
  if (mark < 1 || !OWNING.test(annotation.form(mark))) return null;
  const owner = [mark - 2, mark - 1].find(
    (from) =>
      from >= 0 && landOf(spanText(annotation, from, mark - 1)) !== null && isCapitalised(annotation.form(from)),
  );
  return owner === undefined ? null : spanText(annotation, owner, last);
}

const OWNING = /^['’]s?$/;

/** "Norlandic Embassy [in Orlin]": a name that bodies in many places bear, with the place; null where none is told. */
function seatedForm(annotation: Annotation, { first, last }: Mention): string | null {
  const place = last + 2;
  if (place >= annotation.size || annotation.form(last + 1) !== 'in' || !annotation.name(place).endsWith('place'))
    return null;
  if (!bodyNameOf(spanText(annotation, first, last)).shared) return null;
  let end = place;
  while (end + 1 < annotation.size && annotation.name(end + 1) === 'I-place') end++;
  return spanText(annotation, first, end);
}

/** "Orlin [region]": which piece of land it is, written behind the name. */
function isBeforeKind(annotation: Annotation, { first, last }: Mention): boolean {
  const kind = last + 1;
  if (kind >= annotation.size || !hasShape(annotation.form(kind), 'kind-behind')) return false;
  if (
    !/^\p{Ll}/u.test(annotation.form(kind)) ||
    wordLists().nations.has(spanText(annotation, first, last).toLowerCase())
  )
    return false;
  return annotation.head(last) === kind && annotation.sentenceOf(kind) === annotation.sentenceOf(last);
}

/** "[President] Harlow", "[Secretary of State] Harlow", "[Vice President] Harlow"; what else describes somebody is no form of the name. */
function firstOfAddress(annotation: Annotation, { titleFirst, first }: Mention): number {
  const { titles } = wordLists();
  const titleAt = (token: number) =>
    isCapitalised(annotation.form(token)) ? titles.get(annotation.form(token).toLowerCase()) : undefined;
  let at = first - 1;
  while (
    at > titleFirst &&
    annotation.form(at) !== 'of' &&
    titleAt(at)?.kind === 'role' &&
    annotation.form(at - 1) === 'of'
  )
    at -= 2;
  const title = at >= titleFirst ? titleAt(at) : undefined;
  if (!title || title.kind === 'role') return first;
  while (at > titleFirst && belongsToOffice(annotation, at - 1)) at--;
  return at;
}

/** "[Vice] President", "[Lt.] Gov.", not "[Republican] Senator" or "[former] mayor". */
function belongsToOffice(annotation: Annotation, token: number): boolean {
  const form = annotation.form(token);
  const word = form.toLowerCase();
  const kind = wordLists().titles.get(word)?.kind;
  if (!isCapitalised(form) || !kind) return false;
  return kind !== 'role' || /^(?:narrows|field)$/.test(roleWordKind(word) ?? '');
}

/** The kind of a named event, by the list or by its words: "2016 election" -> election. */
function kindOf(name: string): string {
  const known = knownEvent(name)?.kind;
  if (known) return known;
  const words = nameWords(name);
  const head = words.findLast((word) => eventHead(word));
  if (head) return eventHead(head)!.event;
  return (calledHead(words[0]!) ?? foughtHead(words[0]!))?.event ?? 'event';
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The year, month or day that an event's own name tells: "2016 election" -> 2016; null where it tells none. */
function dateIn(name: string): string | null {
  return /\b(?:1[5-9]|20)\d\d\b/.exec(name)?.[0] ?? null;
}
