/**
 * The closed classes of English: words of grammar, to which no new ones come, in lower case. Rules name them from here; what names
 * beings, deeds or qualities stands in seeds/lexicon, with examples.
 */
export * from './closed-classes/adverbs.js';
export * from './closed-classes/calendar.js';
export * from './closed-classes/conjunctions.js';
export * from './closed-classes/determiners.js';
export * from './closed-classes/in-names.js';
export * from './closed-classes/in-questions.js';
export * from './closed-classes/prepositions.js';
export * from './closed-classes/pronouns.js';

/** A class inside a regular expression, longer words first: "(?:such as|like)". */
export const anyOf = (...classes: readonly Iterable<string>[]): string =>
  `(?:${classes
    .flatMap((each) => [...each])
    .sort((a, b) => b.length - a.length)
    .join('|')})`;

/** A text without its first word where that is of a class: "the attack" -> "attack". */
export function withoutFirst(text: string, words: ReadonlySet<string>): string {
  const [lead, first] = /^(\S+)\s+/.exec(text) ?? ['', ''];
  return words.has(first!) ? text.slice(lead!.length) : text;
}
