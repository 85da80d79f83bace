import { UNLABELLED } from '../../../src/claims/said/unlabelled.js';
import type { Language } from '../../../src/language/types.js';
import type { Judged } from './match/types.js';
import { type Labelled, readWithChances } from './rule-worth.js';

/** A measured share is drawn towards the wider one as by so many claims. */
const WEIGHT = 5;
/** Articles are dealt into so many parts; each is told by what the others measured. */
const FOLDS = 5;
/** A share that nothing tells of. */
const USUAL = 0.7;
/** Edges of the reliability table. */
const BINS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01] as const;

type Table = Readonly<Record<string, number>>;

/** Everything that rules claim in labelled articles, judged by the labels. */
export function judgeAll(articles: readonly Labelled[], language: Language): Judged[] {
  return articles.flatMap(({ text, judge }) => judge(...readWithChances(text, language)));
}

/**
 * The share of right claims by rule, drawn towards its relation's, and by key, drawn towards its rule's; two decimals. What the
 * network says is measured on the articles it did not learn from alone; of what readers did not mark labels tell nothing.
 */
export function measure(judged: readonly Judged[]): Table {
  const marked = judged.filter(({ rule }) => !UNLABELLED.has(rule));
  return withNetwork(
    measureRules(marked.filter(({ rule }) => !isNetwork(rule))),
    marked.filter(({ isLearnt }) => !isLearnt),
  );
}

function measureRules(judged: readonly Judged[]): Table {
  const families = shares(
    judged,
    ({ rule }) => familyOf(rule),
    () => USUAL,
  );
  const rules = shares(
    judged,
    ({ rule }) => rule,
    ({ rule }) => families[familyOf(rule)]!,
  );
  const keys = shares(
    judged,
    ({ key }) => key,
    ({ rule }) => rules[rule]!,
  );
  return rounded({ ...rules, ...keys });
}

/** Rules that weigh what the network says themselves: its agreement tells no more of them. */
const JUDGED_WITH_NETWORK = new Set(['condemned/judged']);

/** The same with the network's own claims, and with how it agrees with each rule's. */
export function withNetwork(table: Table, unlearnt: readonly Judged[]): Table {
  const related = unlearnt.filter(({ agreed, rule }) => agreed !== undefined && !JUDGED_WITH_NETWORK.has(rule));
  const own = measureRules(unlearnt.filter(({ rule }) => isNetwork(rule)));
  const known = { ...table, ...own };
  const agreements = shares(
    related,
    ({ rule, agreed }) => `${familyOf(rule)} ${agreed}`,
    ({ rule }) => known[rule] ?? USUAL,
  );
  const agreed = shares(
    related,
    ({ key, agreed }) => `${key} ${agreed}`,
    ({ rule, key, agreed }) => ((known[key] ?? known[rule] ?? USUAL) + agreements[`${familyOf(rule)} ${agreed}`]!) / 2,
  );
  return rounded({ ...known, ...agreed });
}

const familyOf = (rule: string): string => rule.split('/')[0]!;
const isNetwork = (rule: string): boolean => /[/-]network$/.test(rule);

function rounded(table: Table): Table {
  return Object.fromEntries(
    Object.keys(table)
      .sort()
      .map((key) => [key, Math.round(100 * table[key]!) / 100]),
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

/** Claims with the confidence that the other folds give them; those of articles that the network learnt from are told of, and told only `withLearnt`. */
export function crossValidated(
  judged: readonly Judged[],
  {
    measured = measure,
    withLearnt = false,
  }: { measured?: (others: readonly Judged[]) => Table; withLearnt?: boolean } = {},
): { each: Judged; confidence: number }[] {
  const docs = [...new Set(judged.map(({ doc }) => doc))].sort();
  const foldOf = new Map(docs.map((doc, at) => [doc, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const table = measured(judged.filter(({ doc }) => foldOf.get(doc) !== fold));
    return judged
      .filter(({ doc, isLearnt }) => foldOf.get(doc) === fold && (withLearnt || !isLearnt))
      .map((each) => ({
        each,
        confidence: table[`${each.key} ${each.agreed}`] ?? table[each.key] ?? table[each.rule] ?? USUAL,
      }));
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

/** So many of a hundred meetings and condemnations shown must be right, to the nearest: one claim more or less is chance. */
const SHOWN_RIGHT = 85;

/** One value alone may be chance: so many hundredths on it must hold too. */
const NEAR = 5;

/** The least confidence, in hundredths, from which on, and from those a little higher, so many of the meetings and condemnations are right. */
export function leastShown(told: readonly { each: Judged; confidence: number }[]): number {
  const related = told.filter(({ each }) => /^(?:met|condemned)\//.test(each.rule));
  const holds = (least: number): boolean => {
    const shown = related.filter(({ confidence }) => confidence >= least / 100);
    return Math.round(100 * rightOf(shown)) >= SHOWN_RIGHT;
  };
  let least = 0;
  while (least < 100 && !Array.from({ length: NEAR + 1 }, (_, more) => least + more).every(holds)) least++;
  return least / 100;
}

/** How many meetings and condemnations are shown from a confidence on, and how many of them are right. */
export function shownTable(told: readonly { each: Judged; confidence: number }[]): string {
  const shown = told.filter(({ each }) => /^(?:met|condemned)\//.test(each.rule));
  const rows = [0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.78, 0.8, 0.85].map((least) => {
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
