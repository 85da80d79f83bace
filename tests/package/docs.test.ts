import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { commands } from '../../cli/declare/index.js';
import { optionName } from '../../cli/declare/to-commander.js';
import { bundlePage } from '../../graph-export/html/bundle-page.js';
import { learnedFrom, licencesPage, originOf, thirdPartyNotices } from '../../package/licences.js';
import { putBlock, readmeParts } from '../../package/readme.js';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const DOCS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What stands in `code` or in a block of code. */
const codeOf = (doc: string): string[] =>
  [...read(doc).matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(([, block, span]) => block ?? span!);

const names = commands.map(({ name }) => name);
const firsts = new Set(names.map((name) => name.split(' ')[0]!));

/** Every match of a pattern's first group in a document's code, with the document's name. */
const named = (pattern: RegExp): [string, string][] =>
  DOCS.flatMap((doc) =>
    codeOf(doc).flatMap((code) => [...code.matchAll(pattern)].map(([, found]) => [doc, found!] as [string, string])),
  );

test.each(named(/\bwiregraph ([a-z]\w*)/g))('%s: the command %s exists', (_, name) => {
  expect([...firsts]).toContain(name);
});

test.each(named(/\bwiregraph export ([\w|-]+)/g))('%s: export %s exists', (_, kinds) => {
  for (const kind of kinds.split('|')) expect(names).toContain(`export ${kind}`);
});

const OTHER_OPTIONS = ['--help', '--version', '--no-color', '--omit', '--global'];

/** Options of what `npm run` runs: those that a benchmark or the campaigns' runner names. */
const benchmarks = readdirSync(new URL('tests/benchmarks/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`tests/benchmarks/${file}`))
  .concat(read('tests/hostile/campaign.ts'))
  .join('\n');
const ofBenchmarks = (option: string): boolean =>
  new RegExp(`(?:${option}|\\b${option.slice(2)}: \\{ type)\\b`).test(benchmarks);

test.each(named(/(?<![\w-])(--[a-z][\w-]*)/g))('%s: the option %s exists', (_, option) => {
  const known = commands.flatMap(({ options }) => Object.keys(options).map(optionName));
  if (!ofBenchmarks(option)) expect([...known, ...OTHER_OPTIONS]).toContain(option);
});

test.each(named(/\bnpm run ([\w:]+)/g))('%s: the script %s exists', (_, script) => {
  expect(Object.keys(scripts)).toContain(script);
});

test.each(named(/(?<![\w./])((?:src|cli|graph-export|tests|seeds|package|examples)\/[\w./-]*[\w/])(?![\w<*{…-])/g))(
  '%s: %s is a file or folder',
  (_, path) => {
    expect([path, existsSync(new URL(path, root))]).toEqual([path, true]);
  },
);

test('README and the model card tell how large the weights are', () => {
  const megabytes = statSync(new URL('seeds/models/english.wgm', root)).size / 1e6;
  expect(read('README.md')).toContain(`${megabytes.toFixed(0)} MB of weights`);
  expect(read('seeds/models/MODEL_CARD.md')).toContain(`${megabytes.toFixed(1)} MB on disk`);
});

/** Without what only lines up columns. */
const bare = (text: string): string =>
  text
    .replace(/-+/g, '-')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n+/g, '\n')
    .trim();

test.each(readmeParts())(
  'README: %s is what follows from the code: `npm run build && npm run docs` writes it',
  (name, part) => {
    expect(bare(putBlock(read('README.md'), name, part))).toBe(bare(read('README.md')));
  },
);

test('LICENSES.md is the page that follows from the packages, the model card and the word lists', () => {
  expect(bare(licencesPage())).toBe(bare(read('LICENSES.md')));
});

test.each(readdirSync(new URL('seeds/lexicon/', root)))('%s says where its words come from', (file) => {
  expect(originOf(file)).not.toBe('');
});

const cards = readdirSync(new URL('seeds/models/', root)).filter((file) => file.endsWith('.md'));

test.each(cards.filter((card) => !['MODEL_CARD.md', 'FORMAT.md'].includes(card)))(
  '%s says from which data its model was learned, and LICENSES.md says it too',
  (card) => {
    const learned = learnedFrom(card);
    expect(learned).toMatch(/PolNeAR|EWT|GUM|research corpora/);
    expect(bare(licencesPage())).toContain(bare(learned));
  },
);

test('a page that tells of no data is refused, and every file of weights has a card', () => {
  expect(() => learnedFrom('FORMAT.md')).toThrow(/does not say/);
  const weights = readdirSync(new URL('seeds/models/', root)).filter((file) => /\.(?:tsv|wgs|wgm)$/.test(file));
  const told = cards.map((card) => read(`seeds/models/${card}`)).join();
  for (const file of weights) expect(told).toContain(file);
});

test('a page carries the licences of the libraries in it, in full', async () => {
  const { notices } = await bundlePage(root);
  expect(notices).toMatch(/^<!-- This page holds, besides wiregraph \(MIT\): .*sigma \d/);
  expect(notices.match(/Permission is hereby granted/g)!.length).toBeGreaterThan(1);
  for (const holder of [/Copyright \(C\) [^\n]*Jacomy/i, /Guillaume Plique/]) expect(notices).toMatch(holder);
  // one comment, which nothing in it ends
  expect(notices.indexOf('-->')).toBe(notices.length - 3);
});

test('the notices hold the licence of what is bundled, in full', () => {
  const notices = thirdPartyNotices('<!-- This page holds: graphology 0.26.0 (MIT), sigma 3.0.3 (MIT) -->');
  for (const name of ['zod', 'sigma', 'graphology']) {
    const own = new RegExp(`\\n## ${name} [^\\n]+\\n\\n([\\s\\S]*?)(?=\\n## )`).exec(notices)?.[1] ?? '';
    expect(own).toMatch(/Permission is hereby granted/);
  }
});
