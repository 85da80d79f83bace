import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { manualPage } from '../cli/declare/manual.js';
import { packageVersion } from '../src/extraction/package-version.js';
import { bundleProgram } from './bundle.js';

const root = new URL('..', import.meta.url);
const dist = new URL('dist/', root);

/** What `npm run build` does: the program, its types, the page's program and the manual, all in `dist/`. */
rmSync(dist, { recursive: true, force: true });
await bundleProgram();
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json', '--emitDeclarationOnly'], { cwd: root, stdio: 'inherit' });
execFileSync(process.execPath, ['dist/graph-export/html/build-page.js'], { cwd: root, stdio: 'inherit' });
writeFileSync(new URL('wiregraph.1', dist), manualPage(packageVersion()));
