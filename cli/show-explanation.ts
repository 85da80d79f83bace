import type { Explanation, Part, Piece } from '../src/questions/explain-claim.js';
import type { Line, Tone } from './show-answer.js';
import { plainText } from './show-text.js';

/** How each part is marked, with and without colours. */
const MARKS: Record<
  Part,
  { readonly open: string; readonly close: string; readonly tone: Tone; readonly gloss: string }
> = {
  source: { open: '[', close: ']', tone: 'name', gloss: 'who' },
  cue: { open: '*', close: '*', tone: 'relation', gloss: 'the words that say so' },
  target: { open: '{', close: '}', tone: 'name', gloss: 'whom or what' },
  content: { open: '‹', close: '›', tone: 'quote', gloss: 'what was said' },
};

/** What the marks mean, for the head of a listing. */
export const legendLine = (): Line => [
  {
    text: Object.values(MARKS)
      .map(({ open, close, gloss }) => `${open}${gloss}${close}`)
      .join('  '),
    tone: 'faint',
  },
];

/** A claim with its words marked, its rule and the lexicon entries behind it. */
export function explanationLines(explanation: Explanation): Line[] {
  const { claim, type, factuality, source, target, onWordOf, rule, lexicon } = explanation;
  const told = onWordOf === null ? [] : [{ text: `  on the word of ${plainText(onWordOf)}`, tone: 'warning' as const }];
  return [
    [],
    [
      { text: `${claim}  `, tone: 'faint' },
      { text: plainText(source ?? '(nobody named)'), tone: 'name' },
      { text: ` ${type} `, tone: 'relation' },
      { text: plainText(target ?? '(nothing with an event of its own)'), tone: 'name' },
      { text: `  ${factuality}`, tone: factuality === 'actual' ? 'faint' : 'warning' },
      ...told,
    ],
    [{ text: '    ', tone: 'plain' }, ...explanation.pieces.flatMap(pieceOf)],
    [{ text: `    rule ${rule}`, tone: 'faint' }],
    ...lexicon.map(
      ({ file, word, fires }): Line => [
        { text: `    ${file}: “${word}”${fires ? `, as in: ${fires}` : ''}`, tone: 'faint' },
      ],
    ),
  ];
}

function pieceOf({ words, part }: Piece): Line {
  const text = plainText(words).replace(/\s+/g, ' ');
  if (part === null) return [{ text, tone: 'plain' }];
  const { open, close, tone } = MARKS[part];
  return [{ text: `${open}${text}${close}`, tone }];
}
