import type { Page } from '../page.js';

/** One object of a page's JSON-LD. */
export interface JsonLd {
  readonly types: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** Objects within objects, and objects in all, that are looked at. */
const DEEPEST = 6;
const MOST_OBJECTS = 300;

/** Every object with a type in a page's JSON-LD, from the outside in; a script that is no JSON gives none. */
export function readJsonLd(page: Page): JsonLd[] {
  const found: JsonLd[] = [];
  const walk = (value: unknown, depth: number) => {
    if (depth > DEEPEST || found.length >= MOST_OBJECTS || typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && '@type' in value) {
      const types = [value['@type']].flat().filter((type): type is string => typeof type === 'string');
      found.push({ types, value: value as Record<string, unknown> });
    }
    for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    walk(parseLoosely(script.textContent), 0);
  return found;
}

/** JSON as pages write it: in comments, with line feeds within strings and commas before brackets. */
function parseLoosely(text: string | null): unknown {
  const json = (text ?? '')
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/gs, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are no JSON
    .replace(/[\u0000-\u001f]+/g, ' ')
    .trim()
    .replace(/;$/, '');
  for (const candidate of [json, json.replace(/,\s*(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // the next way to read it
    }
  }
  return null;
}
