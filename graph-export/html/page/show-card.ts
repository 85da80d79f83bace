import { type EdgeType, edgeTypes } from '../../../src/model/kinds.js';
import { readableDate } from '../../draw/dates.js';
import type { PageData, PageEdge, PageNode } from '../page-data.js';
import { EDGE_WORDS } from './edge-words.js';
import { element, swatch } from './element.js';
import { countOf, nameOf, timeOf } from './names.js';
import type { Selection } from './page-state.js';
import { evidenceList } from './show-evidence.js';
import type { Visible } from './visible.js';

/** Called with what the reader picked on a card. */
export type Pick = (selection: Selection) => void;

/** The card of a node: who or what it is, and every visible edge of it with its evidence. */
export function nodeCard(data: PageData, index: number, visible: Visible, pick: Pick): HTMLElement {
  const node = data.nodes[index]!;
  const all = data.edges.flatMap(({ source, target }, edge) => (source === index || target === index ? [edge] : []));
  const shown = all.filter((edge) => visible.edges.has(edge));
  const hidden = all.length - shown.length;
  return element(
    'article',
    { class: 'card' },
    element('h2', {}, swatch(data.kinds[node.type].colour, 'dot'), element('span', { text: node.name })),
    element('p', { class: 'faint', text: factsAbout(node) }),
    ...(node.quote ? [element('blockquote', { text: node.quote })] : []),
    ...(node.aliases.length > 0 ? [element('p', { text: `Also: ${node.aliases.join(', ')}` })] : []),
    ...edgeTypes.flatMap((type) => sections(data, index, type, shown, pick)),
    ...(hidden > 0
      ? [element('p', { class: 'faint', text: `${countOf(hidden, 'line')} more hidden by the filters` })]
      : []),
  );
}

/** "meeting · 11 Apr 2025 · Saint Petersburg · 3 mentions in 2 articles" */
function factsAbout({ type, kind, date, place, mentions, articles }: PageNode): string {
  const told = `${countOf(mentions, 'mention')} in ${countOf(articles, 'article')}`;
  return [kind ?? type, date && readableDate(date), place, told].filter(Boolean).join(' · ');
}

/** The edges of one type, outgoing ones before incoming ones, those told most often first. */
function sections(data: PageData, index: number, type: EdgeType, shown: readonly number[], pick: Pick): HTMLElement[] {
  const ofType = shown.filter((edge) => data.edges[edge]!.type === type);
  const outgoing = ofType.filter((edge) => data.types[type].symmetric || data.edges[edge]!.source === index);
  const incoming = ofType.filter((edge) => !outgoing.includes(edge));
  const words = EDGE_WORDS[type];
  return [...section(data, index, words.from, outgoing, pick), ...section(data, index, words.to, incoming, pick)];
}

function section(data: PageData, index: number, words: string, edges: readonly number[], pick: Pick): HTMLElement[] {
  if (edges.length === 0) return [];
  const sorted = [...edges].sort((a, b) => data.edges[b]!.reports - data.edges[a]!.reports || a - b);
  const rows = sorted.map((edge) => {
    const { source, target } = data.edges[edge]!;
    return edgeRow(data, edge, source === index ? target : source, pick);
  });
  return [element('section', {}, element('h3', { text: `${words} (${edges.length})` }), ...rows)];
}

function edgeRow(data: PageData, index: number, other: number, pick: Pick): HTMLElement {
  const edge = data.edges[index]!;
  const summary = element('summary', {}, nodeLink(data, other, pick), ...marksOf(data, edge));
  return element('details', {}, summary, evidenceList(data, edge));
}

/** What keeps a reader from taking an edge for more than it is: factuality, whose word, how often told, when. */
function marksOf(data: PageData, edge: PageEdge): HTMLElement[] {
  const { factuality, onWordOf, reports, copies, event } = edge;
  const place = event === null ? null : data.nodes[event]!.place;
  const told =
    copies > reports ? `${countOf(reports, 'report')}, ${copies - reports} copied` : countOf(reports, 'report');
  const about = [timeOf(edge), place, told].filter(Boolean).join(' · ');
  return [
    ...(factuality === 'actual' ? [] : [element('span', { class: 'doubt', text: factuality })]),
    ...(onWordOf ? [element('span', { class: 'doubt', text: `on the word of ${onWordOf.join(', ')}` })] : []),
    element('span', { class: 'faint', text: about }),
  ];
}

function nodeLink(data: PageData, index: number, pick: Pick): HTMLElement {
  const link = element('button', { class: 'name', text: nameOf(data.nodes[index]!), attributes: { type: 'button' } });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    pick({ node: index });
  });
  return link;
}

/** The card of an edge: what it joins, and its evidence. */
export function edgeCard(data: PageData, index: number, pick: Pick): HTMLElement {
  const edge = data.edges[index]!;
  const heading = [
    nodeLink(data, edge.source, pick),
    element('span', { class: 'verb', text: ` ${EDGE_WORDS[edge.type].from} ` }),
    nodeLink(data, edge.target, pick),
  ];
  heading[1]!.style.color = data.types[edge.type].colour;
  return element(
    'article',
    { class: 'card' },
    element('h2', { class: 'line' }, ...heading),
    element('p', {}, ...marksOf(data, edge)),
    evidenceList(data, edge),
  );
}
