import { EDGE_TYPES, edgeTypes, tells } from '../../src/model/kinds.js';
import type { Span } from '../../src/model/record.js';
import type { Answer, AnswerArticle, AnswerEvent, AnswerRow, Card } from '../../src/questions/types.js';
import { type Amount, type Line, oneLine, piece } from './pieces.js';
import { dateOf, evidenceLines, headingLine, reportsText, rowLines } from './row-lines.js';

/** Where a numbered line leads: an article, the words there, and the claim behind them. */
export interface Opened {
  readonly article: string;
  readonly spans: readonly Span[];
  readonly claim: string | null;
}

/** Gives the next line its number and keeps where it leads; null where lines are not numbered. */
export type Numbers = (opened: Opened) => number | null;

const rowOpened = ({ evidence }: AnswerRow): Opened => {
  const [plainest] = evidence;
  if (!plainest) return { article: '', spans: [], claim: null };
  const { article, claim } = plainest;
  return { article, claim, spans: evidence.filter((telling) => telling.article === article).map(({ span }) => span) };
};

/** Of many participants so many are named. */
const MOST_NAMED = 6;

export function rowsPart(rows: readonly AnswerRow[], amount: Amount, next: Numbers): Line[] {
  return [
    ...rows.slice(0, amount.rows).flatMap((row) => rowLines(row, amount, next(rowOpened(row)))),
    ...moreLine(rows, amount),
  ];
}

/** Rows under the gloss of their relation, type by type in the model's order. */
export function rowsByType(rows: readonly AnswerRow[], amount: Amount, next: Numbers): Line[] {
  return edgeTypes.flatMap((type) => {
    const own = rows.filter((row) => row.type === type);
    if (own.length === 0) return [];
    const head: Line = [piece(`${type} (${own.length}): `, 'title'), piece(EDGE_TYPES[type].gloss, 'faint')];
    return [head, ...rowsPart(own, amount, next)];
  });
}

export function eventLines(
  { event, kind, date, told, place, participants, reportedBy, reports, row }: AnswerEvent,
  amount: Amount,
  number: number | null,
): Line[] {
  const who = participants.slice(0, MOST_NAMED).map(({ name }) => name);
  if (participants.length > MOST_NAMED) who.push('…');
  const details = [
    dateOf({ date, told }),
    kind !== null && !event.name.includes(kind) ? kind : null,
    place,
    who.length > 0 && !who.every((name) => event.name.includes(name)) ? `with ${who.join(', ')}` : null,
    reportedBy.length > 0 ? `reported by ${reportedBy.slice(0, MOST_NAMED).join(', ')}` : null,
    reportsText({ reports, copies: reports }),
  ].filter((detail) => detail !== null);
  const head: Line = [
    ...(number === null ? [] : [piece(`${number}. `, 'faint')]),
    piece(event.name, 'name'),
    piece(`  ${details.join(' · ')}`, 'faint'),
  ];
  const telling = row?.evidence[0];
  return [head, ...(row && telling && amount.evidence > 0 ? evidenceLines(telling, row) : [])];
}

export const eventsPart = (events: readonly AnswerEvent[], amount: Amount, next: Numbers): Line[] => [
  ...events
    .slice(0, amount.rows)
    .flatMap((event) =>
      eventLines(event, amount, next(event.row ? rowOpened(event.row) : { article: '', spans: [], claim: null })),
    ),
  ...moreLine(events, amount),
];

export function countsPart(counts: Answer['counts'], amount: Amount): Line[] {
  const shown = counts.slice(0, Math.max(amount.rows, 12));
  const width = Math.max(0, ...shown.map(({ count }) => count.toLocaleString('en').length));
  return [
    ...shown.map(
      ({ label, node, count }): Line => [
        piece(`  ${count.toLocaleString('en').padStart(width)}  `, 'relation'),
        piece(label, 'name'),
        piece(node && !label.includes(':') ? `  ${node.type}` : '', 'faint'),
      ],
    ),
    ...moreLine(counts, { ...amount, rows: shown.length }),
  ];
}

