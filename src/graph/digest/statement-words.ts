import type { Span } from '../../model/record.js';
import { nameWords } from '../../names/normalise-name.js';
import type { StatementWords } from './types.js';

const DOUBLE_QUOTED = /[“"„«]([^“”"„«»]+)(?:[”"»]|$)/g;
const SINGLE_QUOTED = /(?<![\p{L}\p{N}])[‘']([^‘]+?)[’'](?![\p{L}\p{N}])/gu;

/** The words of a statement from the spans of its content. */
export function statementWords(text: string, content: readonly Span[], direct: boolean): StatementWords {
  const parts = content.map(([start, end]) => text.slice(start, end).trim());
  const quoted = direct ? parts.flatMap(quotedParts) : [];
  const all = parts.map(plain).join(' ').trim();
  return {
    quote: parts.join(' … '),
    all,
    // one string for both where the whole statement is quoted
    quoted: (direct && quoted.length === 0 ? parts : quoted)
      .map(plain)
      .filter((words) => words !== '')
      .map((words) => (words === all ? all : words)),
    names: [
      ...new Set(parts.flatMap((part) => [...part.matchAll(INNER_CAPITAL)].flatMap(([word]) => nameWords(word)))),
    ],
  };
}

const plain = (part: string): string => nameWords(part).join(' ');

/** A capitalised word after another word: "we will beat [Orlin]"; not "[We] will" nor "I". */
const INNER_CAPITAL = /(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}\p{N}’'-]+/gu;

/** `that it was "a fine day" for "all of us"` -> a fine day · all of us */
function quotedParts(part: string): string[] {
  const double = [...part.matchAll(DOUBLE_QUOTED)].map((match) => match[1]!);
  return double.length > 0 ? double : [...part.matchAll(SINGLE_QUOTED)].map((match) => match[1]!);
}
