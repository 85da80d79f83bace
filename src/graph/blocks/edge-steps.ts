import type { Evidence, NodeAttributes } from '../../model/graph.js';
import type { NodeKind } from '../../model/kinds.js';
import { onlyOnWordOf, UNNAMED_SPEAKER } from '../../model/whose-word.js';
import { edgeAttributes } from '../assemble/edge-attributes.js';
import { type EdgePlace, placeClaim, tellingOf } from '../assemble/place-claim.js';
import { type ArticleRow, defineStep, type NodeHandle } from './types.js';

/** An article with the nodes of all its entities. */
interface KeyedArticle {
  readonly row: Pick<ArticleRow, 'id' | 'date' | 'claims'>;
  readonly nodes: readonly NodeHandle[];
  readonly stories: readonly string[];
}

/** One telling on its way to its edge. */
interface TellingRow {
  readonly evidence: Evidence;
  readonly date: string | null;
  readonly stories: readonly string[];
  /** the speaker on whose word it stands; null where it is the article's own */
  readonly speaker: string | null;
}

/** When and where the event of an edge was. */
interface When {
  readonly date: string | null;
  readonly place: string | null;
}

/** Article by article, once every entity has its node: the edges that its claims tell. */
export const claimsStep = defineStep<KeyedArticle>(
  'claims',
  '{ row, nodes, stories } -> { place: an edge, telling, when }',
  function* (articles) {
    for (const { row, nodes, stories } of articles) {
      const handles = new Map(nodes.map((node) => [node.entity, node] as const));
      const kinds = new Map(nodes.map(({ key, kind }) => [key!, kind] as const));
      const keyOf = (entity: string): string | null => handles.get(entity)?.key ?? null;
      const kindOf = (key: string): NodeKind => kinds.get(key)!;
      const placed = row.claims.map((claim) => [claim, placeClaim(claim, keyOf, kindOf)] as const);
      const byKey = new Map(nodes.map((node) => [node.key!, node] as const));
      const speakers = new Map(
        placed.flatMap(([{ id, type }, place]) =>
          type === 'said' && place ? [[id, byKey.get(place.source)!.name!] as const] : [],
        ),
      );
      for (const [claim, place] of placed) {
        if (!place) continue;
        const speaker = claim.onWordOf === null ? null : (speakers.get(claim.onWordOf) ?? UNNAMED_SPEAKER);
        const event = place.event === null ? null : byKey.get(place.event)!;
        const when: When = { date: event?.date ?? null, place: event?.place ?? null };
        yield { place, telling: { evidence: tellingOf(row.id, claim), date: row.date, stories, speaker }, when };
      }
    }
  },
);

type End = Pick<NodeAttributes, 'name' | 'aliases'>;

/** All tellings of one edge, and its ends. */
export type EdgeItem =
  | { readonly telling: TellingRow }
  | { readonly place: EdgePlace; readonly ends: readonly [End, End]; readonly when: When };

/** All tellings of one edge: what it says. */
export const edgesStep = defineStep<EdgeItem>(
  'edges',
  '{ place, ends, when } and { telling } of one edge -> { key, source, target, attributes, when, onWordOf }',
  (items) => {
    const { place, ends, when } = items.find((item) => 'place' in item)! as Extract<EdgeItem, { place: EdgePlace }>;
    const tellings = items.flatMap((item) => ('telling' in item ? [item.telling] : []));
    const known = new Map(tellings.map((telling) => [telling.evidence.article, telling] as const));
    const evidence = tellings.map((telling) => telling.evidence);
    const attributes = edgeAttributes(place, evidence, ends, {
      dateOf: (article) => known.get(article)!.date,
      storiesOf: (article) => known.get(article)!.stories,
    });
    const speakers = new Map(
      tellings.map(({ evidence: { article, claim }, speaker }) => [`${article} ${claim}`, speaker]),
    );
    const onWordOf = onlyOnWordOf(attributes.evidence, ({ article, claim }) => speakers.get(`${article} ${claim}`)!);
    return [{ key: place.key, source: place.source, target: place.target, attributes, when, onWordOf }];
  },
);
