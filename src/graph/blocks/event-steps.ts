import { traitsOf } from '../assemble/node-traits.js';
import { groundAmong } from '../assemble/tell-events.js';
import type { EventTelling } from '../digest/types.js';
import { eventRules, named } from '../events/index.js';
import type { Told } from '../events/types.js';
import type { Being } from '../identity/types.js';
import { entityName, inOrderOf, shortHash } from './entity-name.js';
import { type ArticleRow, defineStep, type EventTold, type NodeHandle } from './types.js';

/** An article with what its beings are, and the stories that it holds. */
interface SettledArticle {
  readonly row: Pick<ArticleRow, 'id' | 'date' | 'beings' | 'events'>;
  readonly nodes: readonly NodeHandle[];
  readonly stories: readonly string[];
  /** whether other articles hold the same story */
  readonly copied: boolean;
}

/** A telling on its way to its groups. */
interface ToldRow extends Pick<Told, 'beings' | 'place' | 'named' | 'story' | 'copied'> {
  readonly name: string;
  readonly telling: EventTold;
  readonly article: { readonly id: string; readonly date: string | null };
  /** where the place lies */
  readonly ground: { readonly base: string | null; readonly lands: readonly string[] } | null;
}

/** Article by article, once beings are settled: its events with the groups in which each stands, and what is told of its persons. */
export const toldStep = defineStep<SettledArticle>(
  'told',
  '{ row, nodes, stories, copied } -> { told, groups: [[group, asks], …], place } of its events, { name, traits } of its persons',
  function* (articles) {
    for (const article of articles) {
      const handles = new Map(article.nodes.map((node) => [node.entity, node] as const));
      for (const [at, telling] of article.row.events.entries()) {
        const told = toldOf(article, at, telling, handles);
        const place = telling.place === null ? null : (handles.get(telling.place)?.key ?? null);
        yield { told, groups: groupsOf(plainly(told, 0)), place };
      }
      yield* personTraits(article, handles);
    }
  },
);

function toldOf(
  { row, stories, copied }: SettledArticle,
  at: number,
  telling: EventTold,
  handles: ReadonlyMap<string, NodeHandle>,
): ToldRow {
  const numbers = (entities: readonly string[]): number[] =>
    [...new Set(entities.flatMap((entity) => handles.get(entity)?.number ?? []))].sort((a, b) => a - b);
  const home = telling.place === null ? undefined : handles.get(telling.place);
  return {
    name: entityName(row.id, row.beings.length + at),
    telling,
    article: { id: row.id, date: row.date },
    beings: numbers(telling.beings),
    place: home?.number ?? null,
    named: numbers(telling.named),
    story: stories.join(' '),
    copied,
    ground: home ? { base: home.base ?? null, lands: home.lands ?? [] } : null,
  };
}

const plainly = ({ telling, article, ...told }: ToldRow, index: number): Told => ({
  ...told,
  index,
  telling: { ...telling, article: { ...article, lands: new Map(), names: new Set() } } as EventTelling,
});

/** The groups in which a telling stands; groups that grow large are cut into parts. */
function groupsOf(told: Told): [string, 0 | 1][] {
  return eventRules.flatMap((rule, at) =>
    [...(rule.parts ? rule.parts.keys(told) : wholeKeys(rule.keys(told)))].map(({ key, asks }): [string, 0 | 1] => [
      `${at} ${shortHash(key)}`,
      asks ? 1 : 0,
    ]),
  );
}

const wholeKeys = (keys: Iterable<string>) => [...keys].map((key) => ({ key, asks: true }));

function* personTraits({ row, nodes }: SettledArticle, handles: ReadonlyMap<string, NodeHandle>): Generator<unknown> {
  const keyOf = (_: string, entity: string | null): string | null =>
    entity === null ? null : (handles.get(entity)?.key ?? null);
  const article = { id: row.id, date: row.date, lands: new Map<string, number>(), names: new Set<string>() };
  for (const [index, being] of row.beings.entries()) {
    if (!being.told || being.told.length === 0 || nodes.length === 0) continue;
    yield { name: entityName(row.id, index), traits: traitsOf([{ ...being, index, article } as Being], keyOf) };
  }
}

/** All tellings of one group: which tell one event. */
export const joinStep = defineStep<{ told: ToldRow; group: string }>(
  'join',
  '{ told, group } of all tellings in one group -> { one, other, rule, reason }',
  (items) => {
    const rows = [...items].sort(inOrderOf(({ told }) => told.name));
    const [at, hash] = rows[0]!.group.split(' ') as [string, string];
    const rule = eventRules[Number(at)]!;
    const group = rows.map(({ told }, index) => plainly(told, index));
    const lands = new Map(
      rows.flatMap(({ told }) => (told.place === null ? [] : [[told.place, told.ground!] as const])),
    );
    const keys = rule.parts ? [...rule.parts.keys(group[0]!)].map(({ key }) => key) : [...rule.keys(group[0]!)];
    const key = keys.find((one) => shortHash(one) === hash)!;
    const joins = rule.parts
      ? rule.parts.join(group, key)
      : rule.join(
          group,
          key,
          groundAmong((place) => lands.get(place)),
        );
    return joins.map((join) => {
      const { rule: name, reason } = named(join, Number(at));
      return { one: rows[join.one]!.told.name, other: rows[join.other]!.told.name, rule: name, reason };
    });
  },
);
