import type { Annotation } from '../../language/types.js';
import { OF_CHOICE, OF_QUESTION, ONCE_DONE } from '../../lexicon/closed-classes.js';
import {
  childrenBy,
  clauseOver,
  hasChildBy,
  isDetached,
  isNominal,
  lemmaOf,
  prepositionOf,
  wordOf,
} from '../syntax/index.js';
import type { Effective } from './compose.js';
import { lookUp, markOf } from './governing-words.js';
import { beside } from './lexicon.js';

/** What stands above a clause and what it does to it; null where nothing above matters. */
export interface Governor {
  readonly token: number;
  readonly entry: Effective;
}

const CARRIES = { effect: 'carries' } as const;
const OPENS = { effect: 'opens' } as const;
/** "cannot leave without asking": she asks. */
const WITHOUT = { effect: 'negates', ifNegated: 'actual', ifPossible: 'negated' } as const;
const NEGATES = { effect: 'negates' } as const;
const REPORTS = { effect: 'reports' } as const;

/** The governor of a clause by its verb or predicate; clauses joined to another are handled by `conjunct-of`. */
export function governorOfClause(annotation: Annotation, predicate: number): Governor | null {
  const head = annotation.head(predicate);
  if (head < 0) return null;
  switch (annotation.baseRelation(predicate)) {
    case 'xcomp':
    case 'obj':
      return governorOfComplement(annotation, predicate, head, true);
    case 'ccomp':
    case 'csubj':
      return governorOfComplement(annotation, predicate, head, isBare(annotation, predicate));
    case 'advcl':
      return governorOfAdverbial(annotation, predicate, head);
    case 'acl':
      return governorOfAttribute(annotation, predicate, head);
    case 'parataxis':
    case 'obl':
    case 'nmod':
      return isBare(annotation, predicate) ? governorOfAdverbial(annotation, predicate, head) : null;
    default:
      return null;
  }
}

/** "refused to meet", "denied meeting", "said that she met", "asked whether she met" */
function governorOfComplement(annotation: Annotation, predicate: number, head: number, bare: boolean): Governor | null {
  const mark = markOf(annotation, predicate);
  if (OF_QUESTION.has(mark)) return { token: predicate, entry: OPENS };
  if (!bare && asksHow(annotation, predicate)) return null;
  if (!bare && isSubjunctive(annotation, predicate)) return { token: head, entry: OPENS };
  if (!bare && isFalselySaid(annotation, head)) return { token: head, entry: NEGATES };
  if (yetBefore(annotation, predicate, head) || isTooMuch(annotation, head, mark))
    return { token: head, entry: NEGATES };
  const governor = nounBefore(annotation, predicate, head) ?? head;
  const entry = lookUp(
    annotation,
    governor,
    !bare ? 'finite' : isGerund(annotation, predicate, mark) ? 'gerund' : 'clause',
    mark,
  );
  // "said that the onus is on Ada [to meet] Bo": parsers hang the infinitive on the verb of speech
  if (entry?.effect === 'reports' && mark === 'to' && hasChildBy(annotation, predicate, 'nsubj'))
    return { token: head, entry: OPENS };
  if (entry) return { token: governor, entry };
  if (!bare) return { token: head, entry: REPORTS };
  const infinitive = mark === 'to';
  if (infinitive && lemmaOf(annotation, head) === 'be') return { token: head, entry: { effect: 'plans' } };
  return { token: head, entry: infinitive ? OPENS : CARRIES };
}

/** "denied meeting", but not "refused to meet", "accused of meeting" */
function isGerund(annotation: Annotation, predicate: number, mark: string): boolean {
  return mark === '' && annotation.xpos(predicate) === 'VBG';
}

