import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A module that a worker thread can load, and the arguments with which Node loads it. */
export interface WorkerFile {
  readonly url: string;
  readonly execArgv: readonly string[];
}

/** The URL of a module beside this one: compiled in `dist/`, TypeScript under tsx and jest. */
export function moduleBeside(name: string): string {
  const compiled = new URL(`./${name}.js`, import.meta.url);
  return existsSync(fileURLToPath(compiled)) ? compiled.href : new URL(`./${name}.ts`, import.meta.url).href;
}

/** The module that worker threads run; where it is TypeScript, tsx loads it in the worker too. */
export function workerFile(): WorkerFile {
  const url = moduleBeside('extract-worker');
  if (url.endsWith('.js')) return { url, execArgv: [] };
  // `--import tsx` does nothing in a worker thread, so the worker registers it by itself, first thing
  const register = `import{register}from${JSON.stringify(import.meta.resolve('tsx/esm/api'))};register()`;
  return { url, execArgv: ['--import', `data:text/javascript,${encodeURIComponent(register)}`] };
}
