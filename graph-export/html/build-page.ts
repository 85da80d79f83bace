import { writeFileSync } from 'node:fs';
import { bundlePage } from './bundle-page.js';
import { BUILT } from './page-bundle.js';

// Run by `npm run build`, from dist/: puts the page's program beside the code that writes pages.
const { script, style, notices } = await bundlePage(new URL('../../../', import.meta.url));
writeFileSync(BUILT.script, script);
writeFileSync(BUILT.style, style);
writeFileSync(BUILT.notices, notices);
