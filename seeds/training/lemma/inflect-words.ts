import nlp from 'compromise';

/** What is used of compromise's model and methods (MIT); its types leave them open. */
interface Inflections {
  model(): { one: { lexicon: Record<string, string | string[]> }; two: object };
  methods(): {
    two: {
      transform: {
        verb: {
          conjugate(infinitive: string, model: object): Record<string, string | undefined>;
          toInfinitive(form: string, model: object, tense: string): string;
        };
        noun: { toPlural(singular: string, model: object): string };
      };
    };
  };
}

/** A form, its tags and its lemma. */
export type Inflected = [form: string, upos: string, xpos: string, lemma: string];

const TENSES = [
  ['PastTense', 'VBD'],
  ['PastTense', 'VBN'],
  ['Participle', 'VBN'],
  ['PresentTense', 'VBZ'],
  ['Gerund', 'VBG'],
] as const;
const PLAIN_WORD = /^[a-z]{3,}$/;

/**
 * The inflected forms of common verbs and nouns, so that unseen ones follow the spelling of English:
 * compromise's own words, and the verbs and nouns given.
 */
export function inflectWords(verbs: Iterable<string>, nouns: Iterable<string>): Inflected[] {
  const language = nlp as unknown as Inflections;
  const model = language.model();
  const { verb, noun } = language.methods().two.transform;
  const listed = (tag: string) => Object.keys(model.one.lexicon).filter((word) => model.one.lexicon[word] === tag);
  const all = (own: string, given: Iterable<string>) =>
    [...new Set([...listed(own), ...given])].filter((word) => PLAIN_WORD.test(word)).sort();
  // an inflected form counts when its infinitive inflects back to it
  const reduced = ['PastTense', 'Gerund', 'PresentTense'].flatMap((tense) =>
    listed(tense).flatMap((form) => {
      const infinitive = verb.toInfinitive(form, model, tense);
      return infinitive !== form && verb.conjugate(infinitive, model)[tense] === form ? [infinitive] : [];
    }),
  );
  const conjugated = all('Infinitive', [...verbs, ...reduced]).flatMap((infinitive) => {
    const forms = verb.conjugate(infinitive, model);
    return TENSES.flatMap(([tense, tag]): Inflected[] => {
      const form = forms[tense] === infinitive ? regular(infinitive, tense) : forms[tense];
      return form && PLAIN_WORD.test(form) ? [[form, 'VERB', tag, infinitive]] : [];
    });
  });
  const plurals = all('Singular', nouns).map((singular): Inflected => {
    return [noun.toPlural(singular, model), 'NOUN', 'NNS', singular];
  });
  return [...conjugated, ...plurals.filter(([form]) => PLAIN_WORD.test(form))];
}

/** The regular form where compromise has none ("tweet"): tweeted, slamming. */
function regular(infinitive: string, tense: string): string | undefined {
  const ending = tense === 'Gerund' ? 'ing' : tense === 'PastTense' ? 'ed' : undefined;
  if (ending === undefined) return undefined;
  if (infinitive.endsWith('e')) return infinitive.slice(0, -1) + ending;
  if (ending === 'ed' && /[^aeiou]y$/.test(infinitive)) return `${infinitive.slice(0, -1)}ied`;
  // one syllable with one vowel before one consonant: slamming
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(infinitive)
    ? infinitive + infinitive.at(-1) + ending
    : infinitive + ending;
}