/** "suggested that Ada [meet] Bo": the bare form beside one person is what is wanted, no present. */
function isSubjunctive(annotation: Annotation, predicate: number): boolean {
  const [subject] = childrenBy(annotation, predicate, 'nsubj');
  return (
    subject !== undefined &&
    annotation.xpos(subject) === 'NNP' &&
    /^VBP?$/.test(annotation.xpos(predicate)) &&
    !hasChildBy(annotation, subject, 'conj') &&
    hasChildBy(annotation, predicate, 'mark') &&
    !hasChildBy(annotation, predicate, 'aux', 'cop')
  );
}

/** "blamed [his refusal] to meet": parsers hang the infinitive on the verb, but the noun right before it governs. */
function nounBefore(annotation: Annotation, predicate: number, head: number): number | null {
  const mark = childrenBy(annotation, predicate, 'mark', 'aux')[0];
  if (mark === undefined || mark === 0) return null;
  const before = mark - 1;
  const hangs = annotation.head(before) === head && isNominal(annotation, before);
  return hangs && lookUp(annotation, before, 'clause', 'to') ? before : null;
}

/** "[calls] are growing for Ada to meet Bo": the noun whose clause stands behind the verb, with a subject of its own behind "for". */
function calledFor(annotation: Annotation, predicate: number, head: number): number | null {
  const to = childrenBy(annotation, predicate, 'mark').find((child) => wordOf(annotation, child) === 'to');
  const isForSomebody = childrenBy(annotation, head, 'obl').some(
    (child) => prepositionOf(annotation, child) === 'for' && annotation.subtree(child)[1] + 1 === to,
  );
  return isForSomebody ? (childrenBy(annotation, head, 'nsubj').find((child) => child < head) ?? null) : null;
}

/** "[too] busy to meet Bo" */
function isTooMuch(annotation: Annotation, head: number, mark: string): boolean {
  return mark === 'to' && childrenBy(annotation, head, 'advmod').some((child) => wordOf(annotation, child) === 'too');
}

/** "would [sooner] resign than meet Bo", "would [rather] resign than meet Bo" */
function isSecondChoice(annotation: Annotation, head: number, mark: string): boolean {
  return (
    mark === 'than' && childrenBy(annotation, head, 'advmod').some((child) => OF_CHOICE.has(wordOf(annotation, child)))
  );
}

/** "without meeting", "after meeting", "if she met", "to meet Bo" */
function governorOfAdverbial(annotation: Annotation, predicate: number, head: number): Governor | null {
  const mark = markOf(annotation, predicate);
  if (
    yetBefore(annotation, predicate, head) ||
    isTooMuch(annotation, head, mark) ||
    isSecondChoice(annotation, head, mark)
  )
    return { token: head, entry: NEGATES };
  const noun =
    mark === 'to' ? (nounBefore(annotation, predicate, head) ?? calledFor(annotation, predicate, head)) : null;
  const byNoun = noun === null ? null : lookUp(annotation, noun, 'clause', 'to');
  if (byNoun && noun !== null && byNoun.effect !== 'carries') return { token: noun, entry: byNoun };
  const byVerb = mark === '' ? null : lookUp(annotation, head, 'clause', mark);
  if (byVerb && (byVerb.by === mark || (mark === 'to' && byVerb.effect !== 'carries'))) {
    return { token: head, entry: byVerb };
  }
  const marked = beside('marker', mark);
  if (marked?.effect === 'negates') return { token: head, entry: WITHOUT };
  if (marked) return marked.effect === 'presupposes' ? null : { token: predicate, entry: marked };
  if (!isBare(annotation, predicate)) {
    return isOnlyThen(annotation, predicate)
      ? { token: head, entry: { effect: 'carries', ifNegated: 'actual' } }
      : null;
  }
  const ifNegated = mark === 'to' ? 'negated' : 'actual';
  // "wants to talk after accusing Bo": what went before is a fact
  return {
    token: head,
    entry: { effect: 'carries', ifNegated, ...(mark === 'after' ? { ifPossible: 'actual' } : {}) },
  };
}

/** "would leave [only after] she had met Bo": she has not met him yet where nobody has left. */
function isOnlyThen(annotation: Annotation, predicate: number): boolean {
  return childrenBy(annotation, predicate, 'mark', 'advmod').some(
    (mark) => mark > 0 && ONCE_DONE.has(wordOf(annotation, mark)) && wordOf(annotation, mark - 1) === 'only',
  );
}

