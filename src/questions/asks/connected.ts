import { typeAsked } from '../read/type-asked.js';
import { rowsOf } from '../rows/edge-rows.js';
import type { AnswerCount, AnswerRow } from '../types.js';
import { isOneOf, namesOf, saidAbout, touching } from './edges.js';
import { counted } from './sentences.js';
import type { Ask } from './types.js';

/** So many are counted. */
const MOST_COUNTED = 15;

/** Who stands one step from somebody or something: in meetings, condemnations, or as who spoke of him. */
export const connected: Ask = {
  ask: 'connected',
  patterns: 'question-connected',
  names: 1,
  show: ['summary', 'counts', 'rows'],
  sentences: { ofOne: true },
  answer: ({ view, a, filter, question }) => {
    const edges = [...touching(view, a, 'met'), ...touching(view, a, 'condemned'), ...saidAbout(view, a)];
    const { rows, others } = rowsOf(view, edges, filter);
    const asked = typeAsked(question.set.kind ?? '');
    const isWanted = ({ type }: AnswerRow['source']): boolean =>
      asked === null ? type === 'person' || type === 'organisation' : type === asked;
    const counts = new Map<string, AnswerCount>();
    const kept = rows.filter((row) => {
      const other = isOneOf(a, row.source.key) ? row.target : row.source;
      if (isOneOf(a, other.key) || !isWanted(other)) return false;
      const before = counts.get(other.key)?.count ?? 0;
      counts.set(other.key, { label: other.name, node: other, count: before + row.reports });
      return true;
    });
    if (kept.length === 0) return {};
    const ranked = [...counts.values()].sort(
      (one, other) => other.count - one.count || (one.label < other.label ? -1 : 1),
    );
    return {
      counts: ranked.slice(0, MOST_COUNTED),
      rows: kept,
      withheld: others.length,
      summary: `${counted(ranked.length, 'other')} beside ${namesOf(a)} in meetings, condemnations and statements:`,
    };
  },
};
