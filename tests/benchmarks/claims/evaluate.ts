/**
 * `npm run evaluate [-- --write | --rules [--train] | --calibrate]`: scores the extractor on the labelled articles beside the checkout and prints the tables of
 * EVALUATION.md (or writes them there); `--rules` tells what each claim rule gives and costs. Needs Python 3 for the scorers.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEAST_SHOWN } from '../../../src/claims/confidence/measured.js';
import { extractArticle } from '../../../src/extract-article.js';
import { assembleGraph } from '../../../src/graph/index.js';
import { loadEnglish } from '../../../src/language/index.js';
import type { ArticleRecord } from '../../../src/model/record.js';
import { crossValidated, judgeAll, leastShown, measure, reliabilityTable, shownTable, tableFile } from './calibrate.js';
import { type ArticleSet, requireShared, unpackArticles } from './labelled-articles.js';
import type { Judged } from './match/types.js';
import { labelledBy, worthOfRules, worthTable } from './rule-worth.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const REPORT = join(root, 'EVALUATION.md');
/** Everything between these lines of EVALUATION.md is written anew. */
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'] as const;

/** "person   95.6   98.9   97.2   95.2- 98.9   (174 / 182 / 176)" */
const ROW = /^(\S.*?)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)-\s*([\d.]+)\s+\((\d+ \/ \d+ \/ \d+)\)/;

const shared = requireShared(root);
const work = mkdtempSync(join(tmpdir(), 'wiregraph-evaluate-'));
const language = loadEnglish();

