import { edgeTypes, FACTUALITIES, type NodeKind } from '../../model/kinds.js';
import type { ArticleDigest, BeingDigest } from '../digest/types.js';
import { spreadClass } from '../identity/persons/find-bearers.js';
import type { NamedBeing } from '../identity/types.js';
import { stagesOf } from './being-row.js';
import { hashKey, keysUnder, lastNumber, numbersKey, taggedKey } from './binary-keys.js';
import type { Changes } from './changes.js';
import type { Counters } from './counters.js';
import { stateOf } from './event-state.js';
import { packSorted } from './sorted-numbers.js';
import { spreadKey } from './spread-key.js';
import type { ClaimRow, FormRow, ToldRow } from './table-rows.js';
import type { Work } from './work.js';

/** What a form's row holds; the rest of a being's digest stands in its own. */
const NOT_IN_ROW = new Set(['article', 'kind', 'name', 'forms', 'land', 'sense', 'base', 'told']);
const NOT_IN_EVENT = new Set(['article', 'place', 'beings', 'named']);

/** Writes what an article tells. */
export function writeArticle(work: Work, counters: Counters, digest: ArticleDigest, changes: Changes): number {
  const { tables } = work;
  const { context, beings, events, claims, shingles, sources, title, outlet, url } = digest;
  const { id, date } = context;
  const number = counters.take('article');
  const entity = counters.take('entity', beings.length + events.length);
  tables.numbers.putSync(id, number);
  if (date !== null) tables.dates.putSync([date, number], 1);
  tables.articles.putSync(number, {
    id,
    date,
    title,
    outlet,
    url,
    sources: [...sources],
    entity,
    beings: beings.length,
    events: events.length,
  });
  tables.contexts.putSync(number, { lands: [...context.lands], names: [...context.names] });
  tables.shingles.putSync(number, packSorted(shingles));
  // where all is made anew, every block is looked at anyway
  spread(work, context.names, 1, counters.anew ? null : changes);
  const placeOf = new Map([...beings, ...events].map((one, place) => [one.entity, place] as const));
  const placesOf = (ids: readonly string[]): number[] =>
    ids.flatMap((one) => (placeOf.has(one) ? [placeOf.get(one)!] : []));
  for (const [place, being] of beings.entries()) {
    work.addBeing(entity + place, formOf(work, counters, being), {
      article: number,
      place,
      id,
      date,
      digest: { ...without(being, NOT_IN_ROW), ...toldIn(being, placeOf) },
    });
    changes.addedBeings.add(entity + place);
  }
  for (const [at, telling] of events.entries()) {
    const place = beings.length + at;
    tables.events.putSync(entity + place, {
      a: number,
      p: place,
      i: id,
      t: date,
      d: {
        ...without(telling, NOT_IN_EVENT),
        place: telling.place === null ? null : (placeOf.get(telling.place) ?? null),
        beings: placesOf(telling.beings),
        named: placesOf(telling.named),
      },
    });
    tables.states.putSync(entity + place, stateOf(entity + place, []));
    changes.dirtyEvents.add(entity + place);
    changes.freshEvents.add(entity + place);
  }
  const placeIn = (id: string): number => placeOf.get(id) ?? NOWHERE;
  tables.claims.putSync(
    number,
    claims.map(
      ({ id: name, type, source, target, event, factuality, span, cue, confidence, rule, onWordOf }): ClaimRow => [
        name,
        edgeTypes.indexOf(type),
        placeIn(source),
        placeIn(target),
        event === null ? NOWHERE : placeIn(event),
        FACTUALITIES.indexOf(factuality),
        ...span,
        cue,
        confidence,
        rule,
        onWordOf,
      ],
    ),
  );
  changes.dirtyClaims.add(number);
  return number;
}

/** The place of an entity that the article does not have. */
export const NOWHERE = -1;

