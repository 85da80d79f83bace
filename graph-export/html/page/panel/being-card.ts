import { NODE_KINDS } from '../../../../src/model/kinds.js';
import { readableDate } from '../../../draw/dates.js';
import { button, element, kindMark } from '../element.js';
import { countOf } from '../names.js';
import { hideNode, onlyAround, openMore, togglePin } from '../state/steps.js';
import type { Context } from './context.js';
import { factSections, factsAt } from './fact-sections.js';

const MOST_ALIASES = 6;

/** The card of a being, place or event: what it is, what can be done with its dot, and its facts by relation and time. */
export function beingCard(context: Context, node: number): HTMLElement {
  const { model, theme } = context;
  const { name, type, kind, aliases, mentions, articles, date, place } = model.nodes[node]!;
  const about = [kind ?? type, date && readableDate(date), place === null ? null : model.nodes[place]!.name];
  const counts = [`named ${mentions.toLocaleString('en')} times`, `in ${countOf(articles, 'article')}`];
  const others = aliases.filter((alias) => alias !== name);
  const facts = factsAt(context, node);
  return element(
    'article',
    { class: 'card' },
    element('h2', {}, kindMark(type, theme.now.colour(NODE_KINDS[type].colour)), element('span', { text: ` ${name}` })),
    element('p', { class: 'faint', text: [...about, ...counts].filter(Boolean).join(' · ') }),
    ...(others.length > 0
      ? [
          element('p', {
            class: 'faint',
            text: `also ${others.slice(0, MOST_ALIASES).join(', ')}${others.length > MOST_ALIASES ? ' …' : ''}`,
          }),
        ]
      : []),
    ...(model.dots[node] ? [actions(context, node)] : []),
    ...(facts.length > 0 ? factSections(context, facts) : [element('p', { text: 'Nothing here passes the filters.' })]),
  );
}

function actions({ state, stage }: Context, node: number): HTMLElement {
  const pinned = state.now.pins.has(node);
  const place = () =>
    stage.sigma?.getGraph().hasNode(String(node))
      ? (stage.sigma.getGraph().getNodeAttributes(String(node)) as { x: number; y: number })
      : { x: 0, y: 0 };
  return element(
    'p',
    { class: 'actions' },
    button('Expand', { attributes: { title: 'bring neighbours (double click, or e)' } }, () => openMore(state, node)),
    button('Only this', { attributes: { title: 'show it and its neighbours alone' } }, () => onlyAround(state, node)),
    button('Hide', { attributes: { title: 'take it off the drawing (h)' } }, () => hideNode(state, node)),
    button(
      pinned ? 'Unpin' : 'Pin',
      { attributes: { title: 'keep it where it is (p)', 'aria-pressed': String(pinned) } },
      () => {
        const { x, y } = place();
        togglePin(state, node, { x, y });
      },
    ),
    button(
      'With …',
      { attributes: { title: 'what joins it to another: search the other, or click it holding Shift' } },
      () => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
        field.dataset.second = String(node);
        field.placeholder = 'and whom?';
        field.focus();
      },
    ),
  );
}
