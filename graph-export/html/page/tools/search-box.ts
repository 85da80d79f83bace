import { NODE_KINDS } from '../../../../src/model/kinds.js';
import { element, kindMark } from '../element.js';
import { countOf, nameOf } from '../names.js';
import type { Context } from '../panel/context.js';
import { type Find, nodeSearch } from './find-nodes.js';

/** What is found stays a moment after the box is left, so that a tap on it still lands. */
const LEAVE_MS = 200;

/** A combobox: what is found stands below, with kind and counts; arrows walk through it, Enter takes one, the first unless walked. */
export function searchBox(context: Context): HTMLElement {
  const { model, state } = context;
  const search = nodeSearch(model.nodes);
  const list = element('ul', { class: 'found', attributes: { id: 'found', role: 'listbox', 'aria-label': 'found' } });
  const input = element('input', {
    attributes: {
      type: 'search',
      placeholder: 'Search names and words …',
      'aria-label': 'search',
      autocomplete: 'off',
      role: 'combobox',
      'aria-controls': 'found',
      'aria-expanded': 'false',
    },
  });
  let at = -1;
  const close = () => {
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    at = -1;
  };
  const pick = (node: number) => {
    const second = input.dataset.second;
    input.value = '';
    input.placeholder = 'Search names and words …';
    delete input.dataset.second;
    close();
    if (second === undefined || Number(second) === node)
      state.change({ who: node, with: null, line: null, edge: null });
    else state.change({ who: Number(second), with: node, line: null, edge: null });
  };
  const show = () => {
    const { finds, count } = search(input.value);
    close();
    list.append(...finds.map((find, place) => foundItem(context, find, place, pick)));
    if (count > finds.length)
      list.append(
        element('li', { class: 'none', text: `and ${(count - finds.length).toLocaleString('en')} more: type on` }),
      );
    if (count === 0 && input.value.trim() !== '') list.append(element('li', { class: 'none', text: 'nothing found' }));
    input.setAttribute('aria-expanded', String(list.children.length > 0));
  };
  const walk = (step: number) => {
    const options = [...list.querySelectorAll('[role=option]')];
    if (options.length === 0) return;
    options[at]?.setAttribute('aria-selected', 'false');
    at = (at + step + options.length) % options.length;
    options[at]!.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', options[at]!.id);
  };
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      walk(event.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1);
      event.preventDefault();
    } else if (event.key === 'Enter') list.querySelectorAll<HTMLElement>('[role=option]')[Math.max(0, at)]?.click();
    else if (event.key === 'Escape') close();
  });
  let leaving: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('blur', () => {
    leaving = setTimeout(close, LEAVE_MS);
  });
  input.addEventListener('focus', () => clearTimeout(leaving));
  return element('div', { class: 'search', attributes: { role: 'search' } }, input, list);
}

function foundItem(
  { model, theme }: Context,
  { node, field }: Find,
  place: number,
  pick: (node: number) => void,
): HTMLElement {
  const { type, kind, aliases, articles } = model.nodes[node]!;
  const also = field === 'alias' ? ` (also ${aliases.slice(0, 2).join(', ')})` : '';
  const item = element(
    'li',
    { attributes: { role: 'option', id: `found-${place}`, 'aria-selected': 'false' } },
    kindMark(type, theme.now.colour(NODE_KINDS[type].colour)),
    element('span', { text: `${nameOf(model.nodes[node]!)}${also}` }),
    element('span', { class: 'faint', text: `${kind ?? type} · ${countOf(articles, 'article')}` }),
  );
  item.addEventListener('mousedown', (event) => event.preventDefault());
  item.addEventListener('click', () => pick(node));
  return item;
}
