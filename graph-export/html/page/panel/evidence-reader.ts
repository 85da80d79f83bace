import { edgeRow, tells } from '../../../../src/model/kinds.js';
import { readableDate } from '../../../draw/dates.js';
import type { PageTelling, TellingsBlock, TextsBlock } from '../../page-data.js';
import { button, element } from '../element.js';
import { nameOf } from '../names.js';
import { citationOf } from './cite.js';
import type { Context } from './context.js';
import { copyText } from './copy-text.js';
import { marksOf } from './fact-row.js';
import { type Marking, markPassage } from './mark-passage.js';
import { paragraphsAround } from './paragraphs-around.js';

/** The words that bear an edge out, telling by telling: the article's paragraphs with quote, cue and both sides marked. */
export function evidenceReader(context: Context, index: number): HTMLElement {
  const { model, state } = context;
  const edge = model.edges[index]!;
  const place = element(
    'div',
    { class: 'reading', attributes: { 'aria-live': 'polite' } },
    element('p', { class: 'faint', text: 'reading …' }),
  );
  void tellingsOf(context, index).then(
    (tellings) => showTelling(context, place, tellings),
    (error: Error) => {
      place.replaceChildren(element('p', { text: error.message }));
    },
  );
  return element(
    'article',
    { class: 'card evidence' },
    element(
      'p',
      {},
      button('‹ back', { class: 'plain' }, () => state.change({ edge: null, telling: 0 })),
    ),
    element(
      'h2',
      {},
      endLink(context, edge.source),
      element('span', {
        class: 'verb',
        text: ` ${tells(edge.type, 'words') && edge.cue ? edge.cue : edgeRow(edge.type).onCards.from} `,
      }),
      endLink(context, edge.target),
    ),
    element('p', {}, ...marksOf(model.nodes, edge, true)),
    place,
  );
}

function endLink({ model, state }: Context, node: number): HTMLElement {
  return button(nameOf(model.nodes[node]!), { class: 'name' }, () =>
    state.change({ who: node, with: null, line: null, edge: null }),
  );
}

async function tellingsOf({ model, blocks }: Context, edge: number): Promise<readonly PageTelling[]> {
  const length = model.head.perBlock.tellings;
  const block = await blocks<TellingsBlock>(`tellings-${Math.floor(edge / length)}`);
  return block[edge % length]!;
}

async function showTelling(context: Context, place: HTMLElement, tellings: readonly PageTelling[]): Promise<void> {
  const { model, state, blocks } = context;
  const at = Math.min(state.now.telling, tellings.length - 1);
  const telling = tellings[at];
  if (!telling) return place.replaceChildren(element('p', { text: 'No article tells it any longer.' }));
  const length = model.head.perBlock.texts;
  const texts =
    telling.quote === undefined ? await blocks<TextsBlock>(`texts-${Math.floor(telling.article / length)}`) : [];
  const text = texts[telling.article % length] ?? null;
  place.replaceChildren(
    ...(tellings.length > 1 ? [pager(context, at, tellings.length)] : []),
    source(context, telling),
    text === null ? element('blockquote', { text: telling.quote ?? '' }) : passage(text, telling),
    foot(context, telling, text),
  );
}

function pager({ state }: Context, at: number, count: number): HTMLElement {
  const go = (to: number) => () => state.change({ telling: (to + count) % count });
  return element(
    'p',
    { class: 'pager' },
    button('‹', { attributes: { 'aria-label': 'previous telling' } }, go(at - 1)),
    element('span', { text: `telling ${at + 1} of ${count}` }),
    button('›', { attributes: { 'aria-label': 'next telling' } }, go(at + 1)),
  );
}

function source({ model }: Context, { article }: PageTelling): HTMLElement {
  const { title, outlet, date, url, source: file, copied } = model.articles[article]!;
  const heading = url
    ? element('a', {
        class: 'article',
        text: title ?? file,
        attributes: { href: url, target: '_blank', rel: 'noopener noreferrer' },
      })
    : element('span', { class: 'article', text: title ?? file });
  const about = [outlet, date && readableDate(date), copied ? 'a copy of another article' : null, title ? file : null]
    .filter(Boolean)
    .join(' · ');
  return element('div', { class: 'source' }, heading, element('p', { class: 'faint', text: about }));
}

function passage(text: string, telling: PageTelling): HTMLElement {
  const markings: Marking[] = [{ span: telling.span, as: 'quote' }];
  for (const as of ['cue', 'from', 'to'] as const) if (telling[as]) markings.push({ span: telling[as], as });
  const holder = element('div', { class: 'passage' });
  const fill = (around?: number) => {
    const { paragraphs, whole } = paragraphsAround(text, telling.span, around);
    holder.replaceChildren(...paragraphs.map((paragraph) => markPassage(text, paragraph, markings)));
    if (!whole) holder.append(button('the whole article', { class: 'plain' }, () => fill(Number.POSITIVE_INFINITY)));
    if (around !== undefined) holder.querySelector('mark')?.scrollIntoView({ block: 'center' });
  };
  fill();
  return holder;
}

function foot({ model }: Context, telling: PageTelling, text: string | null): HTMLElement {
  const quote = telling.quote ?? text!.slice(...telling.span);
  const sure = telling.confidence === null ? null : `${Math.round(telling.confidence * 100)} % sure`;
  const about = [telling.onWordOf && `on the word of ${telling.onWordOf}`, sure, `rule ${telling.rule}`]
    .filter(Boolean)
    .join(' · ');
  const key =
    text === null
      ? []
      : [
          element(
            'p',
            { class: 'faint key' },
            ...(['from', 'cue', 'to'] as const).flatMap((as) =>
              telling[as]
                ? [
                    element('mark', { class: as, text: { from: 'who', cue: 'says so', to: 'whom or what' }[as] }),
                    document.createTextNode(' '),
                  ]
                : [],
            ),
          ),
        ];
  const copy = button('Copy as citation', {}, () => {
    void copyText(citationOf(quote, model.articles[telling.article]!, telling.onWordOf)).then((done) => {
      copy.textContent = done ? 'Copied' : 'The browser let nothing be copied';
    });
  });
  return element(
    'div',
    {},
    ...key,
    element('p', { class: 'faint', text: about }),
    element('p', { class: 'actions' }, copy),
  );
}
