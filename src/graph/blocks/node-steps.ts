import type { NodeAttributes } from '../../model/graph.js';
import { nameNodes, plainKey } from '../assemble/name-nodes.js';
import { attributesOf, eventAttributes } from '../assemble/node-attributes.js';
import { landsOfPlace } from '../assemble/tell-events.js';
import type { EventTelling } from '../digest/types.js';
import type { ArticleContext, Being } from '../identity/types.js';
import { inOrderOf } from './entity-name.js';
import { type BeingTold, defineStep, type EventTold } from './types.js';

/** Whose article a member is of, as nodes need it. */
interface Dated {
  readonly id: string;
  readonly date: string | null;
}

const NOTHING_BESIDE = { lands: new Map<string, number>(), names: new Set<string>() };
const contextOf = ({ id, date }: Dated): ArticleContext => ({ id, date, ...NOTHING_BESIDE });

/** All beings that are one: what the node is called and told as. */
export const beingsStep = defineStep<{ name: string; being: BeingTold; article: Dated }>(
  'beings',
  '{ name, being, article } of one node -> { root, plain, attributes }, of places with { base, lands }',
  (items) => {
    const members = [...items].sort(inOrderOf(({ name }) => name));
    const parts = members.map(({ being, article }, index): Being => ({ ...being, index, article: contextOf(article) }));
    const attributes = attributesOf(parts[0]!.kind, parts);
    return [nodeOf(members[0]!.name, attributes, attributes.type === 'place' ? landsOfPlace(parts) : {})];
  },
);

/** All tellings that are of one event, each with the key of its place. */
export const eventsStep = defineStep<{ name: string; telling: EventTold; article: Dated; place: string | null }>(
  'events',
  '{ name, telling, article, place } of one node -> { root, plain, attributes }',
  (items) => {
    const members = [...items].sort(inOrderOf(({ name }) => name));
    const parts = members.map(({ telling, article }): EventTelling => ({ ...telling, article: contextOf(article) }));
    const places = new Map(members.map(({ place }, at) => [parts[at]!, place] as const));
    const attributes = attributesOf('event', parts);
    return [
      nodeOf(
        members[0]!.name,
        Object.assign(
          attributes,
          eventAttributes(parts, (telling) => places.get(telling)!),
        ),
        {},
      ),
    ];
  },
);

const nodeOf = (root: string, attributes: NodeAttributes, ground: object) => ({
  root,
  plain: plainKey(attributes),
  attributes,
  ...ground,
});

type Named = Pick<NodeAttributes, 'type' | 'name'> & {
  readonly root: string;
  readonly first: NodeAttributes['members'][number];
};

/** All nodes of one kind and name: the key of each. */
export const keysStep = defineStep<Named>(
  'keys',
  '{ root, type, name, first } of one kind and name -> { root, key }',
  (items) => {
    const nodes = [...items].sort(inOrderOf(({ root }) => root));
    const keys = nameNodes(nodes.map(({ type, name, first }) => ({ type, name, members: [first] })));
    return nodes.map(({ root }, at) => ({ root, key: keys[at]! }));
  },
);
