import { edgeTypes } from '../../../src/model/kinds.js';
import type { PageData } from '../page-data.js';
import { element } from './element.js';
import { filterBox } from './filter-box.js';
import { graphStage } from './graph-stage.js';
import { countOf } from './names.js';
import { holdState, type StateHolder } from './page-state.js';
import { searchBox } from './search-box.js';
import { sidePanel } from './side-panel.js';
import { visibleOf } from './visible.js';

// The page: reads its data, then puts a header, the drawn graph and the panel of evidence on the screen.
const data = JSON.parse(document.getElementById('graph-data')!.textContent!) as PageData;

/** At first: facts alone, and no line from a statement to everything it names, of which there are too many to see. */
const state = holdState({
  filters: { types: new Set(edgeTypes.filter((type) => type !== 'about')), factualities: new Set(['actual']) },
  selection: null,
});

const words = element(
  'div',
  {},
  element('h1', { text: data.title }),
  element('p', { class: 'faint', text: data.subtitle }),
);
document.body.append(
  element('header', {}, words, searchBox(data, state)),
  filterBox(data, state),
  element('main', {}, graphStage(data, state), sidePanel(data, state)),
  footer(data, state),
);

function footer(page: PageData, holder: StateHolder): HTMLElement {
  const shown = element('footer', { class: 'faint', attributes: { role: 'status' } });
  holder.onChange(({ filters }) => {
    const { nodes, edges } = visibleOf(page, filters);
    shown.textContent = `Shown: ${countOf(nodes.size, 'dot')} of ${page.nodes.length}, ${countOf(edges.size, 'line')} of ${page.edges.length}`;
  });
  return shown;
}
