import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's `seeds/` folder, whether this module runs from `src/` or from `dist/src/`. */
export function seedsFolder(): string {
  for (const up of ['../../seeds/', '../../../seeds/']) {
    const folder = fileURLToPath(new URL(up, import.meta.url));
    if (existsSync(`${folder}lexicon`)) return folder;
  }
  throw new Error('The folder seeds/ is missing beside the package; install wiregraph again.');
}
