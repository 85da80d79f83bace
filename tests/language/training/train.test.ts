import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotateSentences } from '../../../src/language/annotate-tokens.js';
import { annotationFromConllu, readConllu } from '../../../src/language/conllu/index.js';
import { loadModelFile } from '../../../src/language/network/model-file.js';
import { Network } from '../../../src/language/network/network.js';
import { tinyTreebank } from './tiny-treebank.js';

const TRAINER = fileURLToPath(new URL('../../../seeds/training/train.py', import.meta.url));
const PYTHON = process.env.PYTHON ?? 'python3';
/** Enough for a pattern, few enough for a test. */
const STEPS = 300;

const hasJax = spawnSync(PYTHON, ['-c', 'import jax, numpy']).status === 0;
if (!hasJax && !process.env.CI) {
  process.stderr.write(
    'The training test is left out: no Python with JAX (pip install -r seeds/training/requirements.txt, or PYTHON=path).\n',
  );
}

/** Where CI is set the test must run, and fails without JAX. */
const maybe = hasJax || process.env.CI ? describe : describe.skip;

maybe('training on a treebank of one’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-training-'));
  const treebank = join(folder, 'tiny.conllu');
  const train = (name: string) => {
    const out = join(folder, name);
    const options = [
      '--lexicon',
      join(folder, 'no-lists'),
      '--treebank',
      treebank,
      '--language',
      'xx',
      '--out',
      out,
      '--steps',
      String(STEPS),
      '--hidden',
      '16',
    ];
    execFileSync(PYTHON, [TRAINER, ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...COMPILED },
    });
    return out;
  };
  // what JAX compiles for the first training serves the second
  const COMPILED = { JAX_COMPILATION_CACHE_DIR: join(folder, 'compiled') };
  let weights = '';

  beforeAll(() => {
    writeFileSync(treebank, tinyTreebank());
    weights = train('first.wgm');
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test('gives a network that reads it: tags, heads, relations and names', () => {
    const sentences = readConllu(tinyTreebank());
    const gold = annotationFromConllu(sentences);
    const found = annotateSentences(new Network(loadModelFile(weights)), sentences);
    const right = { upos: 0, xpos: 0, head: 0, relation: 0, name: 0 };
    for (let token = 0; token < gold.size; token++) {
      for (const column of Object.keys(right) as (keyof typeof right)[]) {
        if (gold[column](token) === found[column](token)) right[column]++;
      }
    }
    for (const count of Object.values(right)) expect(count / gold.size).toBeGreaterThan(0.95);
  });

  test('says in the file which language it reads', () => {
    expect(loadModelFile(weights).header.language).toBe('xx');
  });

  test('gives the same bytes again', () => {
    expect(readFileSync(train('second.wgm')).equals(readFileSync(weights))).toBe(true);
  }, 300_000);
});
