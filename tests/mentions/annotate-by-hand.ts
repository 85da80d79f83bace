import type { Annotation } from '../../src/language/types.js';

/**
 * An annotation written by hand: a line a sentence, a word a token as form/UPOS/head/relation/name
 * (head counted from 1 in its sentence, 0 for the root; name may be left out). Words are joined by spaces.
 */
export function annotateByHand(lines: readonly string[]): Annotation {
  const rows = lines.flatMap((line, sentence) => readSentence(line, sentence));
  let text = '';
  const starts = rows.map((row) => {
    if (text !== '') text += ' ';
    const start = text.length;
    text += row.form;
    return start;
  });
  const firsts = [...lines.keys(), lines.length].map(
    (sentence) => rows.filter((row) => row.sentence < sentence).length,
  );
  const heads = rows.map((row) => (row.head === 0 ? -1 : firsts[row.sentence]! + row.head - 1));
  const children = rows.map((_, token) => [...heads.keys()].filter((other) => heads[other] === token));
  const end = (token: number) => starts[token]! + rows[token]!.form.length;
  const subtree = (token: number): [number, number] => {
    const below = children[token]!.map(subtree);
    return [Math.min(token, ...below.map(([first]) => first)), Math.max(token, ...below.map(([, last]) => last))];
  };
  return {
    text,
    size: rows.length,
    sentences: lines.length,
    sentenceFirst: (sentence) => firsts[sentence]!,
    sentenceOf: (token) => rows[token]!.sentence,
    blockOf: () => 0,
    start: (token) => starts[token]!,
    end,
    form: (token) => rows[token]!.form,
    lemma: (token) => LEMMAS.get(rows[token]!.form) ?? rows[token]!.form.toLowerCase(),
    upos: (token) => rows[token]!.upos,
    xpos: (token) => (rows[token]!.upos === 'PROPN' ? 'NNP' : rows[token]!.upos),
    head: (token) => heads[token]!,
    relation: (token) => rows[token]!.relation,
    baseRelation: (token) => rows[token]!.relation.split(':')[0]!,
    name: (token) => rows[token]!.name,
    children: (token) => children[token]!,
    span: (first, last) => [starts[first]!, end(last)],
    subtree,
  };
}

const LEMMAS = new Map([
  ['said', 'say'],
  ['told', 'tell'],
]);

function readSentence(line: string, sentence: number) {
  return line.split(' ').map((cell) => {
    const [form, upos, head, relation, name] = cell.split('/');
    return { form: form!, upos: upos!, head: Number(head), relation: relation!, name: name ?? '', sentence };
  });
}

/** An article of which only the text matters. */
export function articleOf(annotation: Annotation) {
  return {
    id: 'a',
    source: 'a.txt',
    text: annotation.text,
    title: null,
    date: null,
    dateBasis: null,
    outlet: null,
    url: null,
    language: 'en',
    agency: null,
    blocks: [],
    dropped: [],
  };
}
