import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * A package that is loaded when it is first used and not when the program starts: most commands need few of them.
 * `const tinyld = packageWhenUsed<typeof import('tinyld')>('tinyld')`, then `tinyld().detectAll(…)`.
 */
export function packageWhenUsed<Package>(name: string): () => Package {
  let loaded: Package | undefined;
  return () => {
    loaded ??= load(name) as Package;
    return loaded;
  };
}
