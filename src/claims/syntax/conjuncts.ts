import type { Annotation } from '../../language/types.js';
import { isLeftOut } from './left-out.js';
import { childrenBy, isNominal } from './tree.js';

/** The token and everything joined to it: "[Ada], [Bo] and [Cy]", "[Ada], not Bo". Of "Ada met Bo and left" no verb joins a noun. */
export function conjuncts(annotation: Annotation, token: number): number[] {
  const found = [token];
  for (let at = 0; at < found.length && found.length < MOST_CONJUNCTS; at++) {
    for (const child of childrenBy(annotation, found[at]!, 'conj')) {
      if (isNominal(annotation, child) === isNominal(annotation, token)) found.push(child);
    }
  }
  return found.filter((each) => !isLeftOut(annotation, each)).sort((a, b) => a - b);
}

/** Longer lists than this are no list of partners but a broken parse. */
const MOST_CONJUNCTS = 12;
