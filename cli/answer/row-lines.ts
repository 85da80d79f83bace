import { type EdgeType, edgeRow, tells } from '../../src/model/kinds.js';
import type { AnswerEvidence, AnswerRow } from '../../src/questions/types.js';
import { type Amount, type Line, oneLine, piece } from './pieces.js';

/** One edge as a heading and its evidence; `number` stands before it where rows are numbered. */
export function rowLines(row: AnswerRow, amount: Amount, number: number | null = null): Line[] {
  const evidence = distinct(row.evidence);
  const lines: Line[] = [headingLine(row, number)];
  for (const telling of evidence.slice(0, amount.evidence)) lines.push(...evidenceLines(telling, row));
  if (evidence.length > amount.evidence && amount.evidence > 0) {
    lines.push([piece(`    … told ${evidence.length - amount.evidence} more times`, 'faint')]);
  }
  return lines;
}

/** "Karoline Leavitt cautioned “…”  2025-04-16 · 3 reports" */
export function headingLine(row: AnswerRow, number: number | null): Line {
  const verb = row.factuality === 'actual' ? row.verb : verbOf(row);
  const what = tells(row.type, 'words') ? (row.words ?? row.target.name) : row.target.name;
  // "declined to comment": the cue is all that there is
  const whole = tells(row.type, 'words') && row.factuality === 'negated';
  const details = [dateOf(row), row.place, reportsText(row)].filter((detail) => detail !== null);
  return [
    ...(number === null ? [] : [piece(`${number}. `, 'faint')]),
    piece(row.source.name, 'name'),
    piece(whole ? ': ' : ` ${verb} `, row.factuality === 'actual' ? 'relation' : 'warning'),
    piece(oneSpace(what), 'name'),
    ...(row.factuality === 'actual' ? [] : [piece(`  [${row.factuality}]`, 'warning')]),
    piece(`  ${details.join(' · ')}`, 'faint'),
  ];
}

const verbOf = (row: AnswerRow): string => edgeRow(row.type).verbs[row.factuality];

/** The event's date; where none is told, when it was told: of words, when first. */
export function dateOf({
  date,
  told,
  type,
}: Pick<AnswerRow, 'date' | 'told'> & { readonly type?: EdgeType }): string | null {
  if (date !== null || told === null) return date;
  return (type && tells(type, 'words')) || told.first === told.last
    ? `told ${told.first}`
    : `told ${told.first} to ${told.last}`;
}

export function reportsText({ reports, copies }: Pick<AnswerRow, 'reports' | 'copies'>): string {
  const count = reports === 1 ? '1 report' : `${reports} reports`;
  return copies > reports ? `${count} in ${copies} copies` : count;
}

export function evidenceLines(telling: AnswerEvidence, row: Pick<AnswerRow, 'source'>): Line[] {
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

/** The same sentence in several copies is shown once. */
function distinct(evidence: readonly AnswerEvidence[]): AnswerEvidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ quote }) => {
    const words = oneLine(quote);
    return !seen.has(words) && seen.add(words);
  });
}

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();
