import { button, element } from '../element.js';
import type { Context } from '../panel/context.js';
import { copyText } from '../panel/copy-text.js';
import { firstState } from '../state/address.js';
import { pngOfStage, saveAs, svgOfStage } from './save-picture.js';

/** How many beings more (or fewer) a click shows. */
const STEP = 24;

/** What stands over the drawing: nearer, farther, all; more or fewer names; a new layout; communities; the table. */
export function stageTools({ stage, state, model }: Context): HTMLElement {
  const table = button('Table', { attributes: { title: 'everything shown, as a table' } }, () =>
    state.change({ table: !state.now.table }),
  );
  const groups = button('Groups', { attributes: { title: 'colour who belongs together' } }, () =>
    state.change({ groups: !state.now.groups }),
  );
  state.onChange((now) => {
    table.setAttribute('aria-pressed', String(now.table));
    groups.setAttribute('aria-pressed', String(now.groups));
  });
  return element(
    'div',
    { class: 'stage-tools', attributes: { role: 'toolbar', 'aria-label': 'drawing' } },
    button('+', { attributes: { 'aria-label': 'nearer', title: 'nearer (+)' } }, () => stage.zoom(1.5)),
    button('−', { attributes: { 'aria-label': 'farther', title: 'farther (-)' } }, () => stage.zoom(1 / 1.5)),
    button('Fit', { attributes: { title: 'show all of it (0)' } }, () => stage.fit()),
    button('More', { attributes: { title: `${STEP} names more` } }, () => state.change({ top: state.now.top + STEP })),
    button('Fewer', { attributes: { title: `${STEP} names fewer` } }, () =>
      state.change({ top: Math.max(0, state.now.top - STEP) }),
    ),
    button('Layout', { attributes: { title: 'lay out again' } }, () => stage.relayout()),
    groups,
    table,
    button('Start over', { attributes: { title: 'as the page opened' } }, () => state.change(firstState(model))),
  );
}

/** What stands beside the title: link, pictures, light or dark, help. */
export function pageTools(context: Context): HTMLElement {
  const { theme } = context;
  const help = helpBox();
  const filters = button(
    'Filters',
    { class: 'filters-button', attributes: { 'aria-expanded': 'false', 'aria-controls': 'filters' } },
    () => {
      const open = document.body.classList.toggle('filters-open');
      filters.setAttribute('aria-expanded', String(open));
    },
  );
  const link = button('Link', { attributes: { title: 'copy the address of just this view' } }, () => {
    void copyText(location.href).then((done) => flash(link, done ? 'Copied' : 'Not copied'));
  });
  const tools = element(
    'div',
    { class: 'page-tools' },
    filters,
    link,
    button(
      'PNG',
      { attributes: { title: 'save this view as a picture' } },
      () => void pngOfStage(context).then((blob) => saveAs('graph.png', blob)),
    ),
    button('SVG', { attributes: { title: 'save this view as a drawing' } }, () =>
      saveAs('graph.svg', new Blob([svgOfStage(context)], { type: 'image/svg+xml' })),
    ),
    button('◐', { attributes: { 'aria-label': 'light or dark', title: 'light or dark' } }, () => theme.toggle()),
    button('?', { attributes: { 'aria-label': 'help', title: 'help' } }, () => help.showModal()),
  );
  tools.append(help);
  return tools;
}

function flash(place: HTMLButtonElement, text: string): void {
  const usual = place.textContent;
  place.textContent = text;
  setTimeout(() => {
    place.textContent = usual;
  }, 1500);
}

const HELP = [
  ['Click', 'a name or line opens its card; Shift and click puts two names side by side'],
  ['Double click', 'brings the neighbours of a name'],
  ['Drag', 'moves a name, which then stays; on the ground, moves the drawing'],
  ['Arrow keys', 'in the drawing, go from name to name; Enter opens the card'],
  ['e, h, p', 'expand, hide, pin the name; + − 0 zoom; Escape closes'],
  ['The time', 'drag over the bars below to see only those days; Play lets the time run'],
  ['A statement', 'is a thin line from its speaker to whom it names'],
  ['Hollow heads', 'are no facts: planned, possible or negated'],
] as const;

function helpBox(): HTMLDialogElement {
  const rows = HELP.flatMap(([term, gloss]) => [element('dt', { text: term }), element('dd', { text: gloss })]);
  const box = element('dialog', { class: 'help', attributes: { 'aria-label': 'help' } }, element('dl', {}, ...rows));
  box.append(button('Close', {}, () => box.close()));
  return box;
}
