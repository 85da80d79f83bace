import { isBodyNoun } from '../claims/is-body-noun.js';
import type { GraphView } from '../model/graph-view.js';
import type { AskAnswer } from './asks/types.js';
import { hasRole } from './names/find-by-role.js';
import type { AnswerRow, NamedNode } from './types.js';

/** Only those rows and counts at whose other end somebody stands whom articles call so: "which senators criticised Lund". */
export function onlyOfRole(
  view: GraphView,
  given: AskAnswer,
  role: string | undefined,
  asked: ReadonlySet<string>,
): AskAnswer {
  if (role === undefined) return given;
  const known = new Map<string, boolean>();
  const fits = (key: string): boolean => {
    if (!known.has(key)) known.set(key, !asked.has(key) && hasRole(view, key, role));
    return known.get(key) ?? false;
  };
  const keep = (rows: readonly AnswerRow[]): AnswerRow[] =>
    rows.filter(({ source, target }) => fits(source.key) || fits(target.key));
  const rows = keep(given.rows ?? []);
  const names = [...new Set(rows.map(({ source, target }) => (fits(source.key) ? source : target).name))];
  return {
    ...given,
    rows,
    against: keep(given.against ?? []),
    counts: (given.counts ?? []).filter(({ node }) => node !== null && fits(node.key)),
    summary: given.summary == null || names.length === 0 ? null : `${names.length}: ${names.slice(0, 8).join(', ')}.`,
    notes: [...(given.notes ?? []), `“${role}”: those whom an article calls so.`],
  };
}

/** Of a kind of bodies, "which unions", only those rows and counts at whose other end no person stands. */
export function onlyBodies(given: AskAnswer, kind: string | undefined, asked: ReadonlySet<string>): AskAnswer {
  if (kind === undefined || !isBodyNoun(kind)) return given;
  const isNobody = ({ key, type }: NamedNode): boolean => asked.has(key) || type !== 'person';
  const keep = (rows: readonly AnswerRow[]): AnswerRow[] =>
    rows.filter(({ source, target }) => isNobody(source) && isNobody(target));
  const rows = keep(given.rows ?? []);
  const isSifted = rows.length < (given.rows ?? []).length;
  return {
    ...given,
    rows,
    against: keep(given.against ?? []),
    counts: (given.counts ?? []).filter(({ node }) => node === null || isNobody(node)),
    // it names or counts those that were sifted out
    summary: isSifted ? null : (given.summary ?? null),
  };
}
