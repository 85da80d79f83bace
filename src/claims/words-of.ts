import type { Span } from '../model/record.js';
import { holds } from '../model/span.js';
import { spanFinder } from '../model/span-index.js';
import type { ClaimDraft } from './types.js';

const byContent = spanFinder(({ content }: ClaimDraft) => content);

/** The statements in whose words a place stands, in the order given. */
export function statementsOver(statements: readonly ClaimDraft[], place: Span): ClaimDraft[] {
  return byContent(statements, [place]).filter(({ content }) => content.some((part) => holds(part, place)));
}
