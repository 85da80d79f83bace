import { applyRules, lemmaRules } from './lemma-rules.js';

/** Lemmas already found, by tags and form; emptied when it has grown so large, so that memory stays bounded. */
const cache = new Map<string, Map<string, string>>();
const LARGEST_CACHE = 50_000;
/** Typewriter and curly apostrophes are one. */
const CURLY = /[’‘ʼ]/g;

/** The dictionary form of a word with these tags: "said" VERB VBD -> "say"; proper nouns keep their form: "Trump". */
export function lemmatise(form: string, upos: string, xpos: string): string {
  const tags = `${upos}/${xpos}`;
  let lemmas = cache.get(tags);
  if (!lemmas || lemmas.size > LARGEST_CACHE) {
    lemmas = new Map();
    cache.set(tags, lemmas);
  }
  let lemma = lemmas.get(form);
  if (lemma === undefined) {
    lemma = findLemma(form, tags, xpos);
    lemmas.set(form, lemma);
  }
  return lemma;
}

function findLemma(form: string, tags: string, xpos: string): string {
  const rules = lemmaRules();
  const known = rules.get(tags) ?? rules.get(xpos);
  return known ? applyRules(plain(form), known) : form.toLowerCase();
}

function plain(form: string): string {
  return CURLY.test(form) ? form.replace(CURLY, "'") : form;
}
