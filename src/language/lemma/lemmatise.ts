/** Forms of the auxiliaries, without which no passive can be told. */
const AUXILIARIES = new Map(
  Object.entries({
    be: "be am is are was were been being 's ’s 're ’re 'm ’m",
    have: "have has had having 've ’ve",
    get: 'get gets got getting gotten',
    do: 'do does did doing done',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
);

/** The dictionary form of a word: auxiliaries, and otherwise the word in lower case; proper nouns keep their capitals. */
export function lemmatise(form: string, upos: string, _xpos: string): string {
  if (upos === 'PROPN') return form;
  const low = form.toLowerCase();
  return (upos === 'AUX' || upos === 'VERB' ? AUXILIARIES.get(low) : undefined) ?? low;
}