export const articlesPart = (articles: readonly AnswerArticle[], amount: Amount, next: Numbers): Line[] => [
  ...articles.slice(0, amount.rows).flatMap((article) => articleLines(article, next(articleOpened(article)))),
  ...moreLine(articles, amount),
];

const articleOpened = ({ article, passage }: AnswerArticle): Opened => ({
  article,
  spans: passage ? [passage.span] : [],
  claim: null,
});

/** An article; where one of its sentences answers, that sentence under it. */
const articleLines = (article: AnswerArticle, number: number | null): Line[] => [
  articleLine(article, number),
  ...(article.passage ? [[piece(`    “${oneLine(article.passage.quote)}”`, 'quote')]] : []),
];

function articleLine({ title, outlet, date, source, copyOf }: AnswerArticle, number: number | null): Line {
  // an article without a title is called by where it was read
  const about = [date, outlet, title === null ? null : source, copyOf === null ? null : 'a copy'];
  return [
    ...(number === null ? [] : [piece(`${number}. `, 'faint')]),
    piece(title ?? source, 'name'),
    piece(`  ${about.filter((part) => part !== null).join(' · ')}`, 'faint'),
  ];
}

/** What a node is: names, roles with their dates, when it was seen. */
export function cardHead({
  node,
  aliases,
  kind,
  date,
  place,
  mentions,
  articles,
  firstSeen,
  lastSeen,
  roles,
}: Card): Line[] {
  const seen = firstSeen === null ? '' : firstSeen === lastSeen ? `, ${firstSeen}` : `, ${firstSeen} to ${lastSeen}`;
  const what = [kind ?? node.type, date, place].filter((part) => part !== null).join(' · ');
  const lines: Line[] = [
    [piece(node.name, 'name'), piece(`  ${what}`, 'relation')],
    [
      piece(
        `  ${mentions === 1 ? '1 mention' : `${mentions.toLocaleString('en')} mentions`} in ${articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`}${seen}`,
        'faint',
      ),
    ],
  ];
  if (aliases.length > 0)
    lines.push([piece(`  also: ${aliases.slice(0, 12).join(', ')}${aliases.length > 12 ? ' …' : ''}`, 'faint')]);
  for (const { role, first, last, articles: told } of roles.slice(0, MOST_NAMED)) {
    const when = first === null ? '' : first === last ? ` ${first}` : ` ${first} to ${last ?? ''}`;
    lines.push([
      piece('  ', 'plain'),
      piece(role, 'relation'),
      piece(`${when} · ${told === 1 ? '1 article' : `${told} articles`}`, 'faint'),
    ]);
  }
  return lines;
}

/** Each way with a sentence a step; a statement and whom it names are one step. */
export function pathsPart(paths: Answer['paths'], amount: Amount, next: Numbers): Line[] {
  return paths.flatMap((path, i) => [
    [piece(i === 0 ? 'The nearest connection:' : `Another way (${i + 1}):`, 'title')] as Line,
    ...stepsOf(path).flatMap(({ row, naming }) => {
      const lines = rowLines(row, { rows: 1, evidence: Math.min(1, amount.evidence) }, next(rowOpened(row)));
      return naming === null
        ? lines
        : [...lines.slice(0, 1), [piece(`    naming ${naming}`, 'relation')] as Line, ...lines.slice(1)];
    }),
  ]);
}

interface Step {
  readonly row: AnswerRow;
  readonly naming: string | null;
}

function stepsOf(path: readonly AnswerRow[]): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < path.length; at++) {
    const [row, after] = [path[at], path[at + 1]];
    if (!row) continue;
    const statement = [row, after].find((each) => each && tells(each.type, 'words'));
    const named = [row, after].find((each) => each && tells(each.type, 'topic'));
    if (statement && named && named.source.key === statement.target.key) {
      steps.push({ row: statement, naming: named.target.name });
      at++;
    } else steps.push({ row, naming: null });
  }
  return steps;
}

const moreLine = (items: readonly unknown[], { rows }: Amount): Line[] =>
  items.length > rows ? [[piece(`… and ${(items.length - rows).toLocaleString('en')} more.`, 'faint')]] : [];

export { headingLine };
