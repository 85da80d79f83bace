import type { Annotation } from '../language/types.js';
import { isTitleCase } from './is-common-word.js';
import { isCapitalised, type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

/** Words that lead on to the rest of a body's name: "Commission [on] Presidential Debates". */
const LINKS = new Set(['of', 'for', 'on', 'at', 'de']);
/** A name of more words than these is a headline. */
const LONGEST = 10;
/** Days and months follow a name without being of it: "the Times [on Saturday]". */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/**
 * Names of bodies and buildings by their own head word, whole with "of", "for" and "and":
 * "Securities and Exchange Commission", "Senate Subcommittee on Consumer Protection", "Bank of America Stadium".
 */
export function joinBodyNames(annotation: Annotation): NameSpan[] {
  const { bodyHeads, placeHeads } = wordLists();
  const found: NameSpan[] = [];
  for (let head = annotation.size - 1; head >= 0; head--) {
    const word = annotation.form(head).toLowerCase();
    const body = bodyHeads.has(word);
    if ((!body && !placeHeads.has(word)) || !isNamePart(annotation, head)) continue;
    const first = leftEdge(annotation, head);
    const last = body ? Math.max(...headsOf(annotation, first, head).map((each) => rightEdge(annotation, each))) : head;
    if (first === last || last - first >= LONGEST || (last + 1 < annotation.size && continues(annotation, last)))
      continue;
    if (first === head && LINKS.has(annotation.form(head + 1)) && annotation.form(head + 1) === 'at') continue;
    if (isTitleOfNext(annotation, head) || !standsInHeadline(annotation, first, last, head)) continue;
    found.push({ first, last, type: body ? 'organisation' : 'place', rule: 'name/by-head' });
    head = first;
  }
  return found.reverse();
}

/** Heads of bodies from `first` to `head`: in "Center for Orlin Media" both Center and Media may lead on to more. */
function headsOf(annotation: Annotation, first: number, head: number): number[] {
  const { bodyHeads } = wordLists();
  const heads = [head];
  for (let token = first; token < head; token++) {
    if (LINKS.has(annotation.form(token + 1)) && bodyHeads.has(annotation.form(token).toLowerCase())) heads.push(token);
  }
  return heads;
}

/** "White House [Press] Secretary": the head is the first word of a title. */
function isTitleOfNext(annotation: Annotation, head: number): boolean {
  const { titles } = wordLists();
  if (!titles.has(annotation.form(head).toLowerCase()) || head + 1 >= annotation.size) return false;
  return titles.get(annotation.form(head + 1).toLowerCase())?.kind === 'office';
}

/** Where every word has a capital, the network or the lists must know the name: "Orlin Releases Medical [Records]" is none. */
function standsInHeadline(annotation: Annotation, first: number, last: number, head: number): boolean {
  const sentence = annotation.sentenceOf(head);
  if (!isTitleCase(annotation, annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1))) return true;
  const { bodies, places } = wordLists();
  const key = nameKey(spanText(annotation, first, last));
  if (bodies.has(key) || places.has(key)) return true;
  for (let token = first; token <= last; token++) if (annotation.name(token) === '') return false;
  return true;
}

/** A capitalised word that may stand in a name: no verb, no title of a person. */
function isNamePart(annotation: Annotation, token: number): boolean {
  const form = annotation.form(token);
  return (
    isCapitalised(form) &&
    /^(?:PROPN|NOUN|ADJ)$/.test(annotation.upos(token)) &&
    !CALENDAR.test(form) &&
    /\p{L}/u.test(form)
  );
}

/** Whether a proper noun follows that the run belongs to: "Harlow University [Press]" is found by its own head. */
function continues(annotation: Annotation, last: number): boolean {
  const next = last + 1;
  return (
    annotation.sentenceOf(next) === annotation.sentenceOf(last) &&
    isNamePart(annotation, next) &&
    annotation.name(next).startsWith('I-organisation') &&
    annotation.head(last) === next
  );
}

function leftEdge(annotation: Annotation, head: number): number {
  const start = annotation.sentenceFirst(annotation.sentenceOf(head));
  const { titles } = wordLists();
  let first = head;
  while (first > start) {
    const before = first - 1;
    const form = annotation.form(before);
    if (isNamePart(annotation, before)) {
      const title = titles.get(form.toLowerCase());
      if (
        (title && title.kind !== 'role' && !annotation.name(before).endsWith('organisation')) ||
        (annotation.name(first).startsWith('B-person') && first !== head)
      )
        break;
      first = before;
      continue;
    }
    const numbered = beforeNumber(annotation, before, start);
    if (numbered >= 0) {
      first = numbered;
      continue;
    }
    const paired = form === 'the' && PAIRED.test(annotation.form(head)) ? beforeAndThe(annotation, before, start) : -1;
    if (paired >= 0) {
      first = paired;
      continue;
    }
    if (before - 1 < start || !isNamePart(annotation, before - 1)) break;
    if (
      /^(?:of|for)$/.test(form)
        ? !hasHeadBefore(annotation, before)
        : !/^(?:and|&)$/i.test(form) || !joinsHere(annotation, before, head)
    )
      break;
    first = before - 1;
  }
  return first;
}

