import { type EdgeType, edgeRow, edgeTypes, tells } from '../../../../src/model/kinds.js';
import { button, element, lineMark } from '../element.js';
import type { ModelEdge } from '../model/page-model.js';
import { passes } from '../model/shown.js';
import type { Context } from './context.js';
import { factRow } from './fact-row.js';

/** How many rows of a relation stand on a card before the reader asks for more. */
const FIRST_ROWS = 6;
const MORE_ROWS = 40;

/** An edge seen from a node: the relation in words, and who or what is at the other end. */
export interface Fact {
  readonly edge: number;
  readonly other: number;
  readonly type: EdgeType;
  readonly words: string;
}

/** All that the filters let through at a node, relation by relation. Topics of statements count whether or not lines show them. */
export function factsAt({ model, state }: Context, node: number): Fact[] {
  const { filters } = state.now;
  const wide = { ...filters, types: new Set(edgeTypes) };
  return model.edgesAt[node]!.flatMap((index) => {
    const edge = model.edges[index]!;
    const out = edge.source === node;
    const hidden = !tells(edge.type, 'topic') && !filters.types.has(edge.type);
    if (hidden || !passes(edge, wide, model)) return [];
    const words = out || edgeRow(edge.type).symmetric ? edgeRow(edge.type).onCards.from : edgeRow(edge.type).onCards.to;
    return [{ edge: index, other: out ? edge.target : edge.source, type: edge.type, words }];
  });
}

/** Facts under a heading for each relation, the newest first (or the most told), a few at a time. */
export function factSections(context: Context, facts: readonly Fact[]): HTMLElement[] {
  const groups = new Map<string, Fact[]>();
  for (const type of edgeTypes) {
    for (const fact of facts) {
      if (fact.type !== type) continue;
      const known = groups.get(fact.words);
      if (known) known.push(fact);
      else groups.set(fact.words, [fact]);
    }
  }
  return [...groups].map(([words, group]) => factSection(context, words, group));
}

function factSection(context: Context, words: string, facts: readonly Fact[]): HTMLElement {
  const { edges } = context.model;
  const list = element('ul', { class: 'facts' });
  const type = facts[0]!.type;
  let byTime = true;
  let rows = FIRST_ROWS;
  const order = element('span', { class: 'order' });
  const more = element('p', {});
  const fill = () => {
    const sorted = [...facts].sort(
      (a, b) =>
        (byTime ? newest(edges[a.edge]!, edges[b.edge]!) : 0) ||
        edges[b.edge]!.reports - edges[a.edge]!.reports ||
        a.edge - b.edge,
    );
    list.replaceChildren(...sorted.slice(0, rows).map(({ edge, other }) => factRow(context, edge, other)));
    more.replaceChildren();
    if (rows < facts.length) {
      more.append(
        button(`show more of ${facts.length - rows}`, { class: 'plain' }, () => {
          rows += MORE_ROWS;
          fill();
        }),
      );
    }
  };
  if (facts.length > 1) {
    order.append(
      button('newest first', { class: 'plain', attributes: { title: 'change the order' } }, (event) => {
        byTime = !byTime;
        (event.currentTarget as HTMLElement).textContent = byTime ? 'newest first' : 'most told first';
        fill();
      }),
    );
  }
  fill();
  const colour = context.theme.now.colour(edgeRow(type).colour);
  const heading = element(
    'h3',
    {},
    lineMark(type, colour),
    element('span', { text: ` ${words} (${facts.length})` }),
    order,
  );
  return element('section', {}, heading, list, more);
}

const newest = (a: ModelEdge, b: ModelEdge): number => (b.from ?? '').localeCompare(a.from ?? '');
