import { lookedUp } from '../copies/find-candidates.js';
import { digestArticle } from '../digest/digest-article.js';
import { uniteSources } from '../digest/digest-set.js';
import type { BeingDigest, EventTelling } from '../digest/types.js';
import { stagesOf } from '../tables/being-row.js';
import type { StoredArticle } from '../types.js';
import { findNewestVersions, type Version } from '../versions/find-newest-versions.js';
import { shortHash } from './entity-name.js';
import { type ArticleRow, type BeingTold, defineStep, type EventTold } from './types.js';

/** Article by article: all that the graph needs of each. */
export const digestStep = defineStep<StoredArticle>(
  'digest',
  '{ record, text, sources } -> its digest, without the text',
  (articles) => articles.map(rowOf),
);

/** Of one text from several sources the digest of the first, with all sources. */
export const uniteStep = defineStep<ArticleRow>('unite', 'digests of one text -> one digest', (rows) => [
  uniteSources(rows),
]);

/** Of one address: versions that no longer count. */
export const versionsStep = defineStep<Version>(
  'versions',
  '{ id, url, date } at one address -> ids of those that a newer one supersedes',
  (versions) => findNewestVersions(versions).keys(),
);

function rowOf(article: StoredArticle): ArticleRow {
  const digest = digestArticle(article, new Set());
  const { context, sources, title, outlet, url, claims, shingles } = digest;
  const beings = digest.beings.map(withoutArticle);
  const formed = beings.map((being) => [formOf(being), being] as const);
  const { buffer, byteOffset, byteLength } = shingles;
  return {
    id: context.id,
    date: context.date,
    url,
    title,
    outlet,
    sources,
    lands: [...context.lands],
    names: [...context.names],
    beings,
    events: digest.events.map(({ article: _, ...telling }: EventTelling): EventTold => telling),
    claims,
    shingles: Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
    forms: formed.map(([form]) => form),
    keys: Object.fromEntries(formed.map(([form, being]) => [form, keysOf(being)])),
    lookedUp: [...lookedUp(shingles)],
  };
}

function withoutArticle(digest: BeingDigest): BeingTold {
  const { article: _, base: __, ...being } = digest as BeingDigest & { base: string };
  return being;
}

const formOf = ({ kind, name, forms, land, sense }: BeingTold): string =>
  shortHash(JSON.stringify([kind, name, forms, land, sense]));

/** The keys of a being at each level; the rules of other kinds have keys of their own. */
function keysOf(being: BeingTold): [string, 0 | 1][][] {
  return stagesOf(being.kind).map(({ rule }) => {
    const asks = new Map<string, 0 | 1>();
    for (const { key, asks: asking } of rule.keys(being)) {
      const name = shortHash(`${rule.name} ${key}`);
      asks.set(name, asking || asks.get(name) === 1 ? 1 : 0);
    }
    return [...asks];
  });
}
