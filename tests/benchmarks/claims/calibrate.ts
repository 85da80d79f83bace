import type { ArticleRecord } from '../../../src/model/record.js';
import type { Judged } from './match/types.js';

/** A measured share is drawn towards the wider one as by so many claims. */
const WEIGHT = 5;
/** Articles are dealt into so many parts; each is told by what the others measured. */
const FOLDS = 5;
/** Edges of the reliability table. */
const BINS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01] as const;

type Table = Readonly<Record<string, number>>;

/** Everything that rules claim in labelled articles, judged by the labels. */
export function judgeAll<Labelled extends { judge(record: ArticleRecord): Judged[] }>(
  articles: readonly Labelled[],
  read: (article: Labelled) => ArticleRecord,
): Judged[] {
  return articles.flatMap((article) => article.judge(read(article)));
}

/** The share of right claims by rule, drawn towards its relation's, and by key, drawn towards its rule's; two decimals. */
export function measure(judged: readonly Judged[]): Table {
  const family = (rule: string) => rule.split('/')[0]!;
  const families = shares(
    judged,
    ({ rule }) => family(rule),
    () => 0.7,
  );
  const rules = shares(
    judged,
    ({ rule }) => rule,
    ({ rule }) => families[family(rule)]!,
  );
  const keys = shares(
    judged,
    ({ key }) => key,
    ({ rule }) => rules[rule]!,
  );
  const all = { ...rules, ...keys };
  return Object.fromEntries(
    Object.keys(all)
      .sort()
      .map((key) => [key, Math.round(100 * all[key]!) / 100]),
  );
}

function shares(judged: readonly Judged[], keyOf: (each: Judged) => string, wider: (each: Judged) => number): Table {
  const groups = new Map<string, Judged[]>();
  for (const each of judged) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return Object.fromEntries(
    [...groups].map(([key, group]) => {
      const right = group.filter((each) => each.right).length;
      return [key, (right + WEIGHT * wider(group[0]!)) / (group.length + WEIGHT)];
    }),
  );
}

/** Claims with the confidence that the other folds give them. */
export function crossValidated(judged: readonly Judged[]): { each: Judged; confidence: number }[] {
  const docs = [...new Set(judged.map(({ doc }) => doc))].sort();
  const foldOf = new Map(docs.map((doc, at) => [doc, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const table = measure(judged.filter(({ doc }) => foldOf.get(doc) !== fold));
    return judged
      .filter(({ doc }) => foldOf.get(doc) === fold)
      .map((each) => ({ each, confidence: table[each.key] ?? table[each.rule] ?? 0.7 }));
  });
}

/** Told against found: of claims at such a confidence so many are right. */
export function reliabilityTable(told: readonly { each: Judged; confidence: number }[]): string {
  const rows = BINS.slice(0, -1).flatMap((from, at) => {
    const bin = told.filter(({ confidence }) => from <= confidence && confidence < BINS[at + 1]!);
    if (bin.length === 0) return [];
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
    return [
      `| ${from.toFixed(1)}–${Math.min(1, BINS[at + 1]!).toFixed(1)} | ${bin.length} | ${percent(mean)} | ${percent(rightOf(bin))} |`,
    ];
  });
  return ['| confidence | claims | told, of 100 | right, of 100 |', '|---|---|---|---|', ...rows].join('\n');
}

/** So many of the meetings and condemnations shown must be right. */
const SHOWN_RIGHT = 0.85;

/** The least confidence, in hundredths of a step, from which so many of the meetings and condemnations are right. */
export function leastShown(told: readonly { each: Judged; confidence: number }[]): number {
  const related = told.filter(({ each }) => /^(?:met|condemned)\//.test(each.rule));
  for (let least = 0; least < 100; least++) {
    if (rightOf(related.filter(({ confidence }) => confidence >= least / 100)) >= SHOWN_RIGHT) return least / 100;
  }
  return 1;
}

/** How many meetings and condemnations are shown from a confidence on, and how many of them are right. */
export function shownTable(told: readonly { each: Judged; confidence: number }[]): string {
  const shown = told.filter(({ each }) => /^(?:met|condemned)\//.test(each.rule));
  const rows = [0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85].map((least) => {
    const left = shown.filter(({ confidence }) => confidence >= least);
    return `| ${least.toFixed(2)} | ${left.length} | ${percent(rightOf(left))} |`;
  });
  return ['| shown from | meetings and condemnations | right, of 100 |', '|---|---|---|', ...rows].join('\n');
}

const rightOf = (told: readonly { each: Judged }[]): number =>
  told.filter(({ each }) => each.right).length / Math.max(1, told.length);
const percent = (share: number): string => (100 * share).toFixed(0);

/** The file that keeps the measured table. */
export function tableFile(table: Table, least: number): string {
  const lines = Object.entries(table).map(([key, value]) => `  '${key}': ${value},`);
  return [
    '/** Written by `npm run evaluate -- --calibrate`: how often claims are right on the labelled articles, by rule and by rule and target. */',
    'export const MEASURED: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
    '/** From this confidence on at least 85 of 100 meetings and condemnations are right (cross-validated): what is shown unless asked for more. */',
    `export const LEAST_SHOWN = ${least};`,
    '',
  ].join('\n');
}
