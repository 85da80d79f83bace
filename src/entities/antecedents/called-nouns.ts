import type { Annotation } from '../../language/types.js';
import type { Cluster } from '../cluster.js';

const known = new WeakMap<Cluster, ReadonlySet<string>>();

/** The common nouns that the text calls a being by: "[retailer] Orlin Wear", "Orlin Wear, a [retailer]", "Orlin Wear is a [retailer]". */
export function calledNouns(annotation: Annotation, being: Cluster): ReadonlySet<string> {
  const found = known.get(being) ?? readNouns(annotation, being);
  known.set(being, found);
  return found;
}

function readNouns(annotation: Annotation, { groups }: Cluster): Set<string> {
  const nouns = new Set<string>();
  const add = (token: number) => {
    if (token >= 0 && annotation.upos(token) === 'NOUN') nouns.add(annotation.form(token).toLowerCase());
  };
  for (const { first, head } of groups.flatMap(({ mentions }) => mentions)) {
    const up = annotation.head(head);
    for (const child of annotation.children(head)) {
      const relation = annotation.baseRelation(child);
      if (relation === 'appos' || (child < first && relation === 'compound')) add(child);
    }
    if (annotation.baseRelation(head) === 'appos' || (annotation.baseRelation(head) === 'flat' && up < head)) add(up);
    const isSubject = annotation.relation(head) === 'nsubj' && up >= 0;
    if (isSubject && annotation.children(up).some((child) => annotation.baseRelation(child) === 'cop')) add(up);
  }
  return nouns;
}
