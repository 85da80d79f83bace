import type { Annotation } from '../../language/types.js';
import type { NameSpan } from '../name-span.js';
import { calledEvents } from './called-events.js';
import { headedEvent } from './headed-event.js';
import { knownEvents } from './known-events.js';

/**
 * Named events, the longer of two that overlap first: those the list knows ("World War II"), those called by a name ("Hurricane Orlo",
 * "Battle of Orlin"), those that a noun heads ("2020 presidential election", "second debate", "7 October attacks").
 */
export function findNamedEvents(annotation: Annotation): NameSpan[] {
  const headed: NameSpan[] = [];
  for (let token = 1; token < annotation.size; token++) {
    const event = headedEvent(annotation, token);
    if (event) headed.push(event);
  }
  const length = ({ first, last }: NameSpan) => last - first;
  return [...knownEvents(annotation), ...calledEvents(annotation), ...headed].sort((a, b) => length(b) - length(a));
}
