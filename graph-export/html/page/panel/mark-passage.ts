import type { Span } from '../../../../src/model/record.js';
import { element } from '../element.js';

/** A stretch of words that is marked, and as what. */
export interface Marking {
  readonly span: Span;
  readonly as: 'quote' | 'cue' | 'from' | 'to';
}

/** A paragraph with its marked stretches; where markings overlap, each piece carries all that cover it. */
export function markPassage(text: string, [start, end]: Span, markings: readonly Marking[]): HTMLElement {
  const cuts = new Set([start, end]);
  for (const { span } of markings) for (const cut of span) if (cut > start && cut < end) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  const pieces = places.slice(0, -1).map((from, place) => {
    const until = places[place + 1]!;
    const covers = markings.filter(({ span }) => span[0] <= from && span[1] >= until).map(({ as }) => as);
    const words = text.slice(from, until);
    return covers.length > 0
      ? element('mark', { class: covers.join(' '), text: words })
      : document.createTextNode(words);
  });
  return element('p', {}, ...pieces);
}
