/** Lines still to be shown of a long answer. */
export interface Pages {
  readonly rest: readonly string[];
  readonly whole: number;
}

/** Lines at the bottom of the screen that are not the answer's: the prompt and what stands under it. */
const BELOW = 4;

/** The first screenful of an answer, and what is left of it. `rows` is the terminal's height; unknown, all fits. */
export function firstPage(
  lines: readonly string[],
  rows: number | undefined,
): { readonly shown: readonly string[]; readonly pages: Pages | null } {
  const room = rows === undefined ? Number.POSITIVE_INFINITY : Math.max(3, rows - BELOW);
  if (lines.length <= room) return { shown: lines, pages: null };
  return { shown: lines.slice(0, room), pages: { rest: lines.slice(room), whole: lines.length } };
}

/** "— 20 of 90 lines: Space for more, a for all, q for enough" */
export const pageHint = ({ rest, whole }: Pages): string =>
  `— ${whole - rest.length} of ${whole} lines: Space for more, a for all, q for enough`;
