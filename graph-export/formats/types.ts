import type { GraphSource } from '../../src/graph/index.js';

/** A file format in which the graph leaves as one text. */
export interface FileFormat {
  /** as in `wiregraph export <name>` */
  readonly name: string;
  /** the file's text, in pieces: a large graph is never one string; the same graph gives the same bytes */
  write(graph: GraphSource): Iterable<string>;
}
