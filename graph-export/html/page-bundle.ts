import { existsSync, readFileSync } from 'node:fs';
import type { PageBundle } from './bundle-page.js';

/** Where `npm run build` leaves the page's program, style sheet and notices. */
export const BUILT = {
  script: new URL('./page.js', import.meta.url),
  style: new URL('./page.css', import.meta.url),
  notices: new URL('./page-notices.txt', import.meta.url),
};

/** The page's program: as built, or, when run from the sources, bundled on the spot. */
export async function pageBundle(): Promise<PageBundle> {
  if (Object.values(BUILT).every((file) => existsSync(file))) {
    const read = (file: URL) => readFileSync(file, 'utf8');
    return { script: read(BUILT.script), style: read(BUILT.style), notices: read(BUILT.notices) };
  }
  const { bundlePage } = await import('./bundle-page.js');
  return bundlePage(new URL('../../', import.meta.url));
}
