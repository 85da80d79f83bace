import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import type { DroppedBlock } from '../types.js';

const entry = once(() =>
  examples().extend({
    reason: z.string(),
    labels: z.array(z.string()).min(1),
  }),
);

interface Label {
  readonly reason: string;
  readonly form: RegExp;
}

/**
 * Labels of a page that a scraper glued to the sentence behind them: "AdvertisementAs soon as", "Related article The".
 * They stand where a sentence begins, and a capital follows. Spans count from the text's start.
 */
export function labelSpans(text: string): DroppedBlock[] {
  return labels().flatMap(({ reason, form }) =>
    [...text.matchAll(form)].map(
      ({ 0: label, index }): DroppedBlock => ({ span: [index, index + label.length], reason }),
    ),
  );
}

const labels = once((): readonly Label[] =>
  readLexicon('furniture-labels', entry).map(({ reason, labels }) => ({
    reason,
    form: new RegExp(
      `(?:^|(?<=[.!?…)"”’]\\s{0,9}))(?:${labels.join('|')})(?=\\s{0,9}[“‘"]?\\p{Lu})(?!\\s\\p{Lu}\\S*\\s?$)`,
      'gu',
    ),
  })),
);