function extractAll(set: ArticleSet): { records: ArticleRecord[]; texts: string[]; predictions: string } {
  const texts: string[] = [];
  const records = unpackArticles(set, shared, join(work, set)).map((path) => {
    const text = readFileSync(path, 'utf8');
    texts.push(text);
    return extractArticle({ source: path, text, title: null, date: null, outlet: null, url: null }, language);
  });
  const predictions = join(work, `${set}.jsonl`);
  writeFileSync(predictions, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return { records, texts, predictions };
}

const python = (script: string, ...words: string[]): string =>
  execFileSync('python3', [join(shared.evaluation, script), ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const label = (name: string): string => join(shared.evaluation, name);

/** A scorer's rows as a Markdown table. */
function table(output: string): string {
  const rows = output.split('\n').flatMap((line) => {
    const match = ROW.exec(line);
    return match
      ? [`| ${match[1]} | ${match[2]} | ${match[3]} | ${match[4]} | ${match[5]}–${match[6]} | ${match[7]} |`]
      : [];
  });
  return [
    '| | precision | recall | F1 | 95 % of F1 | right / given / wanted |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function factualityTable(output: string): string {
  const overall = output.slice(output.indexOf('overall'));
  const rows = [...overall.matchAll(/^ {2}(\S.*?)\s{2,}([\d.–]+) %\s+\[([^\]]+)\]\s+\((\d+ \/ \d+)\)/gm)];
  return [
    '| | % | 95 % | of |',
    '|---|---|---|---|',
    ...rows.map(([, name, value, interval, of]) => `| ${name} | ${value} | ${interval} | ${of} |`),
  ].join('\n');
}

function identityTable(facts: ReturnType<typeof extractAll>): string {
  const stored = facts.records.map((record, i) => ({
    record,
    text: facts.texts[i]!,
    sources: [record.article.source],
  }));
  const graph = join(work, 'graph.json');
  writeFileSync(graph, JSON.stringify(assembleGraph(stored, []).export()));
  const words = [
    label('identity-dev.jsonl'),
    label('facts-dev.jsonl'),
    facts.predictions,
    graph,
    '--leave-out-open',
    '--json',
  ];
  const { rows } = JSON.parse(python('score_identity.py', ...words)) as {
    rows: Record<
      string,
      {
        precision: number;
        recall: number;
        found: number;
        wanted: number;
        whole: [number, number];
        merges: number;
        splits: number;
      }
    >;
  };
  const percent = (share: number) => (100 * share).toFixed(1);
  const lines = Object.entries(rows).map(
    ([name, row]) =>
      `| ${name} | ${percent(row.precision)} | ${percent(row.recall)} | ${row.found} / ${row.wanted} | ${row.whole.join(' / ')} | ${row.merges} | ${row.splits} |`,
  );
  return [
    '| | B³ precision | B³ recall | found / wanted | whole beings | false merges | false splits |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** Judged on all labelled articles of meetings, condemnations and attributions. */
function judgeLabelled(): Judged[] {
  return judgeAll([...labelledBy(shared, 'train'), ...labelledBy(shared, 'dev')], language);
}

function reliability(): string {
  const told = crossValidated(judgeLabelled());
  return `${reliabilityTable(told)}\n\n${shownTable(told)}`;
}

function figures(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const facts = extractAll('facts');
  const quotes = extractAll('quotes');
  const sentences = extractAll('sentences');
  const world = extractAll('relations');
  const words = quotes.texts.join(' ').split(/\s+/).length;
  return [
    `${day}, commit ${commit}, ${language.version}; ${facts.records.length} articles with facts, ${quotes.records.length} with attributions (${words} words), ${sentences.records.length} with single sentences.`,
    `## Entities, meetings, condemnations, speakers, outlets\n\n${table(python('score.py', 'facts', label('facts-dev.jsonl'), facts.predictions))}`,
    `## Statements\n\n${table(python('score.py', 'quotes', join(shared.corpora, 'polnear-dev.jsonl'), quotes.predictions))}`,
    `## Meetings, sentence by sentence\n\n${table(python('score.py', 'met', label('met-dev.jsonl'), sentences.predictions))}`,
    `## Is the claim a fact?\n\n${factualityTable(python('score_factuality.py', label('factuality-dev.jsonl'), sentences.predictions))}`,
    `## Met and condemned, telling by telling\n\n${world.records.length} articles of world news, US politics and British news.\n\n${table(python('score_relations.py', 'score', label('relations-dev.jsonl'), world.predictions))}`,
    `## The same articles' entities, speakers and outlets\n\n${table(python('score.py', 'facts', label('facts-world-dev.jsonl'), world.predictions))}`,
    `## How sure is a claim?\n\nEach article told by what the others measured; shown unless asked for more: meetings and condemnations from ${LEAST_SHOWN} on.\n\n${reliability()}`,
    `## One being, one node\n\n${identityTable(facts)}`,
  ].join('\n\n');
}

/** `--calibrate`: writes how sure claims are, measured on all labelled articles, and prints how reliable that is. */
if (process.argv.includes('--calibrate')) {
  const judged = judgeLabelled();
  const told = crossValidated(judged);
  // of articles apart alone there are a hundred meetings and condemnations, of which two or three would decide
  writeFileSync(
    join(root, 'src/claims/confidence/measured.ts'),
    tableFile(measure(judged), leastShown(crossValidated(judged, { withLearnt: true }))),
  );
  process.stdout.write(`${reliabilityTable(told)}\n\n${shownTable(told)}\n`);
  process.exit();
}

/** `--rules`: on the articles to decide on, with `--train` on those to learn from. */
if (process.argv.includes('--rules')) {
  const part = process.argv.includes('--train') ? 'train' : 'dev';
  process.stdout.write(`${worthTable(worthOfRules(labelledBy(shared, part), language))}\n`);
  process.exit();
}

const found = figures();
if (process.argv.includes('--write')) {
  const report = readFileSync(REPORT, 'utf8');
  const [start, end] = MARKS.map((mark) => report.indexOf(mark)) as [number, number];
  if (start === -1 || end < start) throw new Error(`${REPORT}: lacks the lines ${MARKS.join(' and ')}; put them back.`);
  writeFileSync(REPORT, `${report.slice(0, start + MARKS[0].length)}\n\n${found}\n\n${report.slice(end)}`);
} else process.stdout.write(`${found}\n`);
