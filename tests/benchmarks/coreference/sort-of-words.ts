import type { Annotation } from '../../../src/language/types.js';
import { wordLists } from '../../../src/mentions/word-lists.js';

/** What kind of words stand for a being, by the words alone. */
export function sortOfWords(words: string): string {
  const lower = words.toLowerCase();
  const [first = ''] = lower.split(/\s+/);
  const alone = first === lower;
  if (/^(?:he|him|himself|she|herself|his|her|hers)$/.test(lower)) return 'he, she';
  if (/^(?:i|me|my|we|us|our|myself|you|your)$/.test(lower)) return 'I, we, you';
  if (/^(?:they|them|their)$/.test(first) && alone) return 'they';
  if (/^(?:it|its|itself)$/.test(first) && alone) return 'it';
  if (/\b(?:two|both|three|leaders|sides|presidents|ministers|men|countries|pair|couple)\b/.test(lower))
    return 'the two leaders';
  if (wordLists().capitals.has(lower)) return 'capital for its state';
  if (/counterpart/.test(lower)) return 'counterpart';
  return /^(?:the |mr |ms |mrs )?\p{Lu}/u.test(words) && !/^(?:The|This|His|Her|Its|Their|A|An) /.test(words)
    ? 'another name'
    : 'description';
}

/** "the envoy", "the fund" by the mention that the words are: a description of a person, of a body, or none that is known. */
export function sortOfDescription(annotation: Annotation, head: number, type: string | null): string {
  if (type === 'organisation') return 'description of a body';
  if (type === 'person') return /^NNS/.test(annotation.xpos(head)) ? 'the two leaders' : 'description of a person';
  return 'description, other';
}
