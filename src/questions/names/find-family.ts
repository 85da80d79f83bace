import { nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';

/** So many of one family are taken together. */
const MOST_TOGETHER = 4;
/** Who stands in fewer of his articles beside the best known may only share the name. */
const LEAST_SHARE = 0.2;

/** "the Lunds", "the Bushes" */
const PLURAL = /^[Tt]he (?<name>\p{Lu}[\p{L}’'-]+?)(?:es|s)$/u;

/** "the Lunds": the persons of that last name who are told most; none where fewer than two bear it. */
export function findFamily(view: GraphView, typed: string): ViewNode[] {
  const plural = PLURAL.exec(typed)?.[0];
  if (plural === undefined) return [];
  const whole = plural.slice('the '.length);
  for (const ending of ['s', 'es']) {
    if (!whole.endsWith(ending)) continue;
    const [last = ''] = nameWordsOf(whole.slice(0, -ending.length));
    const own = [...view.nodesWithWord(last)]
      .flatMap((key) => view.node(key) ?? [])
      .filter(({ type, name }) => type === 'person' && isLastOf(name, last))
      .sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
    const beside = new Set(own[0] ? view.articlesOf(own[0].key) : []);
    const isBeside = ({ key }: ViewNode): boolean => {
      const articles = view.articlesOf(key);
      return articles.filter((id) => beside.has(id)).length >= articles.length * LEAST_SHARE;
    };
    const family = own.filter(isBeside).slice(0, MOST_TOGETHER);
    if (family.length > 1) return family;
  }
  return [];
}

/** Whether a name of several words ends so. */
function isLastOf(name: string, last: string): boolean {
  const words = nameWordsOf(name);
  return words.length > 1 && words.at(-1) === last;
}
