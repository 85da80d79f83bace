import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { manualPage } from '../cli/declare/manual.js';
import { packageVersion } from '../src/extraction/package-version.js';
import { bundleProgram } from './bundle.js';
import { compileLexicon } from './compile-lexicon.js';
import { thirdPartyNotices } from './licences.js';

const root = new URL('..', import.meta.url);
const dist = new URL('dist/', root);

/** What `npm run build` does: the program, its word lists, its types, the page's program and the manual, all in `dist/`. */
rmSync(dist, { recursive: true, force: true });
await bundleProgram();
compileLexicon(new URL('lexicon/', dist));
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json', '--emitDeclarationOnly'], { cwd: root, stdio: 'inherit' });
execFileSync(process.execPath, ['dist/graph-export/html/build-page.js'], { cwd: root, stdio: 'inherit' });
const pageNotices = readFileSync(new URL('graph-export/html/page-notices.txt', dist), 'utf8');
writeFileSync(new URL('THIRD-PARTY.md', dist), thirdPartyNotices(pageNotices));
writeFileSync(new URL('wiregraph.1', dist), manualPage(packageVersion()));
