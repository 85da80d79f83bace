import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { type Gender, wordLists } from '../mentions/word-lists.js';
import type { Cluster } from './cluster.js';
import { PRONOUN_GENDERS } from './pronoun-genders.js';

/** How far behind a name a pronoun still speaks of it, in tokens. */
const REACH = 14;
/** So many pronouns, and none against them, overrule what the first name tells ("Lindsey Mott … he"). */
const OVERRULES = 3;

/** What the word before a name tells: "[Mrs.] Harlow" -> female. */
export function titleGender(annotation: Annotation, first: number): Gender | null {
  if (first === 0) return null;
  return wordLists().titles.get(annotation.form(first - 1).toLowerCase())?.gender ?? null;
}

/** A person's gender from forms of address, otherwise from the first name, otherwise from what he or she is called ("spokeswoman"). */
export function genderOf(annotation: Annotation, cluster: Cluster): Gender | null {
  const mentions = cluster.groups.flatMap((group) => group.mentions);
  for (const mention of mentions) {
    const gender = titleGender(annotation, mention.first);
    if (gender) return gender;
  }
  return genderOfFirstName(cluster) ?? mentions.map(genderOfRoles).find((gender) => gender !== null) ?? null;
}

function genderOfFirstName(cluster: Cluster): Gender | null {
  const { givenNames } = wordLists();
  for (const group of cluster.groups) {
    const gender = givenNames.get(group.words[0]!);
    if (gender && (group.words.length > 1 || cluster.groups.length === 1)) return gender;
  }
  return null;
}

function genderOfRoles(mention: Mention): Gender | null {
  const { titles } = wordLists();
  for (const role of mention.roles) {
    const gender = titles.get(role.split(/[ ,]/).find((word) => titles.get(word)?.gender) ?? '')?.gender;
    if (gender) return gender;
  }
  return null;
}

/**
 * Learns the gender of persons from the pronouns right behind their names ("Harlow said [she] would"), where nobody else is
 * named between: for those whose names tell nothing, and against a first name when the article is plain about it.
 */
export function learnGenders(annotation: Annotation, clusters: readonly Cluster[]): void {
  const persons = clusters.filter((cluster) => cluster.type === 'person');
  const named = new Uint8Array(annotation.size);
  for (const cluster of persons)
    for (const group of cluster.groups) for (const { head } of group.mentions) named[head] = 1;
  for (const cluster of persons) {
    const mentions = cluster.groups.flatMap((group) => group.mentions);
    if (cluster.gender !== null && mentions.some(({ first }) => titleGender(annotation, first))) continue;
    let [male, female] = [0, 0];
    for (const mention of mentions) {
      const gender = genderBehind(annotation, mention, named);
      if (gender === 'male') male++;
      else if (gender === 'female') female++;
    }
    const told = male > 0 && female === 0 ? 'male' : female > 0 && male === 0 ? 'female' : null;
    if (told && (cluster.gender === null || male + female >= OVERRULES)) cluster.gender = told;
  }
}

/** The gender of the first pronoun behind a subject's name in its sentence, where no other person stands between. */
function genderBehind(annotation: Annotation, mention: Mention, named: Uint8Array): Gender | null {
  if (!/^nsubj/.test(annotation.relation(mention.head))) return null;
  const end = Math.min(annotation.sentenceFirst(annotation.sentenceOf(mention.first) + 1), mention.last + REACH);
  for (let token = mention.last + 1; token < end; token++) {
    if (named[token] || annotation.form(token) === '“') return null;
    const gender = PRONOUN_GENDERS.get(annotation.form(token).toLowerCase());
    if (gender) return gender;
  }
  return null;
}
