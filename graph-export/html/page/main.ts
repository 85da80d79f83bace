import type { PageCore, PageHead } from '../page-data.js';
import { element } from './element.js';
import { blockSource } from './model/block-source.js';
import { type PageModel, pageModel } from './model/page-model.js';
import { countOf } from './names.js';
import type { Context } from './panel/context.js';
import { sidePanel } from './panel/side-panel.js';
import { graphStage } from './stage/graph-stage.js';
import { mostTelling } from './stage/most-telling.js';
import { holdTheme } from './stage/theme.js';
import { keepAddress, stateAt } from './state/address.js';
import { holdState } from './state/page-state.js';
import { filterBox } from './tools/filter-box.js';
import { searchBox } from './tools/search-box.js';
import { tableView } from './tools/table-view.js';
import { timeline } from './tools/timeline.js';
import { pageTools, stageTools } from './tools/toolbar.js';

// The page: puts its frame on the screen, unpacks the graph, then draws it beside its cards.
const head = JSON.parse(document.getElementById('page-head')!.textContent!) as PageHead;
const blocks = blockSource(head);
const theme = holdTheme();

const words = element(
  'div',
  { class: 'title' },
  element('h1', { text: head.title }),
  element('p', { class: 'faint', text: head.subtitle }),
);
const header = element('header', {}, words);
const main = element('main', {}, element('p', { class: 'loading', text: 'Unpacking the graph …' }));
document.body.append(header, main);

// a frame first, so that the reader sees something while the graph is unpacked
requestAnimationFrame(() => setTimeout(start));

async function start(): Promise<void> {
  try {
    build(pageModel(head, await blocks<PageCore>('core')));
  } catch (error) {
    main.replaceChildren(
      element('p', { class: 'no-drawing', text: error instanceof Error ? error.message : String(error) }),
    );
  }
}

function build(model: PageModel): void {
  const state = holdState(stateAt(model, location.hash));
  keepAddress(model, state);
  main.replaceChildren();
  const stage = graphStage(model, state, theme);
  const context: Context = { model, state, blocks, stage, theme };
  header.append(searchBox(context), pageTools(context));
  const middle = element('div', { class: 'middle' }, stage.element, tableView(context), stageTools(context));
  main.append(filterBox(context), middle, sidePanel(context));
  document.body.append(timeline(context), footer(context));
  document.body.classList.add('ready');
  // where tests and other programs can look at what stands on the screen
  Object.assign(globalThis, { wiregraphPage: { labels: stage.labels, shown: stage.shown, sigma: stage.sigma } });
  stage.sigma?.resize();
  stage.sigma?.refresh();
}

/** "36 of 5,321 names, 84 lines": how much is shown, told to screen readers too. */
function footer({ stage, model }: Context): HTMLElement {
  const shown = element('footer', { class: 'faint', attributes: { role: 'status' } });
  const tell = () => {
    const { dots, lines, whole } = stage.shown();
    const drawn = mostTelling(stage.shown()).length;
    const some = drawn < lines.length ? ` (${drawn} drawn; all of a name when it is picked)` : '';
    shown.textContent = `Shown: ${dots.length.toLocaleString('en')} of ${countOf(whole, 'name')}, ${countOf(lines.length, 'line')}${some} · ${countOf(model.articles.length, 'article')}`;
  };
  stage.onDrawn(tell);
  tell();
  return shown;
}
