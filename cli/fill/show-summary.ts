import type { FillReport } from '../../src/build/index.js';
import type { GraphCounts } from '../../src/graph/index.js';
import { type EdgeType, edgeTypes, FACTUALITIES, nodeKinds } from '../../src/model/kinds.js';
import type { Line } from '../show-answer.js';
import { plainText } from '../show-text.js';

/** What a build did and what the graph holds after it. */
export interface BuildSummary {
  readonly folder: string;
  readonly report: FillReport;
  readonly counts: GraphCounts;
  /** older versions at the address of another article */
  readonly superseded: number;
}

/** The column in which counts begin. */
const LABEL_WIDTH = 15;

/** The summary as lines: articles, entities by kind, claims by type and factuality, what was dropped and skipped. */
export function summaryLines({ folder, report, counts, superseded }: BuildSummary): Line[] {
  const { extracted, reused, change, dropped, little, skipped } = report;
  return [
    [
      { text: `${plural(counts.articles + superseded, 'article')} in ${plainText(folder)}`, tone: 'title' },
      {
        text: `  ${list([`${extracted} read anew`, `${reused} known`, change?.removed && `${change.removed} taken out`])}`,
        tone: 'faint',
      },
    ],
    ...row('copies', counts.copies > 0 && `${plural(counts.copies, 'article')} of those copy another`),
    ...row('versions', superseded > 0 && `${superseded} replaced by a newer one at the same address`),
    ...row('entities', list(nodeKinds.map((kind) => counts.entities[kind] > 0 && plural(counts.entities[kind], kind)))),
    ...edgeTypes.flatMap((type) => row(type, claimCounts(counts, type))),
    ...row('dropped', list(byNumber(dropped).map(([reason, n]) => `${n} × ${reason}`))),
    ...row('little left', little.length > 0 && `of ${plural(little.length, 'article')}, named above`),
    ...row('skipped', skipped > 0 && `${plural(skipped, 'input')}, named above`),
  ];
}

function claimCounts({ claims }: GraphCounts, type: EdgeType): string {
  return list(FACTUALITIES.map((factuality) => count(claims[type][factuality], factuality)));
}

const count = (n: number, of: string): string | null => (n === 0 ? null : `${n} ${of}`);

const plural = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;

const list = (parts: readonly (string | null | false | undefined | 0)[]): string => parts.filter(Boolean).join(' · ');

const byNumber = (counts: Record<string, number>): [string, number][] =>
  Object.entries(counts).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

const row = (label: string, text: string | false): Line[] =>
  text
    ? [
        [
          { text: `  ${label.padEnd(LABEL_WIDTH)}`, tone: 'relation' },
          { text: plainText(text), tone: 'plain' },
        ],
      ]
    : [];
