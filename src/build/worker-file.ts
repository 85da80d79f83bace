import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A module that a worker thread can load, and the arguments with which Node loads it. */
export interface WorkerFile {
  readonly url: string;
  readonly execArgv: readonly string[];
}

/** The worker beside this file: compiled in `dist/`, or TypeScript (under tsx and jest), which tsx loads in the worker too. */
export function workerFile(): WorkerFile {
  const compiled = new URL('./extract-worker.js', import.meta.url).href;
  if (existsSync(fileURLToPath(compiled))) return { url: compiled, execArgv: [] };
  // `--import tsx` does nothing in a worker thread, so the worker registers it by itself, first thing
  const register = `import{register}from${JSON.stringify(import.meta.resolve('tsx/esm/api'))};register()`;
  return {
    url: new URL('./extract-worker.ts', import.meta.url).href,
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(register)}`],
  };
}
