import type { PageData } from '../page-data.js';
import { element, swatch } from './element.js';
import { countOf, nameOf } from './names.js';
import type { PageState, StateHolder } from './page-state.js';
import { edgeCard, nodeCard, type Pick } from './show-card.js';
import { type Visible, visibleOf } from './visible.js';

/** How many names stand in the panel before anything is picked. */
const MOST_TOLD = 15;

/** The panel beside the graph: the card of what is picked, or the most told names. */
export function sidePanel(data: PageData, state: StateHolder): HTMLElement {
  const panel = element('aside', { attributes: { 'aria-label': 'evidence', 'aria-live': 'polite' } });
  const pick: Pick = (selection) => state.change({ selection });
  state.onChange((now) => {
    panel.replaceChildren(...contentOf(data, now, pick));
    panel.scrollTop = 0;
  });
  return panel;
}

function contentOf(data: PageData, { filters, selection }: PageState, pick: Pick): HTMLElement[] {
  const visible = visibleOf(data, filters);
  if (selection === null) return [welcome(data, visible, pick)];
  const close = element('button', { class: 'close', text: '×', attributes: { type: 'button', 'aria-label': 'close' } });
  close.addEventListener('click', () => pick(null));
  const card =
    'node' in selection ? nodeCard(data, selection.node, visible, pick) : edgeCard(data, selection.edge, pick);
  return [close, card];
}

function welcome(data: PageData, visible: Visible, pick: Pick): HTMLElement {
  const beings = [...visible.nodes].filter((index) => data.nodes[index]!.type !== 'event');
  const order = (index: number) => data.nodes[index]!.mentions;
  const most = beings.sort((a, b) => order(b) - order(a) || a - b).slice(0, MOST_TOLD);
  return element(
    'div',
    { class: 'welcome' },
    element('p', { text: 'Click a dot or a line, or search, to see the words of the articles that bear it out.' }),
    element('h3', { text: 'Most often named' }),
    element('ul', {}, ...most.map((index) => mostTold(data, index, pick))),
  );
}

function mostTold(data: PageData, index: number, pick: Pick): HTMLElement {
  const node = data.nodes[index]!;
  const button = element('button', { class: 'name', text: nameOf(node), attributes: { type: 'button' } });
  button.addEventListener('click', () => pick({ node: index }));
  const count = element('span', { class: 'faint', text: countOf(node.mentions, 'mention') });
  return element('li', {}, swatch(data.kinds[node.type].colour, 'dot'), button, count);
}
