import type { Annotation } from '../language/types.js';
import { hasShape } from '../mentions/name-shapes.js';
import type { Mention } from '../mentions/types.js';
import { functionWords } from '../names/function-words.js';
import { longestRole } from '../names/read-roles.js';
import { landEndingAt, landStartingAt } from './land-words.js';
import type { Found } from './person-traits.js';
import { type Word, wordsFrom } from './words-beside.js';

/** Words before the noun of an apposition that are read for a land. */
const LONGEST_PHRASE = 8;

/**
 * What a name is in apposition to, or is said to be: "Bo Marsh, [goalkeeper] of Orlin United", "[Russia’s president], Ada Vale",
 * "Bo Marsh is the [senator’s lawyer]", "Bo Marsh, who was [foreign minister]".
 */
export function readAppositions(annotation: Annotation, { head }: Mention, found: Found): void {
  for (const noun of nounsFor(annotation, head)) readPhrase(annotation, noun, found);
}

/** The nouns that the tree puts beside a name, or makes it the subject of. */
function nounsFor(annotation: Annotation, head: number): number[] {
  const beside = annotation.children(head).filter((child) => annotation.baseRelation(child) === 'appos');
  const up = annotation.head(head);
  if (up >= 0 && annotation.baseRelation(head) === 'appos') beside.push(up);
  if (up >= 0 && annotation.baseRelation(head) === 'nsubj' && isSaidToBe(annotation, up)) beside.push(up);
  for (const clause of annotation.children(head))
    if (annotation.relation(clause) === 'acl:relcl' && isSaidToBe(annotation, clause)) beside.push(clause);
  return beside.filter((noun) => /^(?:NOUN|PROPN)$/.test(annotation.upos(noun)));
}

/** "[has] been mayor", "[had] been mayor"; not "[would have] been mayor" */
const isHas = (annotation: Annotation, token: number): boolean =>
  annotation.baseRelation(token) === 'aux' && /^VB[DZP]$/.test(annotation.xpos(token));

/** "is a plumber", "was the goalkeeper", "has been mayor"; not "is no plumber", "may be the goalkeeper". */
function isSaidToBe(annotation: Annotation, noun: number): boolean {
  const children = annotation.children(noun);
  const copula = children.some(
    (child) =>
      annotation.baseRelation(child) === 'cop' &&
      (/^VB[DZP]$/.test(annotation.xpos(child)) || children.some((aux) => isHas(annotation, aux))),
  );
  return copula && !children.some((child) => functionWords().denials.has(annotation.form(child).toLowerCase()));
}

/** "[Iranian foreign minister]", "Orlin’s [mayor]", "[senator] from Ohio": the noun with what stands before it, and its land. */
function readPhrase(annotation: Annotation, noun: number, found: Found): void {
  const words = wordsFrom(annotation, firstOfPhrase(annotation, noun), noun).slice(-LONGEST_PHRASE);
  const owner = words.findLastIndex(({ owns }) => owns);
  const own = words.slice(owner + 1);
  const texts = own.map(({ text }) => text);
  // "Vik’s [wife], Karin": kin is somebody's
  const isKin = owner >= 0 && own.length === 1 && hasShape(own[0]!.text, 'kin');
  if (!isKin && !longestRole(texts, texts.length)) return;
  const first = own.find(({ text }) => !functionWords().beforeRoles.has(text.toLowerCase())) ?? own[0]!;
  const of = ownerOf(annotation, noun);
  found.role(first.first, noun, [...(of < 0 ? [] : [of]), ...(owner < 0 ? [] : [words[owner]!.first])]);
  readLands(words, found);
  if (of >= 0) {
    const behind = wordsFrom(annotation, annotation.subtree(of)[0], annotation.subtree(of)[1]);
    const start = behind.findIndex(({ text }) => /^\p{Lu}/u.test(text));
    const land = start < 0 ? null : landStartingAt(behind, start);
    if (land) found.add('land', land.land, land.first, land.last);
  }
}

function readLands(words: readonly Word[], found: Found): void {
  for (let end = words.length; end > 0; end--) {
    const land = landEndingAt(words, end);
    if (land) found.add('land', land.land, land.first, land.last);
  }
}

/** The leftmost token that stands before the noun in its phrase. */
function firstOfPhrase(annotation: Annotation, noun: number): number {
  let first = noun;
  for (const child of annotation.children(noun)) {
    if (child < first && /^(?:amod|compound|nmod|det|flat)$/.test(annotation.baseRelation(child)))
      first = Math.min(first, annotation.subtree(child)[0]);
  }
  return first;
}

/** "goalkeeper of [Orlin United]", "senator from [Ohio]": the token that the noun's office belongs to, or -1. */
function ownerOf(annotation: Annotation, noun: number): number {
  const found = annotation
    .children(noun)
    .find(
      (child) =>
        child > noun &&
        annotation.baseRelation(child) === 'nmod' &&
        annotation
          .children(child)
          .some(
            (mark) =>
              annotation.baseRelation(mark) === 'case' &&
              functionWords().belonging.has(annotation.form(mark).toLowerCase()),
          ),
    );
  return found ?? -1;
}
