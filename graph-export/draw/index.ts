import { EDGE_TYPES, edgeTypes } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { whoseWordIn } from '../../src/model/whose-word.js';
import { selectView, type ViewOptions } from '../view/index.js';
import { buildScene } from './build-scene.js';
import { describeView } from './describe-view.js';
import { drawPicture, type PictureOptions } from './draw-picture.js';
import { textMeasure } from './fonts.js';
import { limitOutline } from './limit-outline.js';
import { type Outline, outlineScene } from './outline-scene.js';

/** How a graph is to be drawn; a title is made of what is shown unless given. */
export type DrawOptions = ViewOptions & Pick<PictureOptions, 'format' | 'seed' | 'scale'> & { readonly title?: string };

/** A picture's bytes, and what is in it. */
export interface Drawn {
  readonly bytes: Buffer;
  /** names and events shown, of all that there are to show */
  readonly shown: number;
  readonly whole: number;
  /** lines shown, and how many between what is shown are not */
  readonly leftOut: number;
  readonly lines: number;
}

/** How many names and events have a card; cards of statements belong to their speakers. */
const countOf = ({ cards }: Outline): number => cards.filter(({ eventKind }) => eventKind !== 'statement').length;

/** Draws a graph, or the part of it that the options name. The same graph and options give the same bytes. */
export function drawGraph(graph: NewsGraph, options: DrawOptions): Drawn {
  const { limit = Number.POSITIVE_INFINITY, ...part } = options;
  const { graph: view } = selectView(graph, part);
  const whoseWord = whoseWordIn(graph);
  const whole = outlineScene(view, whoseWord);
  const outline = limitOutline(whole, limit, options.around);
  const scene = buildScene(view, outline, whoseWord, textMeasure());
  const title = options.title ?? titleOf(graph, options);
  const counts = { shown: countOf(outline), whole: countOf(whole), leftOut: outline.leftOut };
  const subtitle = describeView(graph, options.include ?? ['actual'], counts);
  return { bytes: drawPicture(scene, { ...options, title, subtitle }), lines: scene.arrows.length, ...counts };
}

/** "Who met whom, and who said, condemned or reported what" of the whole graph; "Around Ada Lund: who met whom". */
function titleOf(graph: NewsGraph, { around, relations }: ViewOptions): string {
  const asked = edgeTypes
    .filter((type) => !relations || relations.includes(type))
    .map((type) => EDGE_TYPES[type].asked);
  const what = (['whom', 'what'] as const)
    .flatMap((of) => {
      const verbs = asked.filter((one) => one?.of === of).map((one) => one!.verb);
      return verbs.length > 0 ? [`who ${listed(verbs)} ${of}`] : [];
    })
    .join(', and ');
  const names = around?.map((key) => graph.getNodeAttribute(key, 'name')).join(' and ');
  return names ? `Around ${names}: ${what}` : `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}

/** said, condemned or reported */
const listed = (verbs: readonly string[]): string =>
  [...(verbs.length > 1 ? [verbs.slice(0, -1).join(', ')] : []), verbs.at(-1)].join(' or ');

export { PICTURE_FORMATS, type PictureFormat } from './draw-picture.js';
