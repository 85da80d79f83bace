import { edgeRow, edgeTypes, FACTUALITIES, NODE_KINDS, nodeKinds } from '../../../../src/model/kinds.js';
import { button, element, kindMark, lineMark } from '../element.js';
import { LINE_WORDS } from '../look.js';
import type { Context } from '../panel/context.js';
import { firstState } from '../state/address.js';
import type { Filters } from '../state/page-state.js';

/** The filters, which are the legend too: kinds, relations, factuality, outlet, confidence, reports. Only what the graph holds is listed. */
export function filterBox(context: Context): HTMLElement {
  const { model, state, theme } = context;
  const box = element('div', { class: 'filters', attributes: { id: 'filters' } });
  const fill = () => {
    const held =
      document.activeElement instanceof HTMLElement && box.contains(document.activeElement)
        ? document.activeElement.getAttribute('name')
        : null;
    const { filters } = state.now;
    const colour = (own: string) => theme.now.colour(own);
    box.replaceChildren(
      group(
        'Dots',
        nodeKinds
          .filter((kind) => counts.kinds.has(kind))
          .map((kind) =>
            choice(
              kind,
              kind,
              counts.kinds.get(kind)!,
              filters.kinds,
              (kinds) => state.filter({ kinds }),
              kindMark(kind, colour(NODE_KINDS[kind].colour)),
              NODE_KINDS[kind].gloss,
            ),
          ),
      ),
      group(
        'Lines',
        edgeTypes
          .filter((type) => counts.types.has(type))
          .map((type) =>
            choice(
              type,
              LINE_WORDS[type].from.replace(/^was /, ''),
              counts.types.get(type)!,
              filters.types,
              (types) => state.filter({ types }),
              lineMark(type, colour(edgeRow(type).colour)),
              edgeRow(type).gloss,
            ),
          ),
      ),
      group(
        'Told as',
        FACTUALITIES.filter((factuality) => counts.factualities.has(factuality)).map((factuality) =>
          choice(
            factuality,
            factuality === 'actual' ? 'fact' : factuality,
            counts.factualities.get(factuality)!,
            filters.factualities,
            (factualities) => state.filter({ factualities }),
            null,
            factuality === 'actual'
              ? 'what articles tell as having happened'
              : `told as ${factuality}: no fact, drawn with hollow heads`,
          ),
        ),
      ),
      group('Sources', [
        ...(counts.outlets.length > 1
          ? [outletChoice(filters, counts.outlets, (outlet) => state.filter({ outlet }))]
          : []),
        numberChoice('reports', 'reports at least', filters.reports, 1, 50, 1, (reports) => state.filter({ reports })),
        ...(counts.unsure
          ? [
              numberChoice('confidence', '% sure at least', filters.confidence, 0, 99, 5, (confidence) =>
                state.filter({ confidence }),
              ),
            ]
          : []),
      ]),
      element(
        'p',
        {},
        button('reset filters', { class: 'plain' }, () => state.change({ filters: firstState(model).filters })),
      ),
    );
    if (held) box.querySelector<HTMLElement>(`[name="${held}"]`)?.focus();
  };
  const counts = countsOf(context);
  state.onChange((now, before) => {
    if (now.filters !== before?.filters) fill();
  });
  theme.onChange(fill);
  return box;
}

const group = (title: string, choices: readonly HTMLElement[]): HTMLElement =>
  element('fieldset', {}, element('legend', { text: title }), ...choices);

function choice<T extends string>(
  value: T,
  text: string,
  count: number,
  chosen: ReadonlySet<T>,
  change: (chosen: Set<T>) => void,
  mark: Element | null,
  title: string,
): HTMLElement {
  const box = element('input', { attributes: { type: 'checkbox', name: value } });
  box.checked = chosen.has(value);
  box.addEventListener('change', () => {
    const next = new Set(chosen);
    if (box.checked) next.add(value);
    else next.delete(value);
    change(next);
  });
  const words = [element('span', { text }), element('span', { class: 'faint', text: count.toLocaleString('en') })];
  return element('label', { attributes: { title } }, box, ...(mark ? [mark] : []), ...words);
}

function outletChoice(
  { outlet }: Filters,
  outlets: readonly (readonly [string, number])[],
  change: (outlet: string | null) => void,
): HTMLElement {
  const select = element(
    'select',
    { attributes: { name: 'outlet', 'aria-label': 'outlet' } },
    element('option', { text: 'all outlets', attributes: { value: '' } }),
  );
  for (const [name, articles] of outlets) {
    select.append(element('option', { text: `${name} (${articles})`, attributes: { value: name } }));
  }
  select.value = outlet ?? '';
  select.addEventListener('change', () => change(select.value || null));
  return select;
}

function numberChoice(
  name: string,
  text: string,
  value: number,
  least: number,
  most: number,
  step: number,
  change: (value: number) => void,
): HTMLElement {
  const input = element('input', {
    attributes: { type: 'number', name, min: String(least), max: String(most), step: String(step) },
  });
  input.value = String(value);
  input.addEventListener('change', () =>
    change(Math.min(most, Math.max(least, Math.round(Number(input.value)) || least))),
  );
  return element('label', {}, input, element('span', { text }));
}

function countsOf({ model }: Context) {
  const count = <T extends string>(values: readonly T[]) => {
    const counts = new Map<T, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const outlets = count(model.articles.flatMap(({ outlet }) => outlet ?? []));
  return {
    kinds: count(model.nodes.filter((_, node) => model.dots[node]).map(({ type }) => type)),
    types: count(model.lines.map(({ type }) => type)),
    factualities: count(model.edges.map(({ factuality }) => factuality)),
    outlets: [...outlets].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    unsure: model.edges.some(({ confidence }) => confidence < 100),
  };
}
