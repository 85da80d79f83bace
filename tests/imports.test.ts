import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Stages in the one direction in which imports run: a stage may import itself and what stands before it. */
const STAGES = [
  'model',
  'lexicon',
  'names',
  'articles',
  'language',
  'mentions',
  'entities',
  'traits',
  'claims',
  'extraction',
  'graph',
  'build',
  'questions',
  'library',
  'graph-export',
  'cli',
];

/** Files that stand directly in src/: the main job joins the stages up to claims; the index shows everything. */
const TOP_FILES: Record<string, string> = {
  'extract-article.ts': 'extraction',
  'extractor-version.ts': 'extraction',
  'index.ts': 'cli',
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function stageOf(file: string): string {
  const parts = relative(root, file).split(/[\\/]/);
  if (parts[0] !== 'src') return parts[0]!;
  return parts.length === 2 ? (TOP_FILES[parts[1]!] ?? 'extraction') : parts[1]!;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.as.ts') && !file.includes('node_modules'))
    .map((file) => join(root, folder, file));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) =>
    normalize(join(dirname(file), match[1]!)),
  );
}

const edges = ['src', 'graph-export', 'cli'].flatMap((folder) =>
  sources(folder).flatMap((file) => importsOf(file).map((target) => ({ file, target }))),
);

describe('imports run one way', () => {
  test('ARCHITECTURE tells the order', () => {
    const [, order] = /\*\*Imports run one way\*\*: ([^.]+)\./.exec(
      readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'),
    )!;
    expect(order!.split(/\s*→\s*/)).toEqual(STAGES);
  });

  test('every stage that is imported is a known one', () => {
    const unknown = edges.filter(({ file }) => !STAGES.includes(stageOf(file))).map(({ file }) => relative(root, file));
    expect(unknown).toEqual([]);
  });

  test('no stage imports one that comes after it', () => {
    const wrong = edges
      .filter(({ file, target }) => STAGES.indexOf(stageOf(target)) > STAGES.indexOf(stageOf(file)))
      .map(({ file, target }) => `${relative(root, file)} imports ${relative(root, target)}`);
    expect(wrong).toEqual([]);
  });

  test('graph-export and cli are told apart: an exporter never imports a command', () => {
    const wrong = edges.filter(({ file, target }) => stageOf(file) === 'graph-export' && stageOf(target) === 'cli');
    expect(wrong).toEqual([]);
  });

  test('the check sees imports at all', () => {
    expect(edges.length).toBeGreaterThan(50);
  });
});
