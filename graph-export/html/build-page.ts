import { writeFileSync } from 'node:fs';
import { bundlePage } from './bundle-page.js';
import { BUILT_SCRIPT, BUILT_STYLE } from './page-bundle.js';

// Run by `npm run build`, from dist/: puts the page's program beside the code that writes pages.
const { script, style } = await bundlePage(new URL('../../../', import.meta.url));
writeFileSync(BUILT_SCRIPT, script);
writeFileSync(BUILT_STYLE, style);
