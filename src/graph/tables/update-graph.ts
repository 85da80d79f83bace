import type { NodeKind } from '../../model/kinds.js';
import { claimsAt, entityAt } from '../decisions/entity-at.js';
import { digestSet } from '../digest/digest-set.js';
import type { ArticleDigest } from '../digest/types.js';
import type { ArticleStore } from '../store/types.js';
import type { Decision, IdleDecision, Passage } from '../types.js';
import { findNewestVersions } from '../versions/find-newest-versions.js';
import { hashKey } from './binary-keys.js';
import { type Changes, noChanges } from './changes.js';
import { Counters } from './counters.js';
import { Decided, type DecidedEntity, differing, type Effects, effectsOf } from './decided.js';
import { rootOfEvent } from './event-state.js';
import type { GraphTables, VersionRow } from './graph-tables.js';
import { CopyUpdate } from './update-copies.js';
import { countEdges, updateEdges } from './update-edges.js';
import { EventUpdate } from './update-events.js';
import { updateIdentity } from './update-identity.js';
import { countTerms, NodeUpdate, placeOf, termKey } from './update-nodes.js';
import { Work } from './work.js';
import { eraseArticle, eraseForms, otherMembers, writeArticle } from './write-article.js';

/** Articles of a store that hold still while the tables are brought up to date. */
export type ArticleSource = Pick<ArticleStore, 'get' | 'version'>;

const KINDS: readonly NodeKind[] = ['person', 'organisation', 'place'];
const NO_EFFECTS: Effects = { merges: [], parts: [], alone: [] };

/** Where an update is between two steps: which part is being made, and how many of how many articles are read. */
export interface UpdateStep {
  readonly part: 'articles' | 'copies' | 'beings' | 'events' | 'claims';
  readonly articles: number;
  readonly of: number;
}

/**
 * Brings the tables up to date with the articles named as changed and with the decisions: looks only at what these touch.
 * Yields between its steps, so that a long one can be written in several transactions.
 */
export function* updateGraph(
  tables: GraphTables,
  store: ArticleSource,
  decisions: readonly Decision[],
): Generator<UpdateStep> {
  const work = new Work(tables);
  const anew = tables.articles.getKeysCount({ limit: 1 }) === 0;
  const counters = new Counters(tables, anew);
  const changes = noChanges();
  const copies = new CopyUpdate(tables, anew);
  const rejections = groupRejections(decisions);
  const dirty = new Set([...tables.dirty.getKeys(), ...changedRejections(tables, rejections)]);
  const { gone, come } = settleVersions(tables, store, dirty);
  let articles = 0;
  const at = (part: UpdateStep['part']): UpdateStep => ({ part, articles, of: come.size });
  yield at('articles');
  for (const id of gone) {
    const number = tables.numbers.get(id);
    if (number === undefined) continue;
    writeTitle(tables, number, work.article(number).title, null);
    copies.remove(number, id);
    eraseArticle(work, number, changes);
    yield at('articles');
  }
  for (const id of come) {
    const digest = digestOf(store, id, rejections);
    if (!digest) continue;
    const number = writeArticle(work, counters, digest, changes);
    writeTitle(tables, number, null, digest.title);
    copies.add(number, id);
    articles += 1;
    yield at('articles');
  }
  work.forget();
  for (const _ of copies.settle(work, changes)) yield at('copies');
  for (const number of changes.restoried) {
    const { entity, beings, events } = work.article(number);
    for (let at = entity + beings; at < entity + beings + events; at++) changes.dirtyEvents.add(at);
  }

  const { effects, idle } = effectsOf(decisions, findPassage(tables, store));
  const decided = new Decided(effects);
  for (const number of differing((tables.about.get('effects') as Effects | undefined) ?? NO_EFFECTS, effects)) {
    if (work.find(number)) changes.decidedBeings.add(number);
    else if (work.event(number)) {
      changes.decidedEvents.add(number);
      changes.dirtyEvents.add(number);
    }
  }
  tables.about.putSync('effects', effects);
  tables.about.putSync('idle', [...idle, ...idleRejections(tables, store, decisions)]);

  for (const kind of KINDS) yield* bounded(updateIdentity(work, kind, decided, changes), work, at('beings'));
  work.flush();
  const nodes = new NodeUpdate(work);
  yield* bounded(nodes.beings(changes.touchedNodes), work, at('beings'));
  nodes.giveKeys();
  for (const number of changes.movedBeings) if (!changes.addedBeings.has(number)) touchArticleOf(work, number, changes);
  // where all is made anew, every event is looked at anyway
  for (const place of anew ? [] : nodes.grounds)
    for (const event of eventsAt(work, place)) changes.dirtyEvents.add(event);
  yield at('events');
  const touchedBefore = new Set(changes.touchedNodes);
  yield* bounded(new EventUpdate(work, decided, changes).run(), work, at('events'));
  const eventNodes = new Set([...changes.touchedNodes].filter((root) => !touchedBefore.has(root)));
  for (const root of changes.touchedNodes) if (!work.find(root)) eventNodes.add(root);
  for (const place of anew ? [] : nodes.rekeyed)
    if (tables.nodes.get(place)?.type === 'place')
      for (const event of eventsAt(work, place)) eventNodes.add(rootOfEvent(tables, event));
  yield* bounded(nodes.events(eventNodes), work, at('events'));
  nodes.giveKeys();
  for (const number of changes.movedEvents) {
    const event = work.event(number);
    if (event) changes.dirtyClaims.add(event.a);
  }
  yield* bounded(updateEdges(work, counters, changes), work, at('claims'));
  eraseForms(work, changes);
  for (const id of dirty) tables.dirty.removeSync(id);
  tables.about.putSync('rejections', Object.fromEntries([...rejections].map(([id, own]) => [id, JSON.stringify(own)])));
  if (anew) counters.edges = countEdges(tables);
  counters.write();
}

