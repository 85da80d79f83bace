import { words as listed } from '../../lexicon/lists.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { findBeings } from './find-beings.js';
import { namesRole } from './find-by-role.js';

/** "the harbour [chief] Bo [Lund]": a noun for somebody in small letters right before a name. */
const DESCRIBED = /^(?:.*\s)?(?<noun>\p{Ll}[\p{L}-]+) (?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)$/u;

/** Whoever bears the name behind a description: "the harbour chief Bo Lund" is Bo Lund. */
export function findDescribed(view: GraphView, typed: string): ViewNode[] {
  const { noun = '', name = '' } = DESCRIBED.exec(typed)?.groups ?? {};
  if (name === '' || !(namesRole(noun) || listed('human-nouns').has(noun))) return [];
  return findBeings(view, name).filter(({ type }) => type === 'person');
}
