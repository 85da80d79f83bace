import { tells } from '../../../../src/model/kinds.js';
import { readableDate } from '../../../draw/dates.js';
import { button, element } from '../element.js';
import type { ModelEdge } from '../model/page-model.js';
import { countOf, nameOf, timeOf } from '../names.js';
import type { Context } from './context.js';

/** One edge as a row: its other end, when, how often told, what keeps it from being a plain fact; a click opens its words. */
export function factRow({ model, state }: Context, index: number, other: number): HTMLElement {
  const edge = model.edges[index]!;
  const { name } = { name: nameOf(model.nodes[other]!) };
  const cue = tells(edge.type, 'words') && edge.cue && !/^(said|says|say)$/i.test(edge.cue) ? `${edge.cue}: ` : '';
  const when = edge.from
    ? element('time', { text: shortTime(edge), attributes: { datetime: edge.from } })
    : element('time', { text: '–' });
  const words = element(
    'span',
    { class: 'words' },
    element('span', { text: `${cue}${name}` }),
    ...marksOf(model.nodes, edge),
  );
  const row = button('', { class: 'row', attributes: { title: 'read the words that say so' } }, () =>
    state.change({ edge: index, telling: 0 }),
  );
  row.append(when, words);
  return element('li', {}, row);
}

const shortTime = ({ dated, from }: ModelEdge): string => (dated ? readableDate(from!) : `told ${readableDate(from!)}`);

/** What keeps a reader from taking an edge for more than it is: factuality, whose word, how often told, where. */
export function marksOf(nodes: Context['model']['nodes'], edge: ModelEdge, time = false): HTMLElement[] {
  const { factuality, onWordOf, reports, copies, event, confidence } = edge;
  const at = event === null ? null : nodes[event]!.place;
  const told =
    copies > reports ? `${countOf(reports, 'report')}, ${copies - reports} copied` : countOf(reports, 'report');
  const sure = confidence < 100 ? `${confidence} % sure` : null;
  const about = [time ? timeOf(edge) : null, at === null ? null : nodes[at]!.name, told, sure]
    .filter(Boolean)
    .join(' · ');
  return [
    ...(factuality === 'actual' ? [] : [element('span', { class: 'doubt', text: factuality })]),
    ...(onWordOf ? [element('span', { class: 'doubt', text: `on the word of ${onWordOf.join(', ')}` })] : []),
    element('span', { class: 'faint', text: about }),
  ];
}
