import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { piece } from '../answer/pieces.js';
import { InputError } from '../exit-codes.js';
import { reasonOf } from '../system-errors.js';
import { takeGraph } from './graph-at-hand.js';
import type { Worked } from './session.js';

/**
 * Adds pasted words to the graph as `wiregraph add` does, and opens the graph anew.
 * @param within a folder where they are kept while they are read
 */
export async function addArticle(folder: string, text: string, within = tmpdir()): Promise<Worked> {
  const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
  let scratch: string | undefined;
  try {
    scratch = mkdtempSync(join(within, 'wiregraph-pasted-'));
    const file = join(scratch, `pasted-${name}.txt`);
    writeFileSync(file, text);
    const said = await runAdd(folder, file);
    return {
      lines: said.map((line) => [piece(line.replaceAll(file, `pasted-${name}.txt`), 'faint')]),
      view: takeGraph(folder),
    };
  } catch (error) {
    if (error instanceof InputError || (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new InputError(
      `${within}: the article cannot be kept there while it is read (${reasonOf(error as NodeJS.ErrnoException)}); ` +
        'make room there, or name another folder in TMPDIR and open the console again.',
    );
  } finally {
    if (scratch) rmSync(scratch, { recursive: true, force: true });
  }
}

/** In a process of its own: what it writes does not go over the screen. */
function runAdd(folder: string, file: string): Promise<string[]> {
  const source = import.meta.url.endsWith('.ts') || import.meta.url.endsWith('.tsx');
  const main = fileURLToPath(new URL(source ? '../main.ts' : '../main.js', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, main, 'add', file, '-g', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece_: Buffer) => {
        said += piece_.toString();
      });
    child.on('error', reject);
    child.on('close', () =>
      resolve(
        said
          .split(/[\r\n]+/)
          .filter((line) => line.trim() !== '')
          .slice(-6),
      ),
    );
  });
}
