import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../../model/input-error.js';
import { DECISIONS_FILE } from '../store/graph-folder.js';
import type { Decision } from '../types.js';

const passage = z.object({
  article: z.string(),
  span: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
  words: z.string().optional(),
});
const note = z.string().optional();
const decisionsSchema = z.array(
  z.discriminatedUnion('decide', [
    z.strictObject({ decide: z.enum(['merge', 'never']), one: passage, other: passage, note }),
    z.strictObject({ decide: z.literal('split'), one: passage, note }),
    z.strictObject({ decide: z.literal('reject'), type: z.string().optional(), one: passage, note }),
  ]),
);

/**
 * The folder's decisions, in the order in which they were made; none where the file is missing.
 * @throws InputError naming the file and the entry that is wrong.
 */
export function readDecisions(folder: string): Decision[] {
  const file = join(folder, DECISIONS_FILE);
  if (!existsSync(file)) return [];
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InputError(`${file}: is no JSON (${(error as Error).message}); mend it or take it away.`);
  }
  const result = decisionsSchema.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw new InputError(`${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}; mend that entry.`);
  }
  return result.data as Decision[];
}

/** Writes them one a line, made to be read and compared; the file is replaced whole or not at all. */
export function writeDecisions(folder: string, decisions: readonly Decision[]): void {
  const file = join(folder, DECISIONS_FILE);
  const lines = decisions.map((decision) => `  ${JSON.stringify(decision)}`);
  writeFileSync(`${file}.new`, lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
  renameSync(`${file}.new`, file);
}
