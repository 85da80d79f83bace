import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { packageWhenUsed } from '../model/package-when-used.js';
import { compiledList } from './compiled-list.js';
import type { ENTRY_LISTS } from './manifest.js';
import { once } from './once.js';
import { seedsFolder } from './seeds-folder.js';

const yaml = packageWhenUsed<typeof import('js-yaml')>('js-yaml');

/**
 * What every lexicon entry has besides its own fields: a sentence in which it fires and one in which it must not.
 * The tests run both through the extractor, so every entry is its own test.
 */
export const examples = once(() => z.object({ fires: z.string(), not: z.string() }));

/** A file of seeds/lexicon with entries of several fields. */
export type EntryList = (typeof ENTRY_LISTS)[number];

/** By file, then by shape: two stages may read one file for different fields. */
const cache = new Map<EntryList, Map<() => z.ZodType, unknown>>();

/**
 * Reads `seeds/lexicon/<name>.yml`: a mapping with `about` (what the file is, its sources and licence) and `entries`.
 * @param entry makes the shape of an entry when the list is first read: no shape is made when the program starts
 * @throws Error naming the file and the entry when the shape is wrong.
 */
export function readLexicon<Entry extends z.ZodType>(name: EntryList, entry: () => Entry): z.infer<Entry>[] {
  const shapes = cache.get(name) ?? new Map<() => z.ZodType, unknown>();
  cache.set(name, shapes);
  const known = shapes.get(entry);
  if (known) return known as z.infer<Entry>[];
  const file = z.object({ about: z.string(), entries: z.array(entry()) });
  const result = file.safeParse(parsedList(name, readFileSync(`${seedsFolder()}lexicon/${name}.yml`, 'utf8')));
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw new Error(`seeds/lexicon/${name}.yml: ${issue.path.join('.')}: ${issue.message}; mend that entry.`);
  }
  shapes.set(entry, result.data.entries);
  return result.data.entries as z.infer<Entry>[];
}

/** What a list holds, unchecked: as the build left it, or, where the list was edited since, read from its YAML. */
function parsedList(name: EntryList, text: string): unknown {
  return compiledList(name, text) ?? yaml().load(text, { schema: yaml().CORE_SCHEMA });
}