/** Lets go of what was read, between steps. */
function* bounded(steps: Generator<void>, work: Work, step: UpdateStep): Generator<UpdateStep> {
  for (const _ of steps) {
    work.forget();
    yield step;
  }
}

/** Of articles that changed: which leave the graph (also to come again), and which come in. */
function settleVersions(
  tables: GraphTables,
  store: ArticleSource,
  dirty: ReadonlySet<string>,
): { gone: Set<string>; come: Set<string> } {
  const urls = new Set<string>();
  const now = new Map<string, VersionRow | null>();
  for (const id of dirty) {
    const before = tables.versions.get(id);
    const after = store.version(id);
    now.set(id, after);
    for (const url of [before?.url, after?.url]) if (url != null) urls.add(url);
    if (before?.url != null) tables.addresses.removeSync(addressKey(before.url, id));
    if (after?.url != null) tables.addresses.putSync(addressKey(after.url, id), 1);
    if (after) tables.versions.putSync(id, after);
    else tables.versions.removeSync(id);
  }
  const gone = new Set(dirty);
  const come = new Set([...dirty].filter((id) => now.get(id)?.url === null));
  for (const url of urls) {
    const prefix = addressKey(url, '');
    const ids = [...tables.addresses.getKeys({ start: prefix, end: `${prefix}\uffff` })].map((key) =>
      key.slice(prefix.length),
    );
    const versions = ids.map((id) => ({ id, ...tables.versions.get(id)! }));
    const superseded = findNewestVersions(versions);
    for (const id of ids) {
      const inGraph = tables.numbers.get(id) !== undefined;
      if (superseded.has(id)) gone.add(id);
      else if (dirty.has(id) || !inGraph) come.add(id);
    }
  }
  return { gone, come };
}

const addressKey = (url: string, id: string): string => `${hashKey(url).toString('hex')}/${id}`;

function digestOf(
  store: ArticleSource,
  id: string,
  rejections: ReadonlyMap<string, readonly Decision[]>,
): ArticleDigest | null {
  const stored = store.get(id);
  return stored ? digestSet([stored], rejections.get(id) ?? []).articles[0]! : null;
}

function groupRejections(decisions: readonly Decision[]): Map<string, Decision[]> {
  const found = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.decide !== 'reject') continue;
    const { article } = decision.one;
    found.set(article, [...(found.get(article) ?? []), decision]);
  }
  return found;
}

