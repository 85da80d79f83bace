import { readFileSync } from 'node:fs';

/** package.json as seen from `src/extraction` and from `dist/src/extraction`. */
const PACKAGE_FILES = ['../../package.json', '../../../package.json'];

/** The package's version, whether this module runs from `src/` or from `dist/src/`. */
export function packageVersion(): string {
  for (const file of PACKAGE_FILES) {
    try {
      const content = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { version?: string };
      if (content.version !== undefined) return content.version;
    } catch {
      // the other layout
    }
  }
  throw new Error('package.json is missing beside the package; install wiregraph again.');
}
