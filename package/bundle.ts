import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is run or imported by its path in `dist/`; everything else is in chunks that these share. */
const ENTRIES = [
  'src/index.ts', // import 'wiregraph'
  'graph-export/index.ts', // import 'wiregraph/export'
  'cli/index.ts', // import 'wiregraph/cli'
  'cli/main.ts', // the program
  'cli/start.ts', // npm start
  'src/build/extract-worker.ts', // what a worker thread runs
  'src/build/article-extractor.ts', // and what it loads
  'graph-export/html/build-page.ts', // a step of the build
];

/** A package whose many small files take longer to find and read than to run, and of which little is used. */
const BUNDLED = ['zod'];

/**
 * Bundles the program: some four hundred modules in a few files start several times as fast.
 * @param outdir a folder called dist, beside the package's `seeds/` and `package.json`
 */
export async function bundleProgram(outdir = 'dist'): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outbase: '.',
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    minify: true, // half the characters are half the time until the first line runs
    define: { SOURCES_HASH: JSON.stringify(sourcesHash()) },
    legalComments: 'none', // THIRD-PARTY.md has the notices
    plugins: [packagesOutside, ownPlaces, englishOnly],
  });
}

/** What tells this program's rules from those of any other: a hash over the names and texts of its sources, questions apart. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.ts') && !file.startsWith(`questions${sep}`))
      hash.update(`${file}\n`).update(readFileSync(join(root, 'src', file)));
  }
  return hash.digest('hex');
}

/** Packages stay packages, except those that are bundled. */
const packagesOutside: Plugin = {
  name: 'packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || BUNDLED.some((name) => path === name || path.startsWith(`${name}/`))) return null;
      return { path, external: true };
    });
  },
};

/**
 * A module that looks for files beside itself must find them although its code is in a chunk: its `import.meta.url` becomes its
 * place below `dist/`.
 */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:src|cli|graph-export)[\\/].*\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return null;
      const place = relative(root, path)
        .split(sep)
        .join('/')
        .replace(/\.tsx?$/, '.js');
      const url = `(import.meta.url.slice(0, import.meta.url.lastIndexOf('/dist/') + 6) + ${JSON.stringify(place)})`;
      return { contents: text.replaceAll('import.meta.url', url), loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/** zod carries its messages in forty languages; the program speaks one, which zod takes from `locales/en.js`. */
const englishOnly: Plugin = {
  name: 'english-only',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {};' }));
  },
};
