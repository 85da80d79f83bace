import { EDGE_TYPES, edgeTypes } from '../src/model/kinds.js';
import type { Answer, AnswerEvidence, AnswerRow, Card } from '../src/questions/types.js';
import { plainText } from './show-text.js';

/** How a piece of an answer is to be read; the terminal maps tones to colours. */
export type Tone = 'plain' | 'name' | 'relation' | 'faint' | 'quote' | 'warning' | 'title' | 'struck';

/** A line on the screen: pieces of text with their tones. */
export type Line = readonly { readonly text: string; readonly tone: Tone }[];

/** How many rows and how many tellings of each a screenful shows. */
export interface Amount {
  readonly rows: number;
  readonly evidence: number;
}

/** An answer as lines: each row with date, place and number of independent reports, its evidence below it. */
export function answerLines(answer: Answer, amount: Amount): Line[] {
  if (answer.problem) return [[piece(answer.problem, 'warning')]];
  if (answer.question.ask === 'connection') return answer.paths.flatMap((path, i) => pathLines(path, i, amount));
  if (answer.cards.length > 0) return cardLines(answer, amount);
  const lines = answer.rows.slice(0, amount.rows).flatMap((row) => rowLines(row, amount));
  if (answer.rows.length === 0) lines.push([piece(emptySentence(answer), 'warning')]);
  if (answer.rows.length > amount.rows) lines.push([piece(`… and ${answer.rows.length - amount.rows} more.`, 'faint')]);
  if (answer.withheld > 0) lines.push([piece(withheldSentence(answer.withheld), 'faint')]);
  return lines;
}

/** Cards and below them the edges, type by type in the model's order. */
function cardLines(answer: Answer, amount: Amount): Line[] {
  const lines = answer.cards.flatMap(cardHead);
  for (const type of edgeTypes) {
    const rows = answer.rows.filter((row) => row.type === type);
    if (rows.length === 0) continue;
    lines.push([piece(`${type} (${rows.length}): `, 'title'), piece(EDGE_TYPES[type].gloss, 'faint')]);
    lines.push(...rows.slice(0, amount.rows).flatMap((row) => rowLines(row, amount)));
    if (rows.length > amount.rows) lines.push([piece(`… and ${rows.length - amount.rows} more.`, 'faint')]);
  }
  if (answer.withheld > 0) lines.push([piece(withheldSentence(answer.withheld), 'faint')]);
  return lines;
}

function cardHead({ node, aliases, kind, date, place, mentions, articles, firstSeen, lastSeen }: Card): Line[] {
  const seen = firstSeen === null ? '' : firstSeen === lastSeen ? `, ${firstSeen}` : `, ${firstSeen} to ${lastSeen}`;
  const what = [kind ?? node.type, date, place].filter((part) => part !== null).join(' · ');
  const lines: Line[] = [
    [piece(node.name, 'name'), piece(`  ${what}`, 'relation')],
    [piece(`  ${mentions} mentions in ${articles === 1 ? '1 article' : `${articles} articles`}${seen}`, 'faint')],
  ];
  if (aliases.length > 0) lines.push([piece(`  also: ${aliases.join(', ')}`, 'faint')]);
  return lines;
}

/** One edge as a heading and its evidence. */
export function rowLines(row: AnswerRow, amount: Amount): Line[] {
  const evidence = distinct(row.evidence);
  const lines: Line[] = [headingLine(row)];
  for (const telling of evidence.slice(0, amount.evidence)) lines.push(...evidenceLines(telling, row));
  if (evidence.length > amount.evidence) {
    lines.push([piece(`    … told ${evidence.length - amount.evidence} more times`, 'faint')]);
  }
  return lines;
}

function headingLine(row: AnswerRow): Line {
  const verb = EDGE_TYPES[row.type].verbs[row.factuality];
  const what = row.type === 'said' ? (row.words ?? row.target.name) : row.target.name;
  const details = [row.date, row.place, reportsText(row)].filter((detail) => detail !== null);
  return [
    piece(row.source.name, 'name'),
    piece(` ${verb} `, row.factuality === 'actual' ? 'relation' : 'warning'),
    piece(what, 'name'),
    ...(row.factuality === 'actual' ? [] : [piece(`  [${row.factuality}]`, 'warning')]),
    piece(`  ${details.join(' · ')}`, 'faint'),
  ];
}

function reportsText({ reports, copies }: AnswerRow): string {
  const count = reports === 1 ? '1 report' : `${reports} reports`;
  return copies > reports ? `${count} in ${copies} copies` : count;
}

function evidenceLines(telling: AnswerEvidence, row: AnswerRow): Line[] {
  const from = [telling.outlet, telling.date, telling.source].filter((part) => part !== null).join(' · ');
  const word =
    telling.onWordOf && telling.onWordOf !== row.source.name
      ? [piece(`on the word of ${telling.onWordOf} · `, 'warning')]
      : [];
  return [
    [piece('    ', 'plain'), piece(`“${oneLine(telling.quote)}”`, 'quote')],
    [piece('      ', 'plain'), ...word, piece(from, 'faint')],
  ];
}

function pathLines(path: readonly AnswerRow[], index: number, amount: Amount): Line[] {
  const title: Line = [piece(index === 0 ? 'The nearest connection:' : `Another way (${index + 1}):`, 'title')];
  return [title, ...path.flatMap((row) => rowLines(row, { rows: 1, evidence: Math.min(1, amount.evidence) }))];
}

/** The same sentence in several copies is shown once. */
function distinct(evidence: readonly AnswerEvidence[]): AnswerEvidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ quote }) => {
    const words = oneLine(quote);
    return !seen.has(words) && seen.add(words);
  });
}

function emptySentence({ subjects, withheld }: Answer): string {
  const about = subjects.map(({ name }) => name).join(' and ');
  return withheld > 0 ? `No fact of that kind about ${about}.` : `Nothing of that kind about ${about} in the graph.`;
}

function withheldSentence(count: number): string {
  const what = count === 1 ? '1 claim is' : `${count} claims are`;
  return `${what} planned, possible or negated and not shown as fact; ask with --include planned,possible,negated (in the console: :all).`;
}

const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“”]+|["“”]+$/g, '');

const piece = (text: string, tone: Tone): Line[number] => ({ text: plainText(text), tone });
