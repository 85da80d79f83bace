import { irregularForms, lemmatise } from '../../language/lemma/index.js';
import { rows } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { regularPast, verbForms } from '../read/inflect.js';
import { synonymsOf } from '../synonyms.js';

/** A verb that a question asks with, and those that articles use in its place. */
export interface VerbsAsked {
  /** dictionary forms, "-ize" for "-ise" */
  readonly lemmas: ReadonlySet<string>;
  /** every way to write them */
  readonly forms: readonly string[];
}

/** "replaced" -> replace, succeed, and all their forms. */
export function verbsAsked(typed: string): VerbsAsked {
  const own = dictionaryForm(typed);
  const lemmas = [own, ...synonymsOf(typed).map(dictionaryForm), ...synonymsOf(own).map(dictionaryForm)];
  return { lemmas: new Set(lemmas), forms: [...new Set(lemmas.flatMap(formsOfVerb))] };
}

/** "apologised" -> apologize, "chose" -> choose; "choose" is its own. */
export function dictionaryForm(typed: string): string {
  const word = typed.toLowerCase();
  return spelledAlike(irregularLemmas().get(word) ?? lemmatise(word, 'VERB', tagOf(word)));
}

/** By its dictionary form, the forms of a verb that no ending makes: of a list, and those learned word by word. */
const irregular = once((): ReadonlyMap<string, readonly string[]> => {
  const listed = rows('irregular-verbs').map(({ base, past, participle }) => [base, [past, participle]] as const);
  const found = new Map<string, readonly string[]>(irregularForms());
  for (const [base, forms] of listed) found.set(base, [...new Set([...forms, ...(found.get(base) ?? [])])]);
  return found;
});

const irregularLemmas = once(
  (): ReadonlyMap<string, string> =>
    new Map([...irregular()].flatMap(([lemma, forms]) => forms.map((form) => [form, lemma] as const))),
);

/** "apologise" and "apologize" are one verb. */
export const spelledAlike = (lemma: string): string => lemma.replace(/(?<=\p{L}{3})ise$/u, 'ize');

/** All forms of a verb by its dictionary form: "choose" -> choose, chooses, choosing, chose, chosen; "apologize" with "s" too. */
function formsOfVerb(lemma: string): string[] {
  const forms = [...verbForms(lemma), ...(irregular().get(lemma) ?? [])];
  return /ize$/.test(lemma) ? [...forms, ...verbForms(lemma.replace(/ize$/, 'ise'))] : forms;
}

/** "rebut" -> rebutted, "speak" -> spoke, "admit" -> admitted */
export function pastOf(lemma: string): string {
  const listed = listedPasts().get(lemma);
  const learned = irregularForms()
    .get(lemma)
    ?.find((form) => form.endsWith('ed'));
  return listed ?? learned ?? regularPast(lemma);
}

const listedPasts = once(
  (): ReadonlyMap<string, string> =>
    new Map(rows('irregular-verbs').map(({ base, past }) => [base ?? '', past ?? ''] as const)),
);

/** The tag under which a regular form is looked up. */
const tagOf = (word: string): string =>
  word.endsWith('ing') ? 'VBG' : word.endsWith('ed') ? 'VBD' : /[^s]s$/.test(word) ? 'VBZ' : 'VB';
