import { button, element } from '../element.js';
import { LINE_WORDS } from '../look.js';
import { countOf, nameOf } from '../names.js';
import type { Context } from '../panel/context.js';

const FIRST_ROWS = 300;

/** Everything the drawing shows, as a table: for screen readers, for copying, and where the browser cannot draw. */
export function tableView(context: Context): HTMLElement {
  const { model, state, stage } = context;
  const holder = element('div', {
    class: 'table',
    attributes: { tabindex: '0', role: 'region', 'aria-label': 'everything shown, as a table' },
  });
  let rows = FIRST_ROWS;
  const fill = () => {
    holder.hidden = !state.now.table;
    if (!state.now.table) return holder.replaceChildren();
    const { lines, dots } = stage.shown();
    const sorted = [...lines].sort((a, b) => b.reports - a.reports || a.at - b.at);
    const body = sorted.slice(0, rows).map(({ source, target, type, factuality, edges, reports }) => {
      const times = edges.flatMap((edge) => model.edges[edge]!.from ?? []).sort();
      const last = edges
        .map((edge) => model.edges[edge]!.until ?? '')
        .sort()
        .at(-1);
      const words = button(LINE_WORDS[type].from, { class: 'plain' }, () =>
        state.change({ who: source, with: target, line: type, edge: null }),
      );
      const cells = [nameCell(context, source), element('td', {}, words), nameCell(context, target)];
      for (const text of [
        factuality === 'actual' ? 'fact' : factuality,
        times[0] ?? '',
        last ?? '',
        reports.toLocaleString('en'),
      ])
        cells.push(element('td', { text }));
      return element('tr', {}, ...cells);
    });
    const head = element(
      'tr',
      {},
      ...['who', 'did', 'whom', 'told as', 'first', 'last', 'reports'].map((text) =>
        element('th', { text, attributes: { scope: 'col' } }),
      ),
    );
    const table = element(
      'table',
      {},
      element('caption', { text: `${countOf(dots.length, 'name')}, ${countOf(lines.length, 'line')}` }),
      element('thead', {}, head),
      element('tbody', {}, ...body),
    );
    holder.replaceChildren(table);
    if (sorted.length > rows) {
      holder.append(
        button(`show more of ${(sorted.length - rows).toLocaleString('en')}`, { class: 'plain' }, () => {
          rows += FIRST_ROWS;
          fill();
        }),
      );
    }
  };
  stage.onDrawn(fill);
  fill();
  return holder;
}

function nameCell({ model, state }: Context, node: number): HTMLTableCellElement {
  const made = button(nameOf(model.nodes[node]!), { class: 'name' }, () =>
    state.change({ who: node, with: null, line: null, edge: null }),
  );
  return element('td', {}, made);
}
