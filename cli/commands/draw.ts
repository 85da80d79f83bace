import { extname } from 'node:path';
import type { Command } from 'commander';
import { drawGraph, PICTURE_FORMATS, type PictureFormat } from '../../graph-export/draw/index.js';
import { loadGraph } from '../../src/graph/index.js';
import { EXIT, InputError, UsageError } from '../exit-codes.js';
import { addViewOptions, readViewOptions, type ViewFlags, wholeNumber } from '../view-options.js';
import { writeOutput } from '../write-output.js';
import type { CommandModule } from './types.js';

/** How many names and events, the cards of their statements aside, a picture holds and can still be read. */
const READABLE_LIMIT = 30;

interface Flags extends ViewFlags {
  readonly graph: string;
  readonly output?: string;
  readonly title?: string;
  readonly seed: string;
  readonly scale: string;
}

/** `wiregraph draw -o graph.png` */
export const draw: CommandModule = {
  register(program: Command, finish) {
    const command = program
      .command('draw')
      .description('draws the graph as an image: who met, said, condemned and reported what')
      .option('-g, --graph <folder>', 'the graph', './wiregraph')
      .option('-o, --output <file>', 'a .png or .svg file; an SVG on standard output unless named');
    addViewOptions(command, READABLE_LIMIT)
      .option('--title <text>', 'the words above the picture')
      .option('--seed <n>', 'another layout of the same graph', '1')
      .option('--scale <n>', 'pixels of a PNG for each of the picture’s own', '2')
      .addHelpText(
        'after',
        '\nExample:\n  wiregraph draw --around "Vladimir Putin" --include planned,possible -o putin.png',
      )
      .action(async (flags: Flags) => finish(await drawTo(flags)));
  },
};

async function drawTo(flags: Flags): Promise<number> {
  const format = formatOf(flags.output);
  const graph = await loadGraph(flags.graph);
  const drawn = drawGraph(graph, {
    ...readViewOptions(graph, flags),
    format,
    seed: wholeNumber('--seed', flags.seed),
    scale: wholeNumber('--scale', flags.scale),
    ...(flags.title === undefined ? {} : { title: flags.title }),
  });
  if (drawn.lines === 0) throw new InputError(nothingToDraw(flags));
  await writeOutput([drawn.bytes], flags.output);
  const left = drawn.whole > drawn.shown ? ` of ${drawn.whole} (--limit shows more)` : '';
  const hidden = drawn.leftOut > 0 ? ` (without the ${drawn.leftOut} least told)` : '';
  const where = flags.output ?? 'standard output';
  process.stderr.write(`${where}: ${drawn.shown} names and events${left}, ${drawn.lines} lines${hidden}\n`);
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