/** Articles of which other claims are rejected than before. */
function changedRejections(tables: GraphTables, now: ReadonlyMap<string, readonly Decision[]>): string[] {
  const before = (tables.about.get('rejections') ?? {}) as Record<string, string>;
  const ids = new Set([...Object.keys(before), ...now.keys()]);
  return [...ids].filter((id) => before[id] !== (now.has(id) ? JSON.stringify(now.get(id)) : undefined));
}

/** The entity that a passage names in the tables, or why there is none. */
function findPassage(tables: GraphTables, store: ArticleSource): (passage: Passage) => DecidedEntity | string {
  return ({ article, span }) => {
    const stored = store.get(article);
    if (!stored) return `its article ${article} is gone`;
    const number = tables.numbers.get(article);
    if (number === undefined) {
      const newer = newerThan(tables, article);
      return `its article ${article} has a newer version, ${newer}`;
    }
    const found = entityAt(stored.record, span);
    if (!found) return `no being stands at ${span.join('–')} of article ${article}`;
    const { entity } = tables.articles.get(number)!;
    const beings = stored.record.entities.filter(({ type }) => type !== 'event');
    const events = stored.record.entities.filter(({ type }) => type === 'event');
    const place = [...beings, ...events].findIndex(({ id }) => id === found.id);
    return { number: entity + place, kind: found.type, article, place };
  };
}

/** The version that counts instead of an older one. */
export function newerThan(tables: GraphTables, article: string): string {
  const { url } = tables.versions.get(article)!;
  const prefix = addressKey(url!, '');
  const ids = [...tables.addresses.getKeys({ start: prefix, end: `${prefix}\uffff` })].map((key) =>
    key.slice(prefix.length),
  );
  return findNewestVersions(ids.map((id) => ({ id, ...tables.versions.get(id)! }))).get(article)!;
}

/** Events and claims of an article in which a being has become another one. */
function touchArticleOf(work: Work, number: number, changes: Changes): void {
  const being = work.find(number);
  if (!being) return;
  const { entity, beings, events } = work.article(being.row.article);
  for (let at = entity + beings; at < entity + beings + events; at++) {
    const { d } = work.event(at)!;
    const own = [d.place, ...(d.beings as number[]), ...(d.named as number[])];
    if (own.includes(being.row.place)) changes.dirtyEvents.add(at);
  }
  changes.dirtyClaims.add(being.row.article);
}

/** Events that are told to have happened at a place. */
function eventsAt(work: Work, place: number): number[] {
  const being = work.find(place);
  if (!being) return [];
  const found: number[] = [];
  for (const member of [place, ...otherMembers(work, place)]) {
    const { article } = work.being(member).row;
    const { entity, beings, events } = work.article(article);
    for (let at = entity + beings; at < entity + beings + events; at++)
      if (placeOf(work, work.event(at)!) === place) found.push(at);
  }
  return found;
}

function writeTitle(tables: GraphTables, number: number, before: string | null, after: string | null): void {
  for (const term of before === null ? [] : countTerms(before).keys())
    tables.terms.removeSync(termKey(term, 2 * number + 1));
  for (const [term, times] of after === null ? [] : countTerms(after))
    tables.terms.putSync(termKey(term, 2 * number + 1), Buffer.from([Math.min(times, 255)]));
}

/** Rejections that take out no claim. */
function idleRejections(tables: GraphTables, store: ArticleSource, decisions: readonly Decision[]): IdleDecision[] {
  return decisions.flatMap((decision) => {
    if (decision.decide !== 'reject') return [];
    const { article, span } = decision.one;
    const stored = store.get(article);
    if (!stored) return [{ decision, reason: `its article ${article} is gone` }];
    if (tables.numbers.get(article) === undefined)
      return [{ decision, reason: `its article ${article} has a newer version, ${newerThan(tables, article)}` }];
    if (claimsAt(stored.record, decision).length > 0) return [];
    return [{ decision, reason: `no such claim stands at ${span.join('–')} of article ${article}` }];
  });
}
