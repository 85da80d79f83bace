import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { piece } from '../answer/pieces.js';
import { takeGraph } from './graph-at-hand.js';
import type { Worked } from './session.js';

/** Adds pasted words to the graph as `wiregraph add` does, and opens the graph anew. */
export async function addArticle(folder: string, text: string): Promise<Worked> {
  const scratch = mkdtempSync(join(tmpdir(), 'wiregraph-pasted-'));
  try {
    const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const file = join(scratch, `pasted-${name}.txt`);
    writeFileSync(file, text);
    const said = await runAdd(folder, file);
    return {
      lines: said.map((line) => [piece(line.replaceAll(file, `pasted-${name}.txt`), 'faint')]),
      view: takeGraph(folder),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
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
