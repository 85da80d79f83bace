/** A treebank of a few dozen sentences from one pattern: who does what to whom where. Names stand in MISC. */
export function tinyTreebank(): string {
  const people = ['Ada Lund', 'Bo Marsh', 'Karl Voss', 'Mia Dale'];
  const verbs = [
    ['met', 'meet'],
    ['praised', 'praise'],
  ] as const;
  const places = ['Orlin', 'Sund'];
  const sentences: string[] = [];
  for (const who of people) {
    for (const whom of people) {
      if (who === whom) continue;
      for (const [form, lemma] of verbs)
        for (const place of places) sentences.push(sentence(who, form, lemma, whom, place));
    }
  }
  return sentences.join('');
}

function sentence(who: string, verb: string, lemma: string, whom: string, place: string): string {
  const [first, last] = who.split(' ');
  const [given, family] = whom.split(' ');
  const rows = [
    [first, first, 'PROPN', 'NNP', 3, 'nsubj', 'Name=B-person'],
    [last, last, 'PROPN', 'NNP', 1, 'flat', 'Name=I-person'],
    [verb, lemma, 'VERB', 'VBD', 0, 'root', '_'],
    [given, given, 'PROPN', 'NNP', 3, 'obj', 'Name=B-person'],
    [family, family, 'PROPN', 'NNP', 4, 'flat', 'Name=I-person'],
    ['in', 'in', 'ADP', 'IN', 7, 'case', '_'],
    [place, place, 'PROPN', 'NNP', 3, 'obl', 'Name=B-place'],
    ['.', '.', 'PUNCT', '.', 3, 'punct', '_'],
  ];
  const lines = rows.map(([form, word, upos, xpos, head, relation, misc], index) =>
    [index + 1, form, word, upos, xpos, '_', head, relation, '_', misc].join('\t'),
  );
  return `${lines.join('\n')}\n\n`;
}
