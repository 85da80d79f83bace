import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load as parse } from 'js-yaml';
import { assemble } from '../../../src/graph/assemble-graph.js';
import type { StoredArticle } from '../../../src/graph/types.js';
import { entityNamed, markedArticle } from '../../graph/marked-article.js';

interface Case {
  readonly case: string;
  readonly articles: Record<string, { readonly date?: string | Date; readonly text: string }>;
  readonly same?: readonly (readonly [string, string])[];
  readonly apart?: readonly (readonly [string, string])[];
}

const folder = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.yml'));
const cases = files.flatMap((file) =>
  (parse(readFileSync(join(folder, file), 'utf8')) as Case[]).map((one) => [`${file}: ${one.case}`, one] as const),
);

function articlesOf({ articles }: Case): Map<string, StoredArticle> {
  return new Map(
    Object.entries(articles).map(
      ([key, { date, text }]) => [key, markedArticle({ id: key, date: isoDate(date) }, text)] as const,
    ),
  );
}

const isoDate = (date: string | Date | undefined): string | null =>
  date === undefined ? null : new Date(date).toISOString().slice(0, 10);

/** Which node each being of a case stands in. */
function nodesOf(
  one: Case,
  order: (articles: StoredArticle[]) => StoredArticle[] = (articles) => articles,
): (being: string) => string {
  const articles = articlesOf(one);
  const { graph } = assemble(order([...articles.values()]), []);
  const node = new Map<string, string>();
  graph.forEachNode((key, { members }) => {
    for (const { article, entity } of members) node.set(`${article} ${entity}`, key);
  });
  return (being) => {
    const [key, words] = [being.slice(0, being.indexOf(' ')), being.slice(being.indexOf(' ') + 1)];
    return node.get(`${key} ${entityNamed(articles.get(key)!, words)}`)!;
  };
}

describe('what is one being and what is two', () => {
  test.each(cases)('%s', (_, one) => {
    const node = nodesOf(one);
    const wrong = [
      ...(one.same ?? []).filter(([a, b]) => node(a) !== node(b)).map((pair) => `${pair.join(' | ')} should be one`),
      ...(one.apart ?? []).filter(([a, b]) => node(a) === node(b)).map((pair) => `${pair.join(' | ')} should be two`),
    ];
    expect(wrong).toEqual([]);
  });

  test('there are at least 60 pairs of each sort together, and as many kinds of cases', () => {
    const count = (sort: 'same' | 'apart') => cases.reduce((sum, [, one]) => sum + (one[sort]?.length ?? 0), 0);
    expect(count('same')).toBeGreaterThanOrEqual(60);
    expect(count('apart')).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
  });
});
