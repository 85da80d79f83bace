import { littleRemains, mendText, remainderOf } from '../src/articles/index.js';
import type { ArticleBlock, CleanArticle, DroppedBlock } from '../src/articles/types.js';
import type { Line } from './show-answer.js';
import { plainText } from './show-text.js';

type Block = (ArticleBlock & { readonly reason?: undefined }) | (DroppedBlock & { readonly kind?: undefined });

/** A cleaned article as lines: what is known about it, then its text with the dropped blocks struck out and why. */
export function cleanedLines(article: CleanArticle): Line[] {
  const blocks: Block[] = [...article.blocks, ...article.dropped].sort((a, b) => a.span[0] - b.span[0]);
  return [...headLines(article), ...blocks.flatMap((block) => blockLines(article.text, block))];
}

function headLines(article: CleanArticle): Line[] {
  const { source, date, dateBasis, outlet, agency, url, language } = article;
  const little = littleRemains(remainderOf(article.text, article.dropped));
  const facts = [
    date === null ? 'no date' : `${date} (${dateBasis})`,
    outlet === null ? 'no outlet' : `outlet ${outlet}`,
    agency === null ? null : `agency ${agency.name}`,
    url,
    `language ${language}`,
    garbledOf(article.text),
    article.encoding === undefined ? null : `decoded from ${article.encoding}`,
  ];
  return [
    [{ text: plainText(source), tone: 'name' }],
    [{ text: plainText(facts.filter((fact) => fact !== null).join(' · ')), tone: 'faint' }],
    ...(little === null ? [] : [[{ text: little, tone: 'warning' } as const]]),
  ];
}

/** "3 garbled letters read as meant (Ã± as ñ)", or null. */
function garbledOf(text: string): string | null {
  const repairs = mendText(text)?.repairs ?? [];
  const [first] = repairs;
  if (!first) return null;
  const letters = repairs.length === 1 ? '1 garbled letter' : `${repairs.length} garbled letters`;
  return `${letters} read as meant (${text.slice(...first.span)} as ${first.meant})`;
}

function blockLines(text: string, block: Block): Line[] {
  // a block that a text wraps over several lines reads as one paragraph
  const words = plainText(text.slice(...block.span)).replace(/\s*\n\s*/g, ' ');
  if (block.reason !== undefined) {
    return [
      [],
      [
        { text: words, tone: 'struck' },
        { text: `  ← ${block.reason}`, tone: 'warning' },
      ],
    ];
  }
  const tone =
    block.kind === 'headline' || block.kind === 'crosshead' ? 'title' : block.kind === 'dateline' ? 'faint' : 'plain';
  return [[], [{ text: words, tone }]];
}
