import type { SourceArticle } from '../articles/types.js';
import type { NameJoin } from '../entities/joins/types.js';
import type { Language } from '../language/types.js';
import { nameKey } from '../mentions/name-span.js';
import type { Span } from '../model/record.js';
import { overlaps } from '../model/span.js';
import { readUntil } from './stages/read-stages.js';

/**
 * Why the names of one being of an article are held to be one, read from the article again: of the being named at `span`,
 * in the order in which its forms were joined; empty where it has one form alone.
 * @throws InputError naming the article when it is written in a language that is not read.
 */
export function joinsWithin(source: SourceArticle, span: Span, language: Language): readonly NameJoin[] {
  const { entities } = readUntil('entities', source, language);
  const being = entities.entities.find(({ mentions }) =>
    mentions.some((mention) => mention.form === 'name' && overlaps(mention.span, span)),
  );
  return being?.joins ?? [];
}

/** The joins that lead from one form to another, the nearest way: a surname to the full name, that to the one with initials. */
export function pathBetween(joins: readonly NameJoin[], one: string, other: string): readonly NameJoin[] {
  const reached = new Map<string, readonly NameJoin[]>([[nameKey(one), []]]);
  for (const [form, path] of reached) {
    for (const join of joins) {
      const ends = [nameKey(join.one), nameKey(join.other)];
      const next = ends[0] === form ? ends[1]! : ends[1] === form ? ends[0]! : null;
      if (next !== null && !reached.has(next)) reached.set(next, [...path, join]);
    }
  }
  return reached.get(nameKey(other)) ?? [];
}
