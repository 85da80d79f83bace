import { existsSync, readFileSync } from 'node:fs';
import type { PageBundle } from './bundle-page.js';

/** Where `npm run build` leaves the page's program and style sheet. */
export const BUILT_SCRIPT = new URL('./page.js', import.meta.url);
export const BUILT_STYLE = new URL('./page.css', import.meta.url);

/** The page's program: as built, or, when run from the sources, bundled on the spot. */
export async function pageBundle(): Promise<PageBundle> {
  if (existsSync(BUILT_SCRIPT)) {
    return { script: readFileSync(BUILT_SCRIPT, 'utf8'), style: readFileSync(BUILT_STYLE, 'utf8') };
  }
  const { bundlePage } = await import('./bundle-page.js');
  return bundlePage(new URL('../../', import.meta.url));
}
