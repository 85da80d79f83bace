import { EDGE_TYPES } from '../../model/kinds.js';
import type { ArticleRecord } from '../../model/record.js';
import { claimsAt, entityAt } from '../decisions/entity-at.js';
import type { Decision, Passage, Rejection, StoredArticle } from '../types.js';
import { digestArticle } from './digest-article.js';
import type { ArticleDigest } from './types.js';

/** Every article, digested, and what the decisions' passages name in them. */
export interface DigestedSet {
  /** sorted by id, each once */
  readonly articles: readonly ArticleDigest[];
  /** passage of a merge, never or split -> the entity there, null where nobody stands there; passages of other articles are missing */
  readonly entities: ReadonlyMap<Passage, string | null>;
  /** rejection -> how many claims it takes out; those of other articles are missing */
  readonly rejected: ReadonlyMap<Rejection, number>;
}

/** Reads every article once, in whatever order they come; a text that comes twice counts once, with all its sources. */
export function digestSet(stored: Iterable<StoredArticle>, decisions: readonly Decision[]): DigestedSet {
  const passages = byArticle(
    decisions.flatMap((d) => (d.decide === 'reject' ? [] : d.decide === 'split' ? [d.one] : [d.one, d.other])),
    (p) => p.article,
  );
  const rejections = byArticle(
    decisions.filter((d) => d.decide === 'reject'),
    (d) => d.one.article,
  );
  const entities = new Map<Passage, string | null>();
  const rejected = new Map<Rejection, number>();
  const articles = new Map<string, ArticleDigest>();
  for (const article of stored) {
    const { record } = article;
    const known = articles.get(record.article.id);
    if (known && isFirst(known, article)) {
      articles.set(record.article.id, withSources(known, article));
      continue;
    }
    for (const passage of passages.get(record.article.id) ?? [])
      entities.set(passage, entityAt(record, passage.span)?.id ?? null);
    const out = rejectedClaims(record, rejections.get(record.article.id) ?? [], rejected);
    const digest = digestArticle(article, out);
    articles.set(record.article.id, known ? withSources(digest, known) : digest);
  }
  return {
    articles: [...articles.values()].sort((a, b) => (a.context.id < b.context.id ? -1 : 1)),
    entities,
    rejected,
  };
}

type Sourced = Pick<StoredArticle, 'sources'>;

/** Of one text that came twice, the first source's record counts. */
const isFirst = (one: Sourced, other: Sourced): boolean =>
  one.sources[0] !== undefined && one.sources[0] <= other.sources[0]!;

const withSources = <Article extends Sourced>(one: Article, other: Sourced): Article => ({
  ...one,
  sources: [...new Set([...one.sources, ...other.sources])].sort(),
});

/** One of several tellings of one text, with the sources of all. */
export const uniteSources = <Article extends Sourced>(same: readonly Article[]): Article =>
  same.reduce((one, other) => (isFirst(one, other) ? withSources(one, other) : withSources(other, one)));

function byArticle<Item>(items: readonly Item[], articleOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(articleOf(item), [...(groups.get(articleOf(item)) ?? []), item]);
  return groups;
}

/** A rejected claim goes, and with a meeting's or statement's claim the ties that hold its event. */
function rejectedClaims(
  record: ArticleRecord,
  rejections: readonly Rejection[],
  counts: Map<Rejection, number>,
): Set<string> {
  const out = new Set<string>();
  for (const rejection of rejections) {
    const claims = claimsAt(record, rejection);
    counts.set(rejection, claims.length);
    for (const { id } of claims) out.add(id);
  }
  for (const tie of tiesOfGone(record, out)) out.add(tie);
  return out;
}

/** Ties (who took part, where, about whom) of events whose meeting or statement is rejected altogether. */
function tiesOfGone({ claims }: ArticleRecord, out: ReadonlySet<string>): string[] {
  const holders = claims.filter(({ event, type }) => event !== null && EDGE_TYPES[type].relation);
  const held = new Set(holders.filter(({ id }) => !out.has(id)).map(({ event }) => event));
  const gone = new Set(holders.filter(({ id, event }) => out.has(id) && !held.has(event)).map(({ event }) => event));
  return claims
    .filter(({ type, source, target }) => !EDGE_TYPES[type].relation && (gone.has(source) || gone.has(target)))
    .map(({ id }) => id);
}
