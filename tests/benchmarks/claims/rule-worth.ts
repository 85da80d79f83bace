import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findClaims, findStatements } from '../../../src/claims/find-claims.js';
import { switchOff } from '../../../src/claims/rules/switch-off.js';
import { orderClaims } from '../../../src/extraction/order-claims.js';
import { readStages } from '../../../src/extraction/stages/read-stages.js';
import type { Reading } from '../../../src/extraction/stages/types.js';
import { toRecord } from '../../../src/extraction/to-record.js';
import type { Language } from '../../../src/language/types.js';
import type { ArticleRecord } from '../../../src/model/record.js';
import { judgeRelations } from './match/relations.js';
import { judgeStatements } from './match/statements.js';
import type { AttributionArticle, Judged, RelationArticle } from './match/types.js';

/** What one rule gives and costs on labelled articles. */
export interface Worth {
  readonly rule: string;
  readonly right: number;
  readonly wrong: number;
  /** right ones that nothing else finds once the rule is off, and wrong ones that go with it */
  readonly onlyRight: number;
  readonly onlyWrong: number;
}

export interface Labelled {
  readonly text: string;
  readonly judge: (record: ArticleRecord, chances?: ReadonlyMap<string, number>) => Judged[];
}

/** The labelled articles of `shared/`: relations (met, condemned) and attributions (said), "dev" or "train". */
export function labelledBy(shared: { evaluation: string; corpora: string }, part: 'dev' | 'train'): Labelled[] {
  const lines = <Row>(path: string): Row[] =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Row);
  const relations = lines<RelationArticle>(join(shared.evaluation, `relations-${part}.jsonl`));
  const attributions = lines<AttributionArticle>(join(shared.corpora, `polnear-${part}.jsonl`));
  return [
    ...relations.map((article) => ({
      text: article.text,
      judge: (record: ArticleRecord, chances?: ReadonlyMap<string, number>) =>
        judgeRelations(article, record, chances).map((each) => ({ ...each, isLearnt: part === 'train' })),
    })),
    ...attributions.map((article) => ({
      text: article.text,
      judge: (record: ArticleRecord) => judgeStatements(article, record),
    })),
  ];
}

/** What every rule is worth; of each article only the rules that found something in it are switched off in turn. */
export function worthOfRules(articles: readonly Labelled[], language: Language): Worth[] {
  const sums = new Map<string, Omit<Worth, 'rule'>>();
  const add = (rule: string, more: Partial<Omit<Worth, 'rule'>>) => {
    const before = sums.get(rule) ?? { right: 0, wrong: 0, onlyRight: 0, onlyWrong: 0 };
    const keys = Object.keys(before) as (keyof typeof before)[];
    sums.set(rule, Object.fromEntries(keys.map((key) => [key, before[key] + (more[key] ?? 0)])) as typeof before);
  };
  for (const { text, judge } of articles) {
    const source = { source: 'labelled', text, title: null, date: null, outlet: null, url: null };
    const reading = readStages(source, language);
    const judged = judge(recordOf(reading, reading.claims));
    const count = (all: readonly Judged[], right: boolean) => all.filter((each) => each.right === right).length;
    for (const rule of new Set(judged.map((each) => each.rule))) {
      const own = judged.filter((each) => each.rule === rule);
      const without = judge(recordOf(reading, claimsWithout(reading, rule)));
      add(rule, {
        right: count(own, true),
        wrong: count(own, false),
        onlyRight: count(judged, true) - count(without, true),
        onlyWrong: count(judged, false) - count(without, false),
      });
    }
  }
  return [...sums].map(([rule, sum]) => ({ rule, ...sum })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** The record of an article, and by claim how likely the network takes it to be told. */
export function readWithChances(text: string, language: Language): [ArticleRecord, ReadonlyMap<string, number>] {
  const source = { source: 'labelled', text, title: null, date: null, outlet: null, url: null };
  const reading = readStages(source, language);
  const chances = orderClaims(reading.claims).map((claim, at) => [`c${at + 1}`, claim.chance ?? 0] as const);
  return [recordOf(reading, reading.claims), new Map(chances)];
}

const recordOf = ({ article, entities, traits }: Reading, claims: Reading['claims']): ArticleRecord =>
  toRecord(article, entities.entities, traits, claims, 'scored');

function claimsWithout({ article, annotation, entities }: Reading, rule: string): Reading['claims'] {
  return findClaims(findStatements(article, annotation, entities, switchOff([rule])));
}

/** The table of `npm run evaluate -- --rules`. */
export function worthTable(rows: readonly Worth[]): string {
  const percent = ({ right, wrong }: Worth) => ((100 * right) / Math.max(1, right + wrong)).toFixed(0);
  return [
    '| rule | right | wrong | right of 100 | right only by it | wrong only by it |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      (row) => `| ${row.rule} | ${row.right} | ${row.wrong} | ${percent(row)} | ${row.onlyRight} | ${row.onlyWrong} |`,
    ),
  ].join('\n');
}
