import { fileURLToPath } from 'node:url';

/** The page's program and style sheet. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
}

/** Bundles the page's sources, sigma included, from `graph-export/html/page` under the project's root. */
export async function bundlePage(root: URL): Promise<PageBundle> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: ['main.ts', 'style.css'].map((name) => fileURLToPath(new URL(`graph-export/html/page/${name}`, root))),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // the table of kinds reaches the page as data; whatever the sources import is for browsers
    platform: 'browser',
    charset: 'ascii',
    legalComments: 'none',
    write: false,
    outdir: 'page',
  });
  const text = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))!.text;
  return { script: text('.js'), style: text('.css') };
}