/** Takes out what an article tells. */
export function eraseArticle(work: Work, number: number, changes: Changes): void {
  const { tables } = work;
  const { id, date, entity, beings, events } = work.article(number);
  const names = tables.contexts.get(number)!.names;
  for (let at = entity; at < entity + beings; at++) {
    const { form, kind, roots } = work.being(at);
    for (const { number: rule } of stagesOf(kind)) tables.joins.removeSync(taggedKey(rule, numbersKey(at)));
    tables.members.removeSync(numbersKey(roots.at(-1)!, at));
    work.doubt(at, null);
    work.dropBeing(at, form);
    changes.removedBeings.push({ form, kind, roots, number: at });
  }
  for (let at = entity + beings; at < entity + beings + events; at++) {
    const state = tables.states.get(at)!;
    changes.removedEvents.set(at, Buffer.from(state));
    work.dropEvent(at);
    tables.states.removeSync(at);
    tables.members.removeSync(numbersKey(state.readUInt32BE(0), at));
    tables.joins.removeSync(numbersKey(at));
  }
  changes.dirtyClaims.add(number);
  spread(work, names, -1, changes);
  for (const table of [tables.articles, tables.contexts, tables.shingles, tables.claims]) table.removeSync(number);
  tables.numbers.removeSync(id);
  if (date !== null) tables.dates.removeSync([date, number]);
}

/** Members of a node besides the entity that stands for it. */
export const otherMembers = ({ tables }: Pick<Work, 'tables'>, root: number): number[] =>
  Array.from(tables.members.getKeys(keysUnder(numbersKey(root))), lastNumber);

function spread({ tables }: Work, names: Iterable<string>, step: number, changes: Changes | null): void {
  for (const name of names) {
    const key = spreadKey(name);
    const before = tables.spread.get(key) ?? 0;
    if (before + step > 0) tables.spread.putSync(key, before + step);
    else tables.spread.removeSync(key);
    if (changes && spreadClass(before) !== spreadClass(before + step)) changes.respread.add(name);
  }
}

/** The number of what a being is called; its keys are written with the first who is called so. */
function formOf({ tables }: Work, counters: Counters, { kind, name, forms, land, sense }: BeingDigest): number {
  const form: FormRow = { kind, name, forms, land, sense };
  const hash = hashKey(JSON.stringify(Object.values(form)));
  const known = tables.formIds.get(hash);
  if (known !== undefined) return known;
  const number = counters.take('form');
  tables.formIds.putSync(hash, number);
  tables.forms.putSync(number, form);
  for (const key of keysOf(form))
    tables.formKeys.putSync(Buffer.concat([key.key, numbersKey(number)]), Buffer.from([key.asks]));
  return number;
}

/** Takes out forms that nobody bears any more. */
export function eraseForms({ tables }: Work, changes: Changes): void {
  for (const number of new Set(changes.removedBeings.map(({ form }) => form))) {
    const form = tables.forms.get(number);
    if (!form || tables.bearers.getKeysCount({ ...keysUnder(numbersKey(number)), limit: 1 }) > 0) continue;
    for (const { key } of keysOf(form)) tables.formKeys.removeSync(Buffer.concat([key, numbersKey(number)]));
    tables.formIds.removeSync(hashKey(JSON.stringify(Object.values(form))));
    tables.forms.removeSync(number);
  }
}

function keysOf(form: FormRow): { key: Buffer; asks: number }[] {
  return stagesOf(form.kind as NodeKind).flatMap(({ rule, number }) => {
    const asks = new Map<string, boolean>();
    for (const { key, asks: asking } of rule.keys(form as NamedBeing))
      asks.set(key, asking || (asks.get(key) ?? false));
    return [...asks].map(([key, asking]) => ({ key: taggedKey(number, hashKey(key)), asks: Number(asking) }));
  });
}

/** Roles and ages, bodies and places by their places in the article; nothing where there are none. */
function toldIn({ told = [] }: BeingDigest, placeOf: ReadonlyMap<string, number>): { told?: ToldRow[] } {
  if (told.length === 0) return {};
  return {
    told: told.map(({ kind, value, of, span }) => [
      kind,
      value,
      of === null ? null : (placeOf.get(of) ?? null),
      ...span,
    ]),
  };
}

function without(row: object, left: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !left.has(name)));
}
