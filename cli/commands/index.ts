import { add } from './add.js';
import { annotate } from './annotate.js';
import { articles } from './articles.js';
import { build } from './build.js';
import { clean } from './clean.js';
import { console_ } from './console.js';
import { draw } from './draw.js';
import { explain } from './explain.js';
import { exportGraph } from './export.js';
import { extract } from './extract.js';
import { merge } from './merge.js';
import { missed } from './missed.js';
import { never } from './never.js';
import { query } from './query.js';
import { refresh } from './refresh.js';
import { reject } from './reject.js';
import { remove } from './remove.js';
import { split } from './split.js';
import type { CommandModule } from './types.js';
import { why } from './why.js';

/** Every command, in the order in which `--help` lists them. Add yours here: one import and one line. */
export const commands: readonly CommandModule[] = [
  // nothing stored
  extract,
  annotate,
  clean,
  // the set of articles
  build,
  add,
  remove,
  articles,
  refresh,
  // asking
  query,
  console_,
  explain,
  why,
  missed,
  // deciding
  merge,
  split,
  never,
  reject,
  // showing
  draw,
  exportGraph,
];
