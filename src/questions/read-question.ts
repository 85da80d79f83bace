import { z } from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { ASKS, type Ask, type Question } from './types.js';

const wordEntry = examples.extend({ relation: z.string(), forms: z.array(z.string()) });
const patternEntry = examples.extend({ ask: z.enum(ASKS), pattern: z.string() });

interface Pattern {
  readonly ask: Ask;
  readonly expression: RegExp;
}

/**
 * Reads a question typed by a person: "who met Vladimir Putin" -> { ask: 'met', a: 'Vladimir Putin' }.
 * Anything that fits no pattern is taken for a name and asks for its card; an empty line gives null.
 */
export function readQuestion(text: string): Question | null {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[?!.\s]+$/, '')
    .trim();
  if (line === '') return null;
  for (const { ask, expression } of patterns()) {
    const match = expression.exec(line);
    if (match) return { ask, a: bareName(match.groups!.a!), b: match.groups!.b ? bareName(match.groups!.b) : null };
  }
  return { ask: 'card', a: bareName(line), b: null };
}

/** Every pattern of seeds/lexicon/question-patterns.yml, for the console's help. */
export function questionExamples(): { ask: Ask; example: string }[] {
  return readLexicon('question-patterns', patternEntry).map(({ ask, fires }) => ({ ask, example: fires }));
}

const patterns = once((): readonly Pattern[] => {
  const forms = new Map(readLexicon('question-words', wordEntry).map((entry) => [entry.relation, entry.forms]));
  return readLexicon('question-patterns', patternEntry).map(({ ask, pattern }) => ({
    ask,
    expression: compile(pattern, forms),
  }));
});

/** "who [has] <met> {a}" -> /^who(?: has)? (?:met|meet …) (?<a>.+?)$/i */
function compile(pattern: string, forms: ReadonlyMap<string, readonly string[]>): RegExp {
  const parts = pattern.match(/\[[^\]]*\]|\([^)]*\)|<[^>]*>|\{[ab]\}|[^\s[\](){}<>]+/g) ?? [];
  let source = '^';
  for (const part of parts) {
    const gap = source === '^' ? '' : ' ';
    if (part.startsWith('[')) {
      source += gap === '' ? `(?:(?:${alternatives(part)}) )?` : `(?: (?:${alternatives(part)}))?`;
      continue;
    }
    const needsGap = gap !== '' && !source.endsWith(' )?') ? gap : '';
    if (part.startsWith('(')) source += `${needsGap}(?:${alternatives(part)})`;
    else if (part.startsWith('<'))
      source += `${needsGap}(?:${longestFirst(forms.get(part.slice(1, -1)) ?? []).join('|')})`;
    else if (part.startsWith('{')) source += `${needsGap}(?<${part[1]}>.+?)`;
    else source += `${needsGap}${part}`;
  }
  return new RegExp(`${source}$`, 'i');
}

const alternatives = (group: string): string => longestFirst(group.slice(1, -1).split('|')).join('|');

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** “the "Kremlin"” -> Kremlin: quotation marks and a leading article are not part of a name. */
function bareName(text: string): string {
  return text.replace(/^["'“‘]+|["'”’]+$/g, '').trim();
}
