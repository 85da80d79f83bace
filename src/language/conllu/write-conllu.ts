import type { Annotation } from '../types.js';
import type { ConlluRow, ConlluSentence } from './types.js';

/** Sentences as CoNLL-U text, each followed by an empty line. */
export function writeConllu(sentences: Iterable<ConlluSentence>): string {
  let out = '';
  for (const { comments, rows } of sentences) {
    for (const comment of comments) out += `${comment}\n`;
    for (const row of rows) out += `${rowLine(row)}\n`;
    out += '\n';
  }
  return out;
}

const rowLine = (row: ConlluRow): string =>
  [row.id, row.form, row.lemma, row.upos, row.xpos, row.feats, row.head, row.deprel, row.deps, row.misc].join('\t');

/**
 * An annotation as CoNLL-U sentences with derived relations, names as `Name=B-person`, and `# span` in UTF-16 code units as
 * `# offsets`, so that every token can be found in the text again.
 */
export function annotationToConllu(annotation: Annotation, documentId?: string): ConlluSentence[] {
  return Array.from({ length: annotation.sentences }, (_, sentence) => {
    const first = annotation.sentenceFirst(sentence);
    const end = annotation.sentenceFirst(sentence + 1);
    const [from, to] = annotation.span(first, end - 1);
    const comments = [
      ...(sentence === 0 && documentId !== undefined ? [`# newdoc id = ${documentId}`] : []),
      ...(sentence > 0 && annotation.blockOf(sentence) !== annotation.blockOf(sentence - 1) ? ['# newpar'] : []),
      `# sent_id = ${sentence + 1}`,
      `# offsets = ${from} ${to}`,
      `# text = ${annotation.text.slice(from, to).replace(/\s+/g, ' ')}`,
    ];
    const rows = Array.from({ length: end - first }, (_, index) => tokenRow(annotation, first + index, first, end));
    return { comments, rows };
  });
}

function tokenRow(annotation: Annotation, token: number, first: number, end: number): ConlluRow {
  const head = annotation.head(token);
  const name = annotation.name(token);
  const glued = token + 1 < end && annotation.end(token) === annotation.start(token + 1);
  const misc = [...(name === '' ? [] : [`Name=${name}`]), ...(glued ? ['SpaceAfter=No'] : [])];
  return {
    id: String(token - first + 1),
    form: annotation.form(token),
    lemma: annotation.lemma(token),
    upos: annotation.upos(token),
    xpos: annotation.xpos(token),
    feats: '_',
    head: String(head < 0 ? 0 : head - first + 1),
    deprel: annotation.relation(token),
    deps: '_',
    misc: misc.length === 0 ? '_' : misc.join('|'),
  };
}
