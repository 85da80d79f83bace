import { type GraphSource, gatherUnquoted } from '../../src/graph/index.js';
import { type EdgeType, typesTelling } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { type WhoseWord, whoseWordIn } from '../../src/model/whose-word.js';
import { partAround, selectView, type ViewOptions, wantedFor } from '../view/index.js';
import { buildScene } from './build-scene.js';
import { type Body, composePicture } from './compose-picture.js';
import { describeView } from './describe-view.js';
import { textMeasure } from './fonts.js';
import { FORMS, type PictureFormat, type PictureUse, write } from './forms.js';
import { limitOutline } from './limit-outline.js';
import { matrixBody } from './matrix-body.js';
import { networkBody } from './network-body.js';
import { type Outline, outlineScene } from './outline-scene.js';
import { creditOf, titleOf } from './picture-words.js';
import { timelineBody } from './timeline-body.js';

/** What a picture can show: lines between cards, lanes through time, or a square of counts. */
export const PICTURE_TYPES: readonly PictureType[] = ['network', 'timeline', 'matrix'];
/** What a picture shows. */
export type PictureType = 'network' | 'timeline' | 'matrix';

/** How a graph is to be drawn; a title is made of what is shown unless given. */
export type DrawOptions = ViewOptions & {
  readonly format: PictureFormat;
  readonly type?: PictureType;
  /** what the picture is for: it sets its size and form, and how many names it holds */
  readonly for?: PictureUse;
  readonly title?: string;
  /** decides the layout's start; the same seed gives the same picture */
  readonly seed?: number;
  /** pixels of a PNG for each of the picture's own, instead of the size for its use */
  readonly scale?: number;
};

/** A picture's bytes, and what is in it. */
export interface Drawn {
  readonly bytes: Buffer;
  /** names and events shown, of all that there are to show */
  readonly shown: number;
  readonly whole: number;
  /** lines shown, and how many between what is shown are not */
  readonly leftOut: number;
  readonly lines: number;
  /** how many names were asked for, where that is more than can be read and fewer were drawn; else null */
  readonly tooMany: number | null;
}

/** More names than this nobody can read in one picture, whatever its size. */
export const MOST_READABLE = 60;

/**
 * Draws a graph, or the part of it that the options name. The same graph and options give the same bytes.
 * @param whoseWord names speakers, where the graph is a part that may not hold what they said
 */
export function drawGraph(graph: NewsGraph, options: DrawOptions, whoseWord: WhoseWord = whoseWordIn(graph)): Drawn {
  const { for: use = 'web', format, type = 'network', include = ['actual'] } = options;
  const { shape, names } = FORMS[use];
  const asked = options.limit ?? names;
  const limit = Math.min(asked, MOST_READABLE);
  const { body, edges, leftOut = 0, ...counts } = BODIES[type](graph, { ...options, limit }, shape, whoseWord);
  const words = {
    title:
      options.title ?? titleOf(graph, type === 'matrix' ? { ...options, relations: [matrixOf(options)] } : options),
    subtitle: describeView(include, { ...counts, leftOut }),
    credit: creditOf(graph, edges),
  };
  const drawing = composePicture(body, words, shape);
  return {
    bytes: write(drawing, format, use, options.scale),
    ...counts,
    leftOut,
    tooMany: asked > limit && counts.whole > limit ? asked : null,
  };
}

/** Draws what surrounds some nodes of a graph in tables, of which no more is read. */
export function drawAround(source: GraphSource, options: DrawOptions & { readonly around: readonly string[] }): Drawn {
  const shown = options.type === 'matrix' ? { ...options, relations: [matrixOf(options)] } : options;
  const { graph, near } = partAround(source, shown);
  return drawGraph(graph, { ...options, near }, source.stream.whoseWord);
}

/** Draws what is told most in a graph in tables; only edges that the options let in are read. */
export function drawTold(source: GraphSource, options: DrawOptions): Drawn {
  const shown = options.type === 'matrix' ? { ...options, relations: [matrixOf(options)] } : options;
  return drawGraph(gatherUnquoted(source.stream, wantedFor(shown)), options, source.stream.whoseWord);
}

/** A picture's body, what is in it, and the edges it rests on. */
interface Made {
  readonly body: Body;
  readonly shown: number;
  readonly whole: number;
  readonly lines: number;
  readonly leftOut?: number;
  readonly edges: Iterable<string>;
}

type Maker = (
  graph: NewsGraph,
  options: DrawOptions & { limit: number },
  shape: number | null,
  whoseWord: WhoseWord,
) => Made;

const BODIES: Record<PictureType, Maker> = {
  network(graph, { limit, ...options }, shape, whoseWord) {
    const { graph: view } = selectView(graph, options);
    const whole = outlineScene(view, whoseWord);
    const outline = limitOutline(whole, limit, options.around);
    const scene = buildScene(view, outline, whoseWord, textMeasure(), options.around);
    return {
      body: networkBody(scene, options.seed ?? 1, shape),
      shown: countOf(outline),
      whole: countOf(whole),
      leftOut: outline.leftOut,
      lines: scene.arrows.length,
      edges: outline.arrows.map(({ key }) => key),
    };
  },
  timeline(graph, { limit, ...options }) {
    const { graph: view } = selectView(graph, options);
    const body = timelineBody(view, Math.min(limit, MOST_LANES), options.around);
    return { body, ...body };
  },
  matrix(graph, { limit, ...options }) {
    const relation = matrixOf(options);
    const { graph: view } = selectView(graph, { ...options, relations: [relation] });
    const body = matrixBody(view, relation, Math.min(limit, MOST_ROWS));
    return { body, ...body };
  },
};

/** A matrix shows one relation: the first named, or who judged whom. */
const matrixOf = ({ relations }: ViewOptions): EdgeType => relations?.[0] ?? typesTelling('judgement')[0]!;

const MOST_LANES = 24;
const MOST_ROWS = 30;

/** How many names and events have a card; cards of statements belong to their speakers. */
const countOf = ({ cards }: Outline): number => cards.filter(({ eventKind }) => eventKind !== 'statement').length;

export { PICTURE_FORMATS, PICTURE_USES, type PictureFormat, type PictureUse } from './forms.js';
