import { findDateline } from '../metadata/find-dateline.js';
import type { ArticleBlock } from '../types.js';
import type { TextBlock } from './split-blocks.js';
import { trimSpan } from './split-blocks.js';

/** The longest headlines, with a second half after a dash, have about so many words. */
const MOST_HEADLINE_WORDS = 30;
/** A headline over a story may close with a full stop in some archives; then it is shorter than the paragraph below it. */
const MOST_CLOSED_WORDS = 20;
/** Subheads within a story are shorter. */
const MOST_SUBHEAD_WORDS = 14;

/** Says of each block of the article whether it is a headline or a paragraph, and parts a dateline from its paragraph. */
export function settleKinds(text: string, blocks: readonly TextBlock[]): ArticleBlock[] {
  return blocks.flatMap((block, at) => {
    const dateline = findDateline(block.text, block.span[0]);
    if (dateline) return partDateline(text, block, dateline.span[1]);
    if (at === 0 ? isHeadline(block, blocks[1]) : isSubhead(block, blocks[at + 1])) return [headOf(block, at)];
    return [{ span: block.span, kind: 'paragraph' } as const];
  });
}

function headOf({ span, text }: TextBlock, at: number): ArticleBlock {
  const letters = lettersOf(text);
  return { span, kind: at === 0 ? 'headline' : 'crosshead', ...(letters === undefined ? {} : { letters }) };
}

/** Of the longer words of a title-case headline, this share begins with a capital; in a sentence only its names do. */
const TITLE_CASE_SHARE = 0.8;
const LONG_WORD = 4;
const FEWEST_LONG_WORDS = 3;

/** "MAYOR OPENS BRIDGE" is set in capitals, "Mayor Opens Bridge in the Rain" in title case; a sentence in neither. */
export function lettersOf(line: string): ArticleBlock['letters'] {
  if (!/\p{Ll}/u.test(line)) return (line.match(/\p{Lu}/gu)?.length ?? 0) >= LONG_WORD ? 'capitals' : undefined;
  const long = line.split(/[^\p{L}'’-]+/u).filter((word) => word.length >= LONG_WORD);
  const raised = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= FEWEST_LONG_WORDS && raised >= TITLE_CASE_SHARE * long.length ? 'title-case' : undefined;
}

function partDateline(text: string, { span }: TextBlock, end: number): ArticleBlock[] {
  return [
    { span: [span[0], end], kind: 'dateline' },
    { span: trimSpan(text, end, span[1]), kind: 'paragraph' },
  ];
}

function isHeadline(block: TextBlock, next: TextBlock | undefined): boolean {
  if (!next) return false;
  if (block.heading) return true;
  const words = wordCount(block);
  if (words > MOST_HEADLINE_WORDS) return false;
  return !isClosed(block) || (words <= MOST_CLOSED_WORDS && oneSentence(block) && wordCount(next) > words);
}

/** A short open line before a paragraph: "Arctic ports and rare earths" */
function isSubhead(block: TextBlock, next: TextBlock | undefined): boolean {
  if (!next) return false;
  return block.heading === true || (wordCount(block) <= MOST_SUBHEAD_WORDS && !isClosed(block));
}

const wordCount = ({ text }: TextBlock) => text.split(/\s+/).length;
/** "… he said." · "… he said.”" · "as follows:" */
const isClosed = ({ text }: TextBlock) => /[.!?:;,…][)\]"'”’]*$/.test(text);
const oneSentence = ({ text }: TextBlock) =>
  !/[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(text.replace(/\b\p{Lu}\.(?=\s?\p{Lu})/gu, ''));
