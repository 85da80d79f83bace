import * as z from 'zod';
import { once } from '../../../lexicon/once.js';
import { examples, readLexicon } from '../../../lexicon/read-lexicon.js';
import type { PageElement } from './page.js';

const entry = once(() => examples().extend({ reason: z.string(), names: z.array(z.string()).min(1) }));

/** Longer class attributes are generated, and hold no name worth reading. */
const MOST_LETTERS = 400;

let names: Map<string, string> | null = null;
let longest = 1;

/** What an element's class or id says it is besides the story ("caption", "related"), or undefined. */
export function furnitureName(element: PageElement): string | undefined {
  for (const attribute of ['class', 'id']) {
    const value = element.getAttribute(attribute);
    if (!value || value.length > MOST_LETTERS) continue;
    for (const name of value.split(/\s+/)) {
      const reason = reasonOf(wordsIn(name));
      if (reason) return reason;
    }
  }
  return undefined;
}

/** "ImageCaption__wrap" -> image, caption, wrap */
const wordsIn = (name: string): string[] =>
  name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function reasonOf(words: readonly string[]): string | undefined {
  const known = readNames();
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(words.length, start + longest); end++) {
      const reason = known.get(words.slice(start, end).join(' '));
      if (reason) return reason;
    }
  }
  return undefined;
}

function readNames(): Map<string, string> {
  if (!names) {
    names = new Map(
      readLexicon('page-furniture', entry).flatMap((one) => one.names.map((name) => [name, one.reason] as const)),
    );
    longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length));
  }
  return names;
}
