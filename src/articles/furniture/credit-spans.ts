import { words as listed } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import type { DroppedBlock } from '../types.js';
import { phraseReason } from './phrases.js';

const PHOTO_CREDIT = 'photo credit';
/** "(Photo by Mia Holt/AFP via Getty Images)"; a bracket with one word may explain a name: "the Associated Press (AP)". */
const BRACKET = /\(([^()\n]{5,160})\)/g;
const MOST_BRACKET_WORDS = 20;

/** "Mia", "J." */
const NAME_PART = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*)";

/** "Mia Holt/AFP/Getty Images", "AFP via Getty Images", wherever it stands: a name, a slash, one or more picture agencies. */
const signedCredit = once((): RegExp => {
  const agencies = [...listed('picture-agencies')].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const agency = `(?:${agencies.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`;
  const joint = '\\s?(?:/|via)\\s?';
  return new RegExp(
    `(?:${NAME_PART}\\s){1,3}\\p{Lu}[\\p{L}'’-]+\\s?/\\s?${agency}(?:${joint}${agency})*|(?<![\\p{L}/])${agency}(?:${joint}${agency})+`,
    'gu',
  );
});

/** Credits of pictures inside a text. Spans count from the text's start. */
export function creditSpans(text: string): DroppedBlock[] {
  const spans: DroppedBlock[] = [];
  for (const { 0: whole, 1: words, index } of text.matchAll(BRACKET)) {
    const count = words!.split(/\s+/).length;
    if (count < 2 || count > MOST_BRACKET_WORDS || phraseReason(words!) !== PHOTO_CREDIT) continue;
    spans.push({ span: [index, index + whole.length], reason: PHOTO_CREDIT });
  }
  if (!/\/|via/.test(text)) return spans;
  for (const { 0: whole, index } of text.matchAll(signedCredit())) {
    spans.push({ span: [index, index + whole.length], reason: PHOTO_CREDIT });
  }
  return spans;
}
