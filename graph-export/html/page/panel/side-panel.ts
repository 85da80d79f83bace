import { button, element } from '../element.js';
import type { PageState } from '../state/page-state.js';
import { beingCard } from './being-card.js';
import type { Context } from './context.js';
import { evidenceReader } from './evidence-reader.js';
import { pairCard } from './pair-card.js';
import { welcome } from './welcome.js';

/** The panel beside the graph: the words read, the card of what is picked, or who is shown. */
export function sidePanel(context: Context): HTMLElement {
  const panel = element('aside', { attributes: { 'aria-label': 'card', tabindex: '-1' } });
  let key = '';
  const fill = (now: PageState, always: boolean) => {
    const { who, edge, telling, line } = now;
    const next = JSON.stringify([who, now.with, edge, telling, line]);
    if (next === key && !always) return;
    const moved = next !== key;
    key = next;
    panel.replaceChildren(...contentOf(context, now));
    const open = who !== null || edge !== null;
    panel.classList.toggle('open', open);
    document.body.classList.toggle('card-open', open);
    if (moved) panel.scrollTop = 0;
  };
  context.state.onChange((now, before) =>
    fill(now, now.filters !== before?.filters || now.pins !== before.pins || now.who === null),
  );
  context.theme.onChange(() => fill(context.state.now, true));
  return panel;
}

function contentOf(context: Context, { who, with: other, edge }: PageState): HTMLElement[] {
  const { state, stage } = context;
  if (who === null && edge === null) return [welcome(context, stage.shown())];
  const close = button('×', { class: 'close', attributes: { 'aria-label': 'close' } }, () =>
    state.change({ who: null, with: null, line: null, edge: null }),
  );
  if (edge !== null) return [close, evidenceReader(context, edge)];
  return [close, other === null ? beingCard(context, who!) : pairCard(context, who!, other)];
}
