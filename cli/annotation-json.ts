import { safeJson } from '../graph-export/formats/safe-text.js';
import type { Annotation } from '../src/language/index.js';

/**
 * An annotation as one line of JSON: `{ source, sentences: [{ span, block, tokens: [{ id, span, form, lemma, upos, xpos, head, relation,
 * name }] }] }`; ids and heads count from 1 in their sentence, head 0 is the root, spans are UTF-16 code units.
 */
export function annotationToJson(annotation: Annotation, source: string): string {
  const sentences = Array.from({ length: annotation.sentences }, (_, sentence) => {
    const first = annotation.sentenceFirst(sentence);
    const end = annotation.sentenceFirst(sentence + 1);
    const tokens = Array.from({ length: end - first }, (_, index) => tokenObject(annotation, first + index, first));
    const span = end > first ? annotation.span(first, end - 1) : null;
    return { span, block: annotation.blockOf(sentence), tokens };
  });
  return `${safeJson({ source, sentences })}\n`;
}

function tokenObject(annotation: Annotation, token: number, first: number) {
  const head = annotation.head(token);
  return {
    id: token - first + 1,
    span: annotation.span(token, token),
    form: annotation.form(token),
    lemma: annotation.lemma(token),
    upos: annotation.upos(token),
    xpos: annotation.xpos(token),
    head: head < 0 ? 0 : head - first + 1,
    relation: annotation.relation(token),
    name: annotation.name(token) || null,
  };
}
