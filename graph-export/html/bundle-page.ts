import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licenceTextIn } from './licence-text.js';

/** The page's program and style sheet, and the notices of the libraries in the program, as an HTML comment. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
  readonly notices: string;
}

const OPTIONS = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  // the table of kinds reaches the page as data; whatever the sources import is for browsers
  platform: 'browser',
  charset: 'ascii',
  legalComments: 'none',
  write: false,
  metafile: true,
  outdir: 'page',
} as const;

/**
 * Bundles the page's sources, sigma included, from `graph-export/html/page` under the project's root. The worker that
 * lays out is bundled first and stands in the program as a text, so that it needs no file of its own.
 */
export async function bundlePage(root: URL): Promise<PageBundle> {
  const { build } = await import('esbuild');
  const source = (name: string) => fileURLToPath(new URL(`graph-export/html/page/${name}`, root));
  const worker = await build({ ...OPTIONS, entryPoints: [source('stage/layout-worker.ts')] });
  const page = await build({
    ...OPTIONS,
    entryPoints: [source('main.ts'), source('style.css')],
    define: { LAYOUT_WORKER: JSON.stringify(worker.outputFiles[0]!.text) },
  });
  const text = (extension: string) => page.outputFiles.find(({ path }) => path.endsWith(extension))!.text;
  const inputs = [worker, page].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return { script: text('.js'), style: text('.css'), notices: noticesFor(inputs) };
}

/** "sigma 3.0.3 (MIT)": name, version and licence of every library whose files are in the program, and the licences' own words. */
function noticesFor(inputs: readonly string[]): string {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const namesByText = new Map<string, Set<string>>();
  for (const folder of [...new Set(folders)].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const text = licenceTextIn(folder) ?? `Its package says: ${license}.`;
    namesByText.set(text, (namesByText.get(text) ?? new Set()).add(`${name} ${version} (${license})`));
  }
  const all = [...namesByText.values()].flatMap((names) => [...names]).sort();
  const texts = [...namesByText].map(([text, names]) => `${[...names].sort().join(', ')}:\n\n${text}`);
  const words = [`This page holds, besides wiregraph (MIT): ${all.join(', ')}`, ...texts].join('\n\n');
  return `<!-- ${words.replace(/\r/g, '').replace(/--+/g, '-')}\n-->`;
}
