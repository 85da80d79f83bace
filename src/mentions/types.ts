import type { NodeKind } from '../model/kinds.js';
import type { Span } from '../model/record.js';

/** One place in the text that stands for a being, place or event. Tokens are inclusive and document-wide. */
export interface Mention {
  /** the words that name or describe it, titles left out: "Karoline Leavitt", "the envoy", "he", "missile attack on Sumy" */
  readonly first: number;
  readonly last: number;
  /** first token of the titles before a name ("[White House] spokesman Bo Marsh"); `first` where it has none */
  readonly titleFirst: number;
  /** the syntactic head among them; claims find a mention by it */
  readonly head: number;
  readonly span: Span;
  readonly form: 'name' | 'description' | 'pronoun';
  /** null where the words alone do not tell ("they") */
  readonly type: NodeKind | null;
  /** titles, roles and appositions that belong to it, lower-cased: "white house press secretary", "special envoy" */
  readonly roles: readonly string[];
  /** the rule that found it: "name/tagged", "name/carried", "description/title-alone" … */
  readonly rule: string;
  /** true in a dateline or credit line: it names a source, and nothing later takes it up */
  readonly aside?: true;
  /** true where it stands for more than one being: "the two men", "voters", "they" */
  readonly plural?: true;
  /** events only: meeting, talks, attack, election, act … */
  readonly eventKind?: string;
}
