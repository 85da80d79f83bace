import type { Annotation } from '../language/types.js';
import { type NodeKind, nodeKinds } from '../model/kinds.js';
import type { NameSpan } from './name-span.js';

/** The runs of tokens that the network calls names, in text order: B-person I-person. */
export function collectTaggedNames(annotation: Annotation): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const label = annotation.name(token);
    if (label === '') continue;
    const type = typeOf(label);
    const first = token;
    while (
      token + 1 < annotation.size &&
      annotation.name(token + 1) === `I-${type}` &&
      sameSentence(annotation, first, token + 1)
    )
      token++;
    spans.push({ first, last: token, type, rule: 'name/tagged' });
  }
  return spans;
}

/** "B-person" -> person: the one string of all of that kind. */
function typeOf(label: string): NodeKind {
  return nodeKinds.find((kind) => label.endsWith(kind)) ?? (label.slice(2) as NodeKind);
}

function sameSentence(annotation: Annotation, a: number, b: number): boolean {
  return annotation.sentenceOf(a) === annotation.sentenceOf(b);
}
