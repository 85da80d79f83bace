import type { Telling } from '../../src/graph/index.js';
import type { GraphView } from '../../src/model/graph-view.js';
import { InputError } from '../exit-codes.js';
import { shortId } from '../short-id.js';
import { whereText } from './show-passage.js';

/** So many candidates are listed. */
const MOST_LISTED = 12;

/** A name as typed, what it was taken for, and how its options begin ("other-" for the second of two). */
export interface Named {
  readonly name: string;
  readonly tellings: readonly Telling[];
  readonly prefix: '' | 'other-';
}

/** The one being that a name stands for, as all its tellings: those that call it by that very name, where there are any. */
export function pickBeing(view: GraphView, named: Named): readonly Telling[] {
  const { name, tellings } = named;
  if (tellings.length === 0)
    throw new InputError(`“${name}”: nobody and nothing in the graph is called so; wiregraph query finds names.`);
  const nodes = new Map(tellings.map((telling) => [telling.node, telling]));
  if (nodes.size > 1) throw ambiguous(view, named, [...nodes.values()]);
  const own = tellings.filter((telling) => telling.own);
  return own.length > 0 ? own : tellings;
}

/** The one telling that is meant. @throws InputError listing them where there are several */
export function pickTelling(view: GraphView, named: Named): Telling {
  const tellings = pickBeing(view, named);
  if (tellings.length > 1) throw ambiguous(view, named, tellings);
  return tellings[0]!;
}

/** Asks which one is meant, with the options that say so. */
export function ambiguous(view: GraphView, { name, prefix }: Named, tellings: readonly Telling[]): InputError {
  const lines = tellings.slice(0, MOST_LISTED).map(({ node, passage }) => {
    const { name: whole, type } = view.node(node)!;
    const option = `--${prefix}article ${shortId(passage.article)} --${prefix}span ${passage.span[0]}-${passage.span[1]}`;
    return `  ${option}   ${whole}, ${type}, ${whereText(view, passage)}, ${node}`;
  });
  const more = tellings.length > MOST_LISTED ? [`  … and ${tellings.length - MOST_LISTED} more`] : [];
  return new InputError([`“${name}” fits ${tellings.length}; say which one is meant:`, ...lines, ...more].join('\n'));
}
