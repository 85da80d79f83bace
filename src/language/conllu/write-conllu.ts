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
 * An annotation as CoNLL-U sentences: derived relations, names as `Name=B-person`, multiword tokens as ranges, and `# offsets`, the
 * sentence's place in the text in UTF-16 code units, so that every token can be found again.
 */
export function annotationToConllu(annotation: Annotation, documentId?: string): ConlluSentence[] {
  return Array.from({ length: annotation.sentences }, (_, sentence) => ({
    comments: commentsOf(annotation, sentence, documentId),
    rows: rowsOf(annotation, annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1)),
  }));
}

function commentsOf(annotation: Annotation, sentence: number, documentId: string | undefined): string[] {
  const [from, to] = annotation.span(annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1) - 1);
  const opens = sentence > 0 && annotation.blockOf(sentence) !== annotation.blockOf(sentence - 1);
  return [
    ...(sentence === 0 && documentId !== undefined ? [`# newdoc id = ${documentId}`] : []),
    ...(opens ? ['# newpar'] : []),
    `# sent_id = ${sentence + 1}`,
    `# offsets = ${from} ${to}`,
    `# text = ${oneLine(annotation.text.slice(from, to))}`,
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function rowsOf(annotation: Annotation, first: number, end: number): ConlluRow[] {
  const rows: ConlluRow[] = [];
  for (let token = first; token < end; token++) {
    const last = lastOfWord(annotation, token, end);
    if (!continues(annotation, token) && last > token) rows.push(rangeRow(annotation, token, last, first, end));
    rows.push(tokenRow(annotation, token, first, end));
  }
  return rows;
}

const continues = (annotation: Annotation, token: number): boolean => annotation.continuesWord?.(token) ?? false;

/** The last token of the multiword token that starts here: "do" "n’t" -> "n’t". */
function lastOfWord(annotation: Annotation, token: number, end: number): number {
  let last = token;
  while (last + 1 < end && continues(annotation, last + 1)) last++;
  return last;
}

function rangeRow(annotation: Annotation, token: number, last: number, first: number, end: number): ConlluRow {
  const [from, to] = annotation.span(token, last);
  return {
    ...EMPTY,
    id: `${token - first + 1}-${last - first + 1}`,
    form: annotation.text.slice(from, to),
    misc: isGlued(annotation, last, end) ? 'SpaceAfter=No' : '_',
  };
}

const EMPTY = { lemma: '_', upos: '_', xpos: '_', feats: '_', head: '_', deprel: '_', deps: '_', misc: '_' };

/** Whether no space stands between a token and the next one of its sentence. */
const isGlued = (annotation: Annotation, token: number, end: number): boolean =>
  token + 1 < end && annotation.end(token) === annotation.start(token + 1);

function tokenRow(annotation: Annotation, token: number, first: number, end: number): ConlluRow {
  const head = annotation.head(token);
  const name = annotation.name(token);
  const inRange = continues(annotation, token) || (token + 1 < end && continues(annotation, token + 1));
  const glued = !inRange && isGlued(annotation, token, end);
  const misc = [...(name === '' ? [] : [`Name=${name}`]), ...(glued ? ['SpaceAfter=No'] : [])];
  return {
    ...EMPTY,
    id: String(token - first + 1),
    form: annotation.form(token),
    lemma: annotation.lemma(token),
    upos: annotation.upos(token),
    xpos: annotation.xpos(token),
    head: String(head < 0 ? 0 : head - first + 1),
    deprel: annotation.relation(token),
    misc: misc.length === 0 ? '_' : misc.join('|'),
  };
}
