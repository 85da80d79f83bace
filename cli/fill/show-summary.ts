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
  const { extracted, reused, change, dropped, cut, little, skipped } = report;
  const did = [`${extracted} read anew`, `${reused} known`, change?.removed && `${change.removed} taken out`];
  return [
    ...countLines({ folder, did, counts, superseded }),
    ...row('dropped', list(byNumber(dropped).map(([reason, n]) => `${n} × ${reason}`))),
    ...row('cut', list(byNumber(cut).map(([reason, n]) => `${n} × ${reason}`))),
    ...row('little left', little.length > 0 && `of ${plural(little.length, 'article')}, named above`),
    ...row('skipped', skipped > 0 && `${plural(skipped, 'input')}, named above`),
  ];
}

/** What the graph holds, as lines; `did` says behind its name what was done. */
export function countLines(held: Omit<BuildSummary, 'report'> & { readonly did: Parts }): Line[] {
  const { folder, did, counts, superseded } = held;
  return [
    [
      { text: `${plural(counts.articles + superseded, 'article')} in ${plainText(folder)}`, tone: 'title' },
      { text: `  ${list(did)}`, tone: 'faint' },
    ],
    ...row('copies', counts.copies > 0 && `${plural(counts.copies, 'article')} of those copy another`),
    ...row('versions', superseded > 0 && `${superseded} replaced by a newer one at the same address`),
    ...row('entities', list(nodeKinds.map((kind) => counts.entities[kind] > 0 && plural(counts.entities[kind], kind)))),
    ...edgeTypes.flatMap((type) => row(type, claimCounts(counts, type))),
  ];
}

function claimCounts({ claims }: GraphCounts, type: EdgeType): string {
  return list(FACTUALITIES.map((factuality) => count(claims[type][factuality], factuality)));
}

const count = (n: number, of: string): string | null => (n === 0 ? null : `${n} ${of}`);

const plural = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;

/** Parts of a line; those that are nothing are left out. */
type Parts = readonly (string | null | false | undefined | 0)[];

const list = (parts: Parts): string => parts.filter(Boolean).join(' · ');

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
