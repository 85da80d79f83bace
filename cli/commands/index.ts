import type { CommandModule } from './types.js';

/** How a command's module is loaded: only the one that is run, so that each starts as fast as what it needs. */
type Load = () => Promise<CommandModule>;

/** Every command by its name, in the order in which `--help` lists them. Add yours here: one line. */
export const commands: Readonly<Record<string, Load>> = {
  // nothing stored
  extract: async () => (await import('./extract.js')).extract,
  annotate: async () => (await import('./annotate.js')).annotate,
  clean: async () => (await import('./clean.js')).clean,
  // the set of articles
  build: async () => (await import('./build.js')).build,
  add: async () => (await import('./add.js')).add,
  remove: async () => (await import('./remove.js')).remove,
  articles: async () => (await import('./articles.js')).articles,
  refresh: async () => (await import('./refresh.js')).refresh,
  // asking
  query: async () => (await import('./query.js')).query,
  console: async () => (await import('./console.js')).console_,
  explain: async () => (await import('./explain.js')).explain,
  why: async () => (await import('./why.js')).why,
  missed: async () => (await import('./missed.js')).missed,
  // deciding
  merge: async () => (await import('./merge.js')).merge,
  split: async () => (await import('./split.js')).split,
  never: async () => (await import('./never.js')).never,
  reject: async () => (await import('./reject.js')).reject,
  // showing
  draw: async () => (await import('./draw.js')).draw,
  export: async () => (await import('./export.js')).exportGraph,
};
