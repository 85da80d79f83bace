import { edgeRow, NODE_KINDS } from '../../../../src/model/kinds.js';
import { button, element, kindMark, lineMark } from '../element.js';
import { LINE_WORDS } from '../look.js';
import { pathBetween } from '../model/path-between.js';
import { neighboursOf, passingLines, type ShownLine } from '../model/shown.js';
import { countOf, nameOf } from '../names.js';
import type { Context } from './context.js';
import { factRow } from './fact-row.js';

const MOST_SHARED = 12;
const FIRST_ROWS = 8;

/** The card of two beings: what joins them directly, whom both are joined to, and else the shortest way between them. */
export function pairCard(context: Context, one: number, other: number): HTMLElement {
  const { model, state } = context;
  const lines = passingLines(model, state.now.filters);
  const between = lines.filter(
    ({ source, target }) => (source === one && target === other) || (source === other && target === one),
  );
  const only = state.now.line;
  const direct = only ? between.filter(({ type }) => type === only) : between;
  const shared = sharedBy(context, lines, one, other);
  const way = direct.length === 0 && !only ? pathBetween(model, lines, one, other) : null;
  return element(
    'article',
    { class: 'card' },
    element('h2', {}, name(context, one), element('span', { text: ' and ' }), name(context, other)),
    ...direct.map((line) => lineSection(context, line)),
    ...(between.length > direct.length
      ? [
          element(
            'p',
            {},
            button('everything between these two', { class: 'plain' }, () => state.change({ line: null })),
          ),
        ]
      : []),
    ...(direct.length === 0 ? [element('p', { text: 'No line joins them directly under these filters.' })] : []),
    ...(way && way.length > 2 ? [wayOf(context, way)] : []),
    ...(shared.length > 0 && !only ? [sharedList(context, shared)] : []),
  );
}

function name({ model, state, theme }: Context, node: number): HTMLElement {
  const { type } = model.nodes[node]!;
  const made = button(` ${nameOf(model.nodes[node]!)}`, { class: 'name' }, () =>
    state.change({ who: node, with: null, line: null, edge: null }),
  );
  made.prepend(kindMark(type, theme.now.colour(NODE_KINDS[type].colour)));
  return made;
}

/** "Ada Lund met Bem Okoro (3)": the edges of a line, newest first. */
function lineSection(context: Context, line: ShownLine): HTMLElement {
  const { model, theme } = context;
  const { source, target, type, factuality, edges } = line;
  const doubt = factuality === 'actual' ? '' : ` (${factuality})`;
  const words = ` ${nameOf(model.nodes[source]!)} ${LINE_WORDS[type].from} ${nameOf(model.nodes[target]!)}${doubt} (${edges.length})`;
  const sorted = [...edges].sort(
    (a, b) => (model.edges[b]!.from ?? '').localeCompare(model.edges[a]!.from ?? '') || a - b,
  );
  const list = element('ul', { class: 'facts' });
  const fill = (count: number) =>
    list.replaceChildren(
      ...sorted.slice(0, count).map((edge) => factRow(context, edge, endToName(context, edge, source))),
    );
  fill(FIRST_ROWS);
  const more = element('p', {});
  if (edges.length > FIRST_ROWS)
    more.append(
      button(`show all ${edges.length}`, { class: 'plain' }, () => {
        fill(edges.length);
        more.remove();
      }),
    );
  return element(
    'section',
    {},
    element('h3', {}, lineMark(type, theme.now.colour(edgeRow(type).colour)), element('span', { text: words })),
    list,
    more,
  );
}

/** Of an edge of a folded line, the end that tells most: a statement's words, an act; else the other being. */
function endToName({ model }: Context, index: number, source: number): number {
  const edge = model.edges[index]!;
  const event = [edge.target, edge.source].find((node) => model.nodes[node]!.type === 'event');
  return event ?? (edge.source === source ? edge.target : edge.source);
}

function sharedBy({ model }: Context, lines: readonly ShownLine[], one: number, other: number): number[] {
  const second = new Set(neighboursOf(model, lines, other));
  return neighboursOf(model, lines, one).filter((node) => second.has(node));
}

function sharedList(context: Context, shared: readonly number[]): HTMLElement {
  const items = shared.slice(0, MOST_SHARED).map((node) => element('li', {}, name(context, node)));
  return element(
    'section',
    {},
    element('h3', { text: `both are joined to ${countOf(shared.length, 'other')}` }),
    element('ul', { class: 'inline' }, ...items),
  );
}

function wayOf(context: Context, way: readonly number[]): HTMLElement {
  const items = way.map((node) => element('li', {}, name(context, node)));
  return element(
    'section',
    {},
    element('h3', { text: `the shortest way: ${countOf(way.length - 1, 'step')}` }),
    element('ol', { class: 'way' }, ...items),
  );
}
