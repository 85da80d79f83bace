import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sections } from '../cli/declare/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A part of README that a script writes stands between these. */
const block = (name: string): RegExp =>
  new RegExp(`(<!-- made by npm run docs: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);

/** Puts a part that a script made in its place. @throws Error where README has no such place */
export function putBlock(readme: string, name: string, text: string): string {
  if (!block(name).test(readme)) throw new Error(`README.md: has no place for “${name}”.`);
  return readme.replace(block(name), (_, before: string, after: string) => `${before}\n${text}\n\n${after}`);
}

/** The commands as a table, section by section. */
export function commandTable(): string {
  const rows = sections.flatMap(({ heading, commands }) => [
    `| **${heading}** | |`,
    ...commands.map(({ name, args, gloss }) => `| \`${[name, ...Object.keys(args)].join(' ')}\` | ${gloss} |`),
  ]);
  return ['| command | |', '| --- | --- |', ...rows].join('\n');
}

/** Lines longer than this are cut; README shows what an answer looks like, not all of it. */
const WIDEST = 140;

/** Runs the program on a graph of the sample articles. */
type Run = (...argv: string[]) => string;

function withSamples<Made>(make: (run: Run) => Made): Made {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-readme-'));
  const run: Run = (...argv) =>
    execFileSync(join(root, 'node_modules/.bin/tsx'), ['cli/main.ts', ...argv, '-g', folder], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
  try {
    run('build', 'seeds/articles');
    return make(run);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the program really prints to a question about the sample articles. */
export function sampleAnswer(question: string, flags: readonly string[]): string {
  const lines = withSamples((run) => run('query', question, ...flags))
    .trimEnd()
    .split('\n');
  const shown = lines.map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST).trimEnd()} …` : line));
  return [
    '```console',
    `$ wiregraph query "${question}"${flags.map((flag) => ` ${flag}`).join('')}`,
    ...shown,
    '```',
  ].join('\n');
}

/** Draws the sample articles as `npm start` does. */
export function drawSamples(path: string): void {
  withSamples((run) => run('draw', '-o', path));
}

/** README's parts that follow from the code, by name. */
export const readmeParts = (): readonly (readonly [name: string, part: string])[] => [
  ['commands', commandTable()],
  ['answer', sampleAnswer('who met Vladimir Putin', ['--rows', '1', '--evidence', '1'])],
];
