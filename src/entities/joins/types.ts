import type { Annotation } from '../../language/types.js';
import type { NameGroup } from '../cluster.js';

/** Why a form of a name stands for the being of another one, in one article. */
export interface NameJoin {
  /** the form that was there before */
  readonly one: string;
  /** the form that joined it */
  readonly other: string;
  readonly rule: string;
  /** a sentence's worth */
  readonly reason: string;
}

/** One reason to hold two forms of an article to be one being's. */
export interface JoinRule {
  /** "article/acronym" */
  readonly name: `article/${string}`;
  /** `long` has at least as many words as `short` */
  fits(long: NameGroup, short: NameGroup, annotation: Annotation): boolean;
  /** what it goes by, for the reader: “OFO” are the initials of “Orlin Food Office” */
  reason(long: NameGroup, short: NameGroup): string;
}

/** The first of some rules by which two forms are one being's; null where none holds. */
export function joinBy(
  rules: readonly JoinRule[],
  long: NameGroup,
  short: NameGroup,
  annotation: Annotation,
): NameJoin | null {
  const rule = rules.find(({ fits }) => fits(long, short, annotation));
  return rule ? { one: long.text, other: short.text, rule: rule.name, reason: rule.reason(long, short) } : null;
}
