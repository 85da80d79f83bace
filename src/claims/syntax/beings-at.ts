import type { Entity } from '../../entities/types.js';
import type { Span } from '../../model/record.js';
import type { ClaimContext } from '../types.js';
import { conjuncts } from './conjuncts.js';
import { isLeftOut } from './left-out.js';
import { antecedentOf, childrenBy } from './tree.js';

/** A being of the article at the place where a claim names it. */
export interface Being {
  readonly entity: Entity;
  /** the words that stand for it here: "Ada Lund", "the envoy", "she" */
  readonly span: Span;
  readonly token: number;
}

/** The being whose name, description or pronoun has its head at this token, or whose name stands in apposition to it: "the envoy, [Ada Lund]". */
export function beingAt(context: ClaimContext, token: number): Being | null {
  const { annotation } = context;
  const at = antecedentOf(annotation, token);
  const direct = entityHere(context, at) ?? (at === token ? null : entityHere(context, token));
  if (direct) return direct;
  for (const child of childrenBy(annotation, at, 'flat', 'appos')) {
    if (isLeftOut(annotation, child)) continue;
    const named = entityHere(context, child);
    if (named && isBeing(named.entity)) return named;
  }
  return namedBefore(context, at) ?? namedBehind(context, at);
}

/** "boss [Ada Lund]": the parse hung the name right behind a description beside it. */
function namedBehind(context: ClaimContext, token: number): Being | null {
  const { annotation } = context;
  const name = token + 1;
  if (annotation.upos(token) !== 'NOUN' || name >= annotation.size || annotation.upos(name) !== 'PROPN') return null;
  const isBeside = annotation.head(name) === annotation.head(token) || annotation.head(name) === token;
  if (!isBeside || childrenBy(annotation, name, 'case', 'cc').length > 0) return null;
  const named = entityHere(context, name);
  return named?.entity.type === 'person' && context.entities.mentionAt(name)?.first === name ? named : null;
}

/** "[Ada Lund], a senator who met Bo": the apposition stands for the name before it. */
function namedBefore(context: ClaimContext, token: number): Being | null {
  const head = context.annotation.head(token);
  if (head < 0 || context.annotation.baseRelation(token) !== 'appos') return null;
  const named = entityHere(context, head);
  return named && isBeing(named.entity) ? named : null;
}

/** All beings joined at this token, names beside a description too: "[Ada], [Bo] and the envoy", "rivals [Ada] and [Bo]". */
export function beingsAt(context: ClaimContext, token: number): Being[] {
  const { annotation } = context;
  const found: Being[] = [];
  const add = (being: Being | null) => {
    if (being && isBeing(being.entity) && !found.some((other) => other.entity === being.entity)) found.push(being);
  };
  for (const joined of conjuncts(annotation, antecedentOf(annotation, token))) {
    const being = beingAt(context, joined);
    add(being);
    if (!being || being.token === joined || annotation.head(being.token) !== joined) continue;
    for (const fellow of conjuncts(annotation, being.token)) add(beingAt(context, fellow));
  }
  return found;
}

/** A person, organisation or place: what can meet, speak and condemn. */
export function isBeing(entity: Entity): boolean {
  return entity.type !== 'event';
}

function entityHere(context: ClaimContext, token: number): Being | null {
  const entity = context.entities.entityAt(token);
  const mention = context.entities.mentionAt(token);
  return entity && mention ? { entity, span: mention.span, token } : null;
}
