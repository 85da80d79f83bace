import type { Span } from '../model/record.js';
import { holds } from '../model/span.js';
import { spanFinder } from '../model/span-index.js';

/** What somebody is told to have said: where its words stand. */
interface Worded {
  readonly content: readonly Span[];
}

const byContent = spanFinder(({ content }: Worded) => content);

/** The statements whose words may touch one of these places, in the order given: to be asked more closely. */
export function statementsNear<Statement extends Worded>(
  statements: readonly Statement[],
  places: readonly Span[],
): Statement[] {
  return byContent(statements, places) as Statement[];
}

/** The statements in whose words a place stands, in the order given. */
export function statementsOver<Statement extends Worded>(statements: readonly Statement[], place: Span): Statement[] {
  return statementsNear(statements, [place]).filter(({ content }) => content.some((part) => holds(part, place)));
}
