import type { Annotation } from '../../language/types.js';

/** The word's dictionary form in lower case, proper nouns too: headlines capitalise verbs. */
export function lemmaOf(annotation: Annotation, token: number): string {
  return annotation.lemma(token).toLowerCase();
}

/** The word as it stands, in lower case, curly apostrophes straightened. */
export function wordOf(annotation: Annotation, token: number): string {
  return annotation.form(token).toLowerCase().replace('’', "'");
}

/** Dependents that hang on the token by one of these base relations, in text order. */
export function childrenBy(annotation: Annotation, token: number, ...relations: readonly string[]): number[] {
  const children = annotation.children(token);
  return children.length === 0 ? [] : children.filter((child) => relations.includes(annotation.baseRelation(child)));
}

/** Whether a dependent hangs on the token by one of these base relations. */
export function hasChildBy(annotation: Annotation, token: number, ...relations: readonly string[]): boolean {
  return annotation.children(token).some((child) => relations.includes(annotation.baseRelation(child)));
}

/** Whether a clause is led in by this word, or by one of these: "said [that] he left", "asked [whether] he left". */
export function hasMark(annotation: Annotation, clause: number, word: string | ReadonlySet<string>): boolean {
  return childrenBy(annotation, clause, 'mark').some((mark) =>
    typeof word === 'string' ? wordOf(annotation, mark) === word : word.has(wordOf(annotation, mark)),
  );
}

/** The preposition of a phrase, in lower case and in full: "with", "ahead of"; '' where it has none. */
export function prepositionOf(annotation: Annotation, token: number): string {
  const cases = childrenBy(annotation, token, 'case').filter((child) => !/^(?:POS|RP)$/.test(annotation.xpos(child)));
  const words = cases.flatMap((child) => [child, ...childrenBy(annotation, child, 'fixed')]);
  return words.map((word) => wordOf(annotation, word)).join(' ');
}

/** A verb with its particle: "call off", "rule out"; otherwise its lemma. */
export function phrasalLemma(annotation: Annotation, verb: number): string {
  const particle = annotation
    .children(verb)
    .find(
      (child) =>
        child > verb &&
        (annotation.xpos(child) === 'RP' ||
          (annotation.baseRelation(child) === 'compound' && annotation.upos(child) === 'ADP')),
    );
  const next = verb + 1 < annotation.size && annotation.xpos(verb + 1) === 'RP' ? verb + 1 : undefined;
  const lemma = lemmaOf(annotation, verb);
  const found = particle ?? next; // "called off the meeting": parsers hang "off" on the meeting
  return found === undefined ? lemma : `${lemma} ${wordOf(annotation, found)}`;
}

/** A noun, name, pronoun or number: what can be a being. */
export function isNominal(annotation: Annotation, token: number): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(annotation.upos(token));
}

/** A verb by its tag, or a word in a verb's place; gerunds tagged as nouns are none. */
export function isVerbal(annotation: Annotation, token: number): boolean {
  return annotation.upos(token) === 'VERB' || annotation.upos(token) === 'AUX';
}

/** The antecedent of a relative pronoun, "[the envoy] who came"; the token itself where it is none. */
export function antecedentOf(annotation: Annotation, token: number): number {
  if (!/^(?:WDT|WP)$/.test(annotation.xpos(token))) return token;
  let at = token;
  for (let steps = 0; steps < LONGEST_CLIMB; steps++) {
    const up = annotation.head(at);
    if (up < 0) return token;
    if (annotation.relation(at) === 'acl:relcl' && up < token) return up;
    at = up;
  }
  return token;
}

/** A relative pronoun stands at most so many steps below its clause's verb. */
const LONGEST_CLIMB = 6;

/** A double quotation mark, straight or curly, or two single ones. */
export function isQuotationMark(annotation: Annotation, token: number): boolean {
  return /^(?:["“”„«»]|''|``)$/.test(annotation.form(token));
}
