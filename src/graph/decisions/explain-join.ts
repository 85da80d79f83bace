import type { Assembly, Join, Member } from '../types.js';

/** The joins that lead from one entity to another, in order, each turned so that it leads on; null when none do. */
export function explainJoin({ joins }: Pick<Assembly, 'joins'>, from: Member, to: Member): Join[] | null {
  const target = keyOf(to);
  const links = linksOf(joins);
  const cameBy = new Map<string, Join | null>([[keyOf(from), null]]);
  const queue = [from];
  for (const member of queue) {
    if (keyOf(member) === target) return pathTo(member, cameBy);
    for (const join of links.get(keyOf(member)) ?? []) {
      if (cameBy.has(keyOf(join.other))) continue;
      cameBy.set(keyOf(join.other), join);
      queue.push(join.other);
    }
  }
  return null;
}

/** Joins by where they start; each leads both ways. */
function linksOf(joins: readonly Join[]): Map<string, Join[]> {
  const links = new Map<string, Join[]>();
  const add = (join: Join): void => {
    const known = links.get(keyOf(join.one));
    if (known) known.push(join);
    else links.set(keyOf(join.one), [join]);
  };
  for (const join of joins) {
    add(join);
    add({ ...join, one: join.other, other: join.one });
  }
  return links;
}

function pathTo(end: Member, cameBy: ReadonlyMap<string, Join | null>): Join[] {
  const path: Join[] = [];
  for (let join = cameBy.get(keyOf(end)); join; join = cameBy.get(keyOf(join.one))) path.unshift(join);
  return path;
}

const keyOf = ({ article, entity }: Member): string => `${article}/${entity}`;
