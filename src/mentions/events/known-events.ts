import type { Annotation } from '../../language/types.js';
import { rows } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { isCapitalised, type NameSpan, nameKey, spanText } from '../name-span.js';

/** What the list knows of an event. */
export interface KnownEvent {
  /** its main name, in lower case */
  readonly main: string;
  /** war, attack …; null where its noun tells */
  readonly kind: string | null;
  /** written small in the list, so found in small letters too: "coronavirus pandemic" */
  readonly small: boolean;
}

/** Hyphens count as spaces: "Eid-al-Fitr". */
const keyOf = (name: string): string => nameKey(name).replace(/-/g, ' ');

const known = once((): ReadonlyMap<string, KnownEvent> => {
  const kinds = new Map(rows('named-events').map(({ name, kind }) => [keyOf(name), kind || null] as const));
  return new Map(
    rows('named-events').map(({ name, kind, main }) => {
      const whole = keyOf(main || name);
      return [
        keyOf(name),
        { main: whole, kind: kind || (kinds.get(whole) ?? null), small: /^\p{Ll}/u.test(name) },
      ] as const;
    }),
  );
});

/** First words of the names. */
const firsts = once(() => new Set([...known().keys()].map((name) => /^[\p{L}\p{N}]+/u.exec(name)![0])));

/** The event that a name stands for by the list, or null. */
export function knownEvent(name: string): KnownEvent | null {
  return known().get(keyOf(name)) ?? null;
}

/** Words of the longest event that the list knows, with the tokens of its hyphens. */
const LONGEST = 6;

/** Events that the list knows: "Orlin fought in the [Vietnam War]". */
export function knownEvents(annotation: Annotation): NameSpan[] {
  const found: NameSpan[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const form = annotation.form(token);
    if (!firsts().has(/^[\p{L}\p{N}]*/u.exec(form)![0].toLowerCase())) continue;
    const end = Math.min(annotation.sentenceFirst(annotation.sentenceOf(token) + 1), token + LONGEST);
    for (let last = end - 1; last >= token; last--) {
      const event = knownEvent(spanText(annotation, token, last));
      if (!event || (!isCapitalised(form) && !/^\d/.test(form) && !event.small)) continue;
      found.push({ first: token, last, type: 'event', rule: 'name/event' });
      token = last;
      break;
    }
  }
  return found;
}
