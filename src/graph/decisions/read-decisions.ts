import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { InputError } from '../../model/input-error.js';
import { DECISIONS_FILE } from '../store/graph-folder.js';
import type { Decision } from '../types.js';

/** Version of the file's shape; a file of another one is named and not guessed at. */
export const DECISIONS_VERSION = 1;

/** A decision takes some 300 bytes: these are a hundred thousand and more. */
const MOST_BYTES = 50_000_000;

/** The file's shape. */
const file = once(() => {
  const span = z
    .tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
    .refine(([start, end]) => start < end, 'a span ends after it starts');
  const passage = z.strictObject({ article: z.string().min(1), span, words: z.string().optional() });
  const note = z.string().optional();
  const decision = z.discriminatedUnion('decide', [
    z.strictObject({ decide: z.enum(['merge', 'never']), one: passage, other: passage, note }),
    z.strictObject({ decide: z.literal('split'), one: passage, note }),
    z.strictObject({
      decide: z.literal('reject'),
      type: z.string().optional(),
      one: passage,
      source: span.optional(),
      target: span.optional(),
      note,
    }),
  ]);
  return z.strictObject({ version: z.literal(DECISIONS_VERSION), decisions: z.array(decision) });
});

/**
 * The folder's decisions, in the order in which they were made; none where the file is missing.
 * @throws InputError naming the file and the entry that is wrong.
 */
export function readDecisions(folder: string): Decision[] {
  const path = join(folder, DECISIONS_FILE);
  if (!existsSync(path)) return [];
  const stats = statSync(path);
  // a pipe would be waited for without end, a device read without one
  if (!stats.isFile()) throw new InputError(`${path}: is no file; take it away.`);
  if (stats.size > MOST_BYTES)
    throw new InputError(
      `${path}: holds over ${MOST_BYTES / 1e6} MB, more than decisions do; mend it or take it away.`,
    );
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InputError(`${path}: is no JSON (${(error as Error).message}); mend it or take it away.`);
  }
  const result = file().safeParse(data);
  if (result.success) return result.data.decisions as Decision[];
  const { path: where, message } = result.error.issues[0]!;
  throw new InputError(`${path}: ${entryName(where)}: ${message}; mend it or take it away.`);
}

/** ["decisions", 2, "one", "span"] -> "decision 3, one.span": people count from one. */
function entryName([list, index, ...field]: readonly PropertyKey[]): string {
  if (list !== 'decisions' || typeof index !== 'number') return String(list ?? 'the file');
  return [`decision ${index + 1}`, field.join('.')].filter((part) => part !== '').join(', ');
}
