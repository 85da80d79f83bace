import type { NodeKind } from '../../model/kinds.js';
import { digestSet } from '../digest/digest-set.js';
import type { ArticleStore } from '../store/types.js';
import type { Decision } from '../types.js';
import { type Changes, noChanges } from './changes.js';
import { Counters } from './counters.js';
import { Decided, differing, type Effects, effectsOf } from './decided.js';
import { rootOfEvent } from './event-state.js';
import { type GatheredTable, GatheredTables } from './gathered-tables.js';
import type { GraphTables } from './graph-tables.js';
import { HeldWords } from './held-words.js';
import { countTerms, termKey } from './node-indexes.js';
import { NumberSet } from './number-set.js';
import { CopyUpdate } from './update-copies.js';
import { changedRejections, findPassage, groupRejections, idleRejections } from './update-decisions.js';
import { countEdges, updateEdges } from './update-edges.js';
import { updateEvents } from './update-events.js';
import { updateIdentity } from './update-identity.js';
import { NodeUpdate, placeOf } from './update-nodes.js';
import { settleVersions } from './update-versions.js';
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
 * @param folder where files may be made on the way
 */
export function* updateGraph(
  given: GraphTables,
  store: ArticleSource,
  decisions: readonly Decision[],
  folder: string,
): Generator<UpdateStep> {
  const anew = given.articles.getKeysCount({ limit: 1 }) === 0;
  const gathered = anew ? new GatheredTables(given, folder) : null;
  try {
    yield* updateTables(gathered?.tables ?? given, store, decisions, gathered);
  } finally {
    gathered?.close();
  }
}

/** @param gathered the same tables where they are empty, so that everything is made anew */
function* updateTables(
  tables: GraphTables,
  store: ArticleSource,
  decisions: readonly Decision[],
  gathered: GatheredTables | null,
): Generator<UpdateStep> {
  const work = new Work(tables);
  const anew = gathered !== null;
  const counters = new Counters(tables, anew);
  const changes = noChanges();
  const copies = new CopyUpdate(tables, gathered?.sorter('copies') ?? null);
  const words = new HeldWords(tables);
  const rejections = groupRejections(decisions);
  const dirty = new Set([...tables.dirty.getKeys(), ...changedRejections(tables, rejections)]);
  const { gone, come } = settleVersions(tables, store, dirty);
  let articles = 0;
  const at = (part: UpdateStep['part']): UpdateStep => ({ part, articles, of: come.size });
  yield at('articles');
  const erased: number[] = [];
  for (const id of gone) {
    const number = tables.numbers.get(id);
    if (number === undefined) continue;
    erased.push(number);
    writeTitle(tables, number, work.article(number).title, null);
    copies.remove(number, id);
    eraseArticle(work, number, changes);
    yield at('articles');
  }
  words.erase(erased);
  for (const id of come) {
    const stored = store.get(id);
    if (!stored) continue;
    const digest = digestSet([stored], rejections.get(id) ?? []).articles[0]!;
    const number = writeArticle(work, counters, digest, changes);
    writeTitle(tables, number, null, digest.title);
    copies.add(number, id);
    if (words.isComplete || anew) words.add(number, stored.text);
    articles += 1;
    yield at('articles');
  }
  // a graph made before words were kept
  if (!words.isComplete && !anew)
    for (const { key: id, value: number } of tables.numbers.getRange()) words.add(number, store.get(id)?.text ?? '');
  words.complete();
  work.forget();
  yield* written(gathered, ['dates', 'postings', 'formKeys', 'bearers'], at('articles'));
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
  const nodes = new NodeUpdate(work, anew);
  yield* bounded(nodes.beings(changes.touchedNodes), work, at('beings'));
  nodes.giveKeys();
  for (const number of changes.movedBeings) if (!changes.addedBeings.has(number)) touchArticleOf(work, number, changes);
  // where all is made anew, every event is looked at anyway
  for (const place of anew ? [] : nodes.grounds)
    for (const event of eventsAt(work, place)) changes.dirtyEvents.add(event);
  yield at('events');
  const touchedBefore = new NumberSet(changes.touchedNodes);
  yield* bounded(updateEvents(work, decided, changes, gathered), work, at('events'));
  const eventNodes = new NumberSet();
  for (const root of changes.touchedNodes)
    if (!touchedBefore.has(root) || work.kindOf(root) === null) eventNodes.add(root);
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
  yield* written(gathered, undefined, at('claims'));
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

/** Writes rows that were gathered. */
function* written(
  gathered: GatheredTables | null,
  names: readonly GatheredTable[] | undefined,
  step: UpdateStep,
): Generator<UpdateStep> {
  for (const _ of gathered?.settle(names) ?? []) yield step;
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
