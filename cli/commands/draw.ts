import { extname } from 'node:path';
import {
  type Drawn,
  drawAround,
  drawTold,
  MOST_READABLE,
  PICTURE_FORMATS,
  type PictureFormat,
  type PictureType,
  type PictureUse,
} from '../../graph-export/draw/index.js';
import { openGraph } from '../../src/graph/index.js';
import { tell } from '../door.js';
import { EXIT, InputError, UsageError } from '../exit-codes.js';
import { tellWritten } from '../tell-written.js';
import { readViewOptions, type ViewFlags } from '../view-options.js';
import { withSmallHeap } from '../with-small-heap.js';
import { writeOutput } from '../write-output.js';

interface Flags extends ViewFlags {
  readonly graph: string;
  readonly output?: string;
  readonly title?: string;
  readonly seed: number;
  readonly scale?: number;
  readonly type: PictureType;
  readonly for: PictureUse;
}

/** Draws a graph, or a part of it, to a file or to standard output, and returns the exit code. */
export async function drawTo(flags: Flags): Promise<number> {
  const format = formatOf(flags.output);
  const drawn = await withSmallHeap(() => draw(flags, format));
  if (drawn.lines === 0) throw new InputError(nothingToDraw(flags));
  await writeOutput([drawn.bytes], flags.output);
  const left = drawn.whole > drawn.shown ? ` of ${drawn.whole}` : '';
  const hidden = drawn.leftOut > 0 ? ` (without the ${drawn.leftOut} least told)` : '';
  tellWritten(
    flags.output,
    drawn.bytes.length,
    `${drawn.shown} names and events${left}, ${drawn.lines} lines${hidden}`,
  );
  if (drawn.tooMany !== null) tell(tooMany(drawn.tooMany));
  return EXIT.done;
}

async function draw(flags: Flags, format: PictureFormat): Promise<Drawn> {
  const opened = openGraph(flags.graph);
  try {
    const options = {
      ...readViewOptions(opened.view, flags),
      format,
      seed: flags.seed,
      ...(flags.scale === undefined ? {} : { scale: flags.scale }),
      type: flags.type,
      for: flags.for,
      ...(flags.title === undefined ? {} : { title: flags.title }),
    };
    const { around } = options;
    return around ? drawAround(opened, { ...options, around }) : drawTold(opened, options);
  } finally {
    await opened.close();
  }
}

const tooMany = (asked: number): string =>
  `A picture of ${asked} names cannot be read, so it shows the ${MOST_READABLE} most told; export html shows all of them, --around the part around a name.`;

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
  if (!format) throw new UsageError(`-o: “${output}” ends in none of .svg, .png and .pdf, so its format is unknown.`);
  return format;
}
