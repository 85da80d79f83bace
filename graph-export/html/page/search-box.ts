import type { PageData } from '../page-data.js';
import { element, swatch } from './element.js';
import { nodeSearch } from './find-nodes.js';
import { nameOf } from './names.js';
import type { StateHolder } from './page-state.js';

/** The field in which a reader types a name, with what was found below it; Enter takes the first. */
export function searchBox(data: PageData, state: StateHolder): HTMLElement {
  const search = nodeSearch(data.nodes);
  const list = element('ul', { class: 'found', attributes: { 'aria-label': 'found' } });
  const input = element('input', {
    attributes: {
      type: 'search',
      placeholder: 'Search a name or words …',
      'aria-label': 'search',
      autocomplete: 'off',
    },
  });
  const pick = (node: number) => {
    input.value = '';
    list.replaceChildren();
    state.change({ selection: { node } });
  };
  const show = () => {
    const found = search(input.value);
    list.replaceChildren(...found.map((node) => foundItem(data, node, pick)));
    if (found.length === 0 && input.value.trim() !== '')
      list.append(element('li', { class: 'none', text: 'nothing found' }));
  };
  input.addEventListener('input', show);
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') list.querySelector('button')?.click();
    if (key === 'Escape') list.replaceChildren();
  });
  return element('div', { class: 'search' }, input, list);
}

function foundItem(data: PageData, index: number, pick: (node: number) => void): HTMLElement {
  const node = data.nodes[index]!;
  const button = element(
    'button',
    { attributes: { type: 'button' } },
    swatch(data.kinds[node.type].colour, 'dot'),
    element('span', { text: nameOf(node) }),
    element('span', { class: 'faint', text: node.kind ?? node.type }),
  );
  button.addEventListener('click', () => pick(index));
  return element('li', {}, button);
}
