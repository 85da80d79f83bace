import { writeFileSync } from 'node:fs';
import { packageVersion } from '../../src/extraction/package-version.js';
import { manualPage } from './manual.js';

/** A step of the build: the manual stands beside the compiled program, where npm installs it from. */
writeFileSync(new URL('../../wiregraph.1', import.meta.url), manualPage(packageVersion()));
