import { articleId } from './article-id.js';
import { settleKinds } from './blocks/settle-kinds.js';
import { splitBlocks, type TextBlock, trimSpan } from './blocks/split-blocks.js';
import { findFurniture, findInside } from './furniture/index.js';
import { findAgency } from './metadata/find-agency.js';
import { type Dateline, findDateline } from './metadata/find-dateline.js';
import { findDates } from './metadata/find-dates.js';
import { findLanguage } from './metadata/find-language.js';
import { readSideLines } from './metadata/read-side-lines.js';
import { settleDate } from './metadata/settle-date.js';
import type { ArticleBlock, CleanArticle, DroppedBlock, SourceArticle } from './types.js';

/**
 * Marks which blocks of a text are the article and which are furniture, and settles what is known about it.
 * The text itself is never changed: every span quotes it.
 */
export function cleanArticle(source: SourceArticle): CleanArticle {
  const all = splitBlocks(source.text);
  const sides = readSideLines(all);
  const furniture = findFurniture(all);
  const reasons = all.map((_, at) => sides.reasons[at] ?? furniture[at]);
  const { kept, dropped } = takeOut(source.text, all, reasons);
  const blocks = settleKinds(source.text, kept);
  const dateline = firstDateline(kept);
  const agency = findAgency(dateline, kept);
  return {
    id: articleId(source.text),
    source: source.source,
    text: source.text,
    title: source.title ?? headlineOf(source.text, blocks),
    ...settleDate({
      metadata: source.date,
      dateline: dateline?.date ?? null,
      lines: sides.dates,
      around: all.filter((_, at) => furniture[at] !== undefined).flatMap(({ text, span }) => findDates(text, span[0])),
      url: source.url,
      source: source.source,
    }),
    outlet: source.outlet ?? sides.outlet ?? agency?.name ?? null,
    url: source.url,
    language: source.language ?? findLanguage(kept.map(({ text }) => text).join('\n')),
    ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    agency,
    blocks,
    dropped,
  };
}

/** Parts furniture from story: whole blocks by their reasons, then sentences and labels within the blocks that stay. */
function takeOut(
  text: string,
  blocks: readonly TextBlock[],
  reasons: readonly (string | undefined)[],
): { kept: TextBlock[]; dropped: DroppedBlock[] } {
  const inside = findInside(blocks.filter((_, at) => reasons[at] === undefined));
  const kept: TextBlock[] = [];
  const dropped: DroppedBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    const reason = reasons[at];
    if (reason !== undefined) {
      dropped.push({ span: block.span, reason });
      continue;
    }
    const marked = inside.shift()!;
    dropped.push(...marked);
    kept.push(...(marked.length === 0 ? [block] : restOf(text, block, marked)));
  }
  return { kept, dropped };
}

/** What is left of a block around its furniture; marks alone (a full stop, a bracket) are not worth a block. */
function restOf(text: string, block: TextBlock, marked: readonly DroppedBlock[]): TextBlock[] {
  const edges = [block.span[0], ...marked.flatMap(({ span }) => span), block.span[1]];
  const rest: TextBlock[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const span = trimSpan(text, edges[at]!, edges[at + 1]!);
    const words = text.slice(...span);
    if (/[\p{L}\p{N}]/u.test(words)) rest.push({ ...block, span, text: words });
  }
  return rest;
}

/** Datelines stand before the first paragraphs: below a headline, a subtitle and a by-line. */
const DATELINE_BLOCKS = 5;

function firstDateline(blocks: readonly TextBlock[]): Dateline | null {
  for (const { text, span } of blocks.slice(0, DATELINE_BLOCKS)) {
    const dateline = findDateline(text, span[0]);
    if (dateline) return dateline;
  }
  return null;
}

function headlineOf(text: string, blocks: readonly ArticleBlock[]): string | null {
  const [first] = blocks;
  return first?.kind === 'headline'
    ? text
        .slice(...first.span)
        .replace(/\s+/g, ' ')
        .replace(/(?<!\.)\.$/, '')
    : null;
}