/** "refusal to meet", "plans to meet", "policy of not attacking"; relative clauses stand for themselves. */
function governorOfAttribute(annotation: Annotation, predicate: number, head: number): Governor | null {
  if (annotation.relation(predicate) === 'acl:relcl') return null;
  const mark = markOf(annotation, predicate);
  if (OF_QUESTION.has(mark)) return { token: predicate, entry: OPENS };
  // "the chance that she met Bo" is open, "the third time that she met Bo" is not
  if (isCalledFalse(annotation, head)) return { token: head, entry: NEGATES };
  const entry = lookUp(annotation, head, isBare(annotation, predicate) ? 'clause' : 'finite', mark);
  if (entry && mark !== '') return { token: head, entry };
  if (mark === 'to' && annotation.upos(head) === 'PROPN') return governorOfPurpose(annotation, head);
  if (mark === 'to') return { token: head, entry: OPENS };
  return isDetached(annotation, predicate) ? governorOfPurpose(annotation, head) : null;
}

/** "[false] reports that she met Bo", "reports that she met Bo are [false]" */
function isCalledFalse(annotation: Annotation, noun: number): boolean {
  const up = annotation.head(noun);
  const predicate = annotation.relation(noun) === 'nsubj' && hasChildBy(annotation, up, 'cop') ? [up] : [];
  return [...childrenBy(annotation, noun, 'amod'), ...predicate].some(
    (each) => annotation.upos(each) === 'ADJ' && lookUp(annotation, each, 'finite', 'that')?.effect === 'negates',
  );
}

/** "is in [Orlin] to meet Bo", "visits [Orlin], meeting Bo": a name governs nothing, the clause it stands in does. */
function governorOfPurpose(annotation: Annotation, name: number): Governor {
  const clause = hasChildBy(annotation, name, 'cop') ? name : clauseOver(annotation, name);
  return { token: clause, entry: { effect: 'carries', ifNegated: 'actual' } };
}

/** An infinitive, gerund or participle without a finite auxiliary. */
function isBare(annotation: Annotation, predicate: number): boolean {
  // "is due [to hold] talks": parsers hang the copula on the infinitive
  if (annotation.xpos(predicate) === 'VB' && predicate > 0 && annotation.xpos(predicate - 1) === 'TO') return true;
  if (hasChildBy(annotation, predicate, 'cop')) return false;
  const finite = childrenBy(annotation, predicate, 'aux').some((aux) => /^(?:VB[DZP]|MD)$/.test(annotation.xpos(aux)));
  return !finite && /^(?:VB|VBG|VBN|NN|TO)$/.test(annotation.xpos(predicate));
}

/** "did not say when she met Bo": a question word takes the clause for a fact. */
function asksHow(annotation: Annotation, predicate: number): boolean {
  return annotation
    .children(predicate)
    .some((child) => child < predicate && /^(?:WRB|WP|WDT)$/.test(annotation.xpos(child)));
}

/** "[falsely] claimed that she met Bo" */
function isFalselySaid(annotation: Annotation, head: number): boolean {
  return childrenBy(annotation, head, 'advmod').some(
    (adverb) => beside('falsely', wordOf(annotation, adverb)) !== null,
  );
}

/** "has [yet] to meet": not so far. */
function yetBefore(annotation: Annotation, predicate: number, head: number): boolean {
  if (markOf(annotation, predicate) !== 'to' && !hasChildBy(annotation, predicate, 'mark')) return false;
  if (wordOf(annotation, head) === 'yet') return true;
  const first = Math.max(annotation.sentenceFirst(annotation.sentenceOf(predicate)), predicate - 4);
  for (let token = first; token < predicate; token++) {
    if (wordOf(annotation, token) === 'yet' && wordOf(annotation, token + 1) === 'to') return true;
  }
  return false;
}