/** "House [Education] and the Workforce Committee": the last word before "and the" in a chamber's or a labelled name, or -1. */
function beforeAndThe(annotation: Annotation, the: number, start: number): number {
  const word = the - 2;
  if (word < start || annotation.form(the - 1) !== 'and' || !isNamePart(annotation, word)) return -1;
  if (annotation.name(the - 1) === 'I-organisation') return word;
  let token = word;
  while (token > start && isNamePart(annotation, token - 1)) token--;
  return /^(?:House|Senate)$/.test(annotation.form(token)) ? word : -1;
}

/** "[EB]-5 Coalition": the first token of a word with a number, or -1. */
function beforeNumber(annotation: Annotation, number: number, start: number): number {
  if (number - 2 < start || !/^\d+$/.test(annotation.form(number)) || annotation.form(number - 1) !== '-') return -1;
  const touches =
    annotation.end(number - 2) === annotation.start(number - 1) &&
    annotation.end(number - 1) === annotation.start(number);
  return touches && isCapitalised(annotation.form(number - 2)) ? number - 2 : -1;
}

/** "[Bank] of America Stadium": what stands before "of" is the head of a name itself. */
function hasHeadBefore(annotation: Annotation, link: number): boolean {
  return wordLists().bodyHeads.has(annotation.form(link - 1).toLowerCase());
}

/** Whether "and" joins two words of one name: one label runs over it, or the head takes pairs and the word before is no name itself. */
function joinsHere(annotation: Annotation, and: number, head: number): boolean {
  const first = annotation.form(and - 1).toLowerCase();
  if (wordLists().bodyHeads.has(first) && head > and + 1) return false;
  if (annotation.name(and) === 'I-organisation' || annotation.form(and) === '&') return true;
  const before = annotation.form(and - 1).toLowerCase();
  const { bodies, bodyHeads, places, seats } = wordLists();
  if (bodies.has(before) || bodyHeads.has(before) || places.has(before) || seats.has(before)) return false;
  return PAIRED.test(annotation.form(head)) && !/(?:person|place)$/.test(annotation.name(and - 1));
}

/** Heads of bodies whose fields come in pairs: "Securities and Exchange Commission", "Immigration and Customs Enforcement". */
const PAIRED =
  /^(?:sub)?committee$|^(?:commission|services?|department|ministry|administration|agency|office|bureau|institute|enforcement)$/i;

/** What stands on or in a place: "Harlow University [on Long Island]". */
const CAMPUS = /^(?:university|college|school|academy|company|times|post)$/i;

function rightEdge(annotation: Annotation, head: number): number {
  const end = annotation.sentenceFirst(annotation.sentenceOf(head) + 1);
  let last = head;
  while (last + 2 < end) {
    const link = annotation.form(last + 1);
    if (!LINKS.has(link) || (link === 'on' && CAMPUS.test(annotation.form(head)))) break;
    if (
      /^(?:at|on)$/.test(link) &&
      annotation.name(last + 1) === '' &&
      !annotation.name(last + 2).startsWith('I-') &&
      !hangsOn(annotation, last + 2, head) &&
      !PAIRED.test(annotation.form(head))
    )
      break;
    let token = last + 2;
    if (/^(?:the|a|an)$/.test(annotation.form(token)) && token + 1 < end) token++;
    if (!isNamePart(annotation, token) || annotation.name(token).endsWith('person')) break;
    token = overCapitals(annotation, token, end);
    if (link === 'at' && isBodyItself(annotation, token)) break;
    last = token;
  }
  return last;
}

/** "Center for Policy at [Harlow University]": two bodies, told by the second one's own head. */
function isBodyItself(annotation: Annotation, last: number): boolean {
  const { bodyHeads, bodies } = wordLists();
  const word = annotation.form(last).toLowerCase();
  return bodyHeads.has(word) || bodies.has(word);
}

function overCapitals(annotation: Annotation, from: number, end: number): number {
  let token = from;
  while (token + 1 < end) {
    if (
      isNamePart(annotation, token + 1) &&
      (annotation.upos(token + 1) !== 'ADJ' || (token + 2 < end && isNamePart(annotation, token + 2))) &&
      !annotation.name(token + 1).startsWith('B-person')
    )
      token++;
    else if (
      annotation.form(token + 1) === 'and' &&
      token + 2 < end &&
      isNamePart(annotation, token + 2) &&
      joinsComplement(annotation, token)
    )
      token += 2;
    else break;
  }
  return token;
}

/** "Center for Media and Public Affairs": the words on both sides of "and" are no names of their own. */
function joinsComplement(annotation: Annotation, before: number): boolean {
  const { bodies, places } = wordLists();
  const own = (token: number) => {
    const word = annotation.form(token).toLowerCase();
    return bodies.has(word) || places.has(word) || /(?:person|place)$/.test(annotation.name(token));
  };
  if (own(before) || own(before + 2)) return false;
  return (
    annotation.name(before + 1) !== '' ||
    annotation.name(before + 2) !== 'B-organisation' ||
    PLURAL_TOPIC.test(annotation.form(before + 2))
  );
}

/** Words that begin the second topic of a body's name: "… and [Public] Affairs". */
const PLURAL_TOPIC =
  /^(?:public|international|foreign|human|social|national|economic|political|strategic|legal|human|civil)$/i;

/** Whether a token's noun phrase hangs on the head as its complement. */
function hangsOn(annotation: Annotation, token: number, head: number): boolean {
  let up = token;
  for (let steps = 0; steps < 4 && up >= 0; steps++) {
    if (up === head) return true;
    up = annotation.head(up);
  }
  return false;
}
