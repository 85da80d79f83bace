import { extname } from 'node:path';
import { drawGraph, PICTURE_FORMATS, type PictureFormat } from '../../graph-export/draw/index.js';
import { loadGraph } from '../../src/graph/index.js';
import { tell } from '../door.js';
import { EXIT, InputError, UsageError } from '../exit-codes.js';
import { readViewOptions, type ViewFlags } from '../view-options.js';
import { writeOutput } from '../write-output.js';

interface Flags extends ViewFlags {
  readonly graph: string;
  readonly output?: string;
  readonly title?: string;
  readonly seed: number;
  readonly scale: number;
}

/** Draws a graph, or a part of it, to a file or to standard output, and returns the exit code. */
export async function drawTo(flags: Flags): Promise<number> {
  const format = formatOf(flags.output);
  const graph = await loadGraph(flags.graph);
  const drawn = drawGraph(graph, {
    ...readViewOptions(graph, flags),
    format,
    seed: flags.seed,
    scale: flags.scale,
    ...(flags.title === undefined ? {} : { title: flags.title }),
  });
  if (drawn.lines === 0) throw new InputError(nothingToDraw(flags));
  await writeOutput([drawn.bytes], flags.output);
  const left = drawn.whole > drawn.shown ? ` of ${drawn.whole} (--limit shows more)` : '';
  const hidden = drawn.leftOut > 0 ? ` (without the ${drawn.leftOut} least told)` : '';
  const where = flags.output ?? 'standard output';
  tell(`${where}: ${drawn.shown} names and events${left}, ${drawn.lines} lines${hidden}`);
  return EXIT.done;
}

function nothingToDraw({ graph, around, relations, include }: Flags): string {
  const narrowed = around !== undefined || relations !== undefined;
  const advice = [
    ...(narrowed ? ['a larger part of the graph (--steps, --relations)'] : ['a graph of more articles']),
    ...(include === undefined ? ['claims that are no facts too (--include planned,possible,negated)'] : []),
  ];
  return `${graph}: nothing to draw: no such line joins two names or events; try ${advice.join(', or ')}.`;
}

function formatOf(output: string | undefined): PictureFormat {
  if (output === undefined) {
    if (process.stdout.isTTY) throw new UsageError('draw: name a file with -o, such as -o graph.png or -o graph.svg.');
    return 'svg';
  }
  const extension = extname(output).slice(1).toLowerCase();
  const format = PICTURE_FORMATS.find((known) => known === extension);
  if (!format) throw new UsageError(`-o: “${output}” ends in neither .png nor .svg, so its format is unknown.`);
  return format;
}
