import { type EdgeType, edgeTypes, FACTUALITIES, type Factuality, nodeKinds } from '../../../src/model/kinds.js';
import type { PageData } from '../page-data.js';
import { element, swatch } from './element.js';
import type { StateHolder } from './page-state.js';

/** Checkboxes for edge types and factualities, which are the legend too. Only what the graph holds is listed. */
export function filterBox(data: PageData, state: StateHolder): HTMLElement {
  const types = countBy(data.edges.map(({ type }) => type));
  const factualities = countBy(data.edges.map(({ factuality }) => factuality));
  return element(
    'div',
    { class: 'filters' },
    element('fieldset', {}, element('legend', { text: 'Lines' }), ...typeChoices(data, state, types)),
    element('fieldset', {}, element('legend', { text: 'Shown' }), ...factualityChoices(state, factualities)),
    element('fieldset', {}, element('legend', { text: 'Dots' }), ...kindLegend(data)),
  );
}

function typeChoices(data: PageData, state: StateHolder, counts: ReadonlyMap<string, number>): HTMLElement[] {
  return edgeTypes
    .filter((type) => counts.has(type))
    .map((type) => {
      const { colour, gloss } = data.types[type];
      return choice({
        name: type,
        text: type.replace(/-/g, ' '),
        count: counts.get(type)!,
        title: gloss,
        mark: swatch(colour, 'line'),
        checked: state.now.filters.types.has(type),
        onChange: (on) => {
          const { filters } = state.now;
          state.change({ filters: { ...filters, types: toggled<EdgeType>(filters.types, type, on) } });
        },
      });
    });
}

function factualityChoices(state: StateHolder, counts: ReadonlyMap<string, number>): HTMLElement[] {
  return FACTUALITIES.filter((factuality) => counts.has(factuality)).map((factuality) =>
    choice({
      name: factuality,
      text: factuality === 'actual' ? 'facts' : factuality,
      count: counts.get(factuality)!,
      title: factuality === 'actual' ? 'claims that articles tell as facts' : `claims told as ${factuality}: no facts`,
      checked: state.now.filters.factualities.has(factuality),
      onChange: (on) => {
        const { filters } = state.now;
        const factualities = toggled<Factuality>(filters.factualities, factuality, on);
        state.change({ filters: { ...filters, factualities } });
      },
    }),
  );
}

function kindLegend(data: PageData): HTMLElement[] {
  const used = new Set(data.nodes.map(({ type }) => type));
  return nodeKinds
    .filter((kind) => used.has(kind))
    .map((kind) =>
      element('span', { class: 'kind' }, swatch(data.kinds[kind].colour, 'dot'), element('span', { text: kind })),
    );
}

interface Choice {
  readonly name: string;
  readonly text: string;
  readonly count: number;
  readonly title: string;
  readonly mark?: HTMLElement;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function choice({ name, text, count, title, mark, checked, onChange }: Choice): HTMLElement {
  const box = element('input', { attributes: { type: 'checkbox', name } });
  box.checked = checked;
  box.addEventListener('change', () => onChange(box.checked));
  const words = [element('span', { text }), element('span', { class: 'faint', text: count.toLocaleString('en') })];
  return element('label', { attributes: { title } }, box, ...(mark ? [mark] : []), ...words);
}

function toggled<T>(values: ReadonlySet<T>, value: T, on: boolean): Set<T> {
  const changed = new Set(values);
  if (on) changed.add(value);
  else changed.delete(value);
  return changed;
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
