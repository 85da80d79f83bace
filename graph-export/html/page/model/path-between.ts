import type { PageModel } from './page-model.js';
import type { ShownLine } from './shown.js';

/** The fewest steps between two dots along these lines, both ends included; of equal ways the better told; null where none leads. */
export function pathBetween(model: PageModel, lines: readonly ShownLine[], from: number, to: number): number[] | null {
  const reports = new Map(lines.map((line) => [line.at, line.reports]));
  const cameFrom = new Map<number, number>([[from, from]]);
  let border = [from];
  while (border.length > 0 && !cameFrom.has(to)) {
    const next = new Map<number, { via: number; told: number }>();
    for (const node of border) {
      for (const at of model.linesAt[node]!) {
        const told = reports.get(at);
        if (told === undefined) continue;
        const { source, target } = model.lines[at]!;
        const other = source === node ? target : source;
        if (cameFrom.has(other) || (next.get(other)?.told ?? 0) >= told) continue;
        next.set(other, { via: node, told });
      }
    }
    for (const [node, { via }] of next) cameFrom.set(node, via);
    border = [...next.keys()].sort((a, b) => a - b);
  }
  if (!cameFrom.has(to)) return null;
  const path = [to];
  while (path[0] !== from) path.unshift(cameFrom.get(path[0]!)!);
  return path;
}
