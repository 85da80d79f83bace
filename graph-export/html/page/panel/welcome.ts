import { NODE_KINDS } from '../../../../src/model/kinds.js';
import { button, element, kindMark } from '../element.js';
import type { Shown } from '../model/shown.js';
import { countOf, nameOf } from '../names.js';
import type { Context } from './context.js';

const MOST_NAMES = 20;

/** What stands beside the drawing before anything is picked: those shown, the most told first. */
export function welcome({ model, state, theme }: Context, { dots, lines }: Shown): HTMLElement {
  const told = new Map<number, number>();
  for (const { source, target, reports } of lines)
    for (const end of [source, target]) told.set(end, (told.get(end) ?? 0) + reports);
  const best = [...dots].sort((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0) || a - b).slice(0, MOST_NAMES);
  const items = best.map((node) => {
    const { type } = model.nodes[node]!;
    const row = button(nameOf(model.nodes[node]!), { class: 'name' }, () =>
      state.change({ who: node, with: null, line: null, edge: null }),
    );
    return element(
      'li',
      {},
      kindMark(type, theme.now.colour(NODE_KINDS[type].colour)),
      row,
      element('span', { class: 'faint', text: countOf(told.get(node) ?? 0, 'report') }),
    );
  });
  return element(
    'div',
    { class: 'welcome' },
    element('p', {
      text: 'Pick a name or a line to read the words of the articles that bear it out. Double click brings neighbours; Shift and click puts two side by side.',
    }),
    element('h3', { text: 'Most told here' }),
    element('ul', { class: 'names-list' }, ...items),
  );
}
