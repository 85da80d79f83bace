import type { Annotation, CueReading, RoleReading } from '../../language/types.js';

/** A side counts from here on; where none does, the likeliest from LEAST_SIDE on. */
const SURE_SIDE = 0.5;
const LEAST_SIDE = 0.25;

/** The cues of a kind that are at least so likely. */
export function cuesOf(annotation: Annotation, kind: CueReading['kind'], least: number): CueReading[] {
  return (annotation.cues ?? []).filter((cue) => cue.kind === kind && cue.probability >= least);
}

/** How likely a token carries a cue of a kind: 0 where the network saw none. */
export function chanceOfCue(annotation: Annotation, kind: CueReading['kind'], token: number): number {
  return cueAt(annotation, kind, token)?.probability ?? 0;
}

/** The cue of a kind that the network saw at a token; cues stand in text order. */
export function cueAt(annotation: Annotation, kind: CueReading['kind'], token: number): CueReading | undefined {
  const { cues } = annotation;
  if (!cues) return undefined;
  for (let at = firstFrom(cues, token); cues[at]?.token === token; at++) if (cues[at]!.kind === kind) return cues[at];
  return undefined;
}

/** Where the first cue at or behind a token stands. */
function firstFrom(cues: readonly CueReading[], token: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cues[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that are a cue's source or target, in text order, each with its chance. */
export function sidesOf(cue: CueReading, role: RoleReading['role']): RoleReading[] {
  const all = rolesOf(cue, role, 0);
  const sure = all.filter(({ probability }) => probability >= SURE_SIDE);
  if (sure.length > 0) return sure;
  const best = all.reduce<RoleReading | null>(
    (top, each) => (top && top.probability >= each.probability ? top : each),
    null,
  );
  return best && best.probability >= LEAST_SIDE ? [best] : [];
}

/** The words that are one of a cue's sides, or what it tells, at least so likely, in text order. */
export function rolesOf(cue: CueReading, role: RoleReading['role'], least: number): RoleReading[] {
  return cue.roles.filter((each) => each.role === role && each.probability >= least && each.token !== cue.token);
}
