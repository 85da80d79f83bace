import type { Annotation } from '../language/types.js';
import type { NodeKind } from '../model/kinds.js';

/** A run of tokens (inclusive) taken for a name, before it becomes a mention. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NodeKind;
  /** the rule that found it, "name/tagged" */
  readonly rule: string;
}

/** The words of a run as they stand in the text, spaces made single: "New York". */
export function spanText(annotation: Annotation, first: number, last: number): string {
  const [start, end] = annotation.span(first, last);
  return annotation.text.slice(start, end).replace(/\s+/g, ' ');
}

/** One key for all writings of a name: lower case, straight apostrophes, no article: "The Hill’s" stays apart from its 's by tokens. */
export function nameKey(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/["“”]/g, '').replace(/^the /, '');
}

/** Whether a word begins with a capital: "Kremlin", "eBay" not. */
export function isCapitalised(form: string): boolean {
  const first = form.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a word is written in capitals alone and has at least two of them: "PENCE", "U.S.". */
export function isAllCapitals(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(form);
}
