import { findBeings } from '../../src/graph/index.js';
import { type DecideFlags, decide } from '../decide/decide-command.js';
import { pickBeing } from '../decide/pick-telling.js';
import { type OtherFlags, readOther, readWhere } from '../decide/where-options.js';
import { InputError } from '../exit-codes.js';

interface Flags extends DecideFlags, OtherFlags {}

export function mergeBeings(one: string, other: string, flags: Flags): Promise<number> {
  return decide(flags, { decide: 'merge', names: [one, other] }, ({ store, assembly: { graph } }) => {
    const a = pickBeing(graph, {
      name: one,
      tellings: findBeings(graph, store, one, readWhere(flags)),
      prefix: '',
    })[0]!;
    const b = pickBeing(graph, {
      name: other,
      tellings: findBeings(graph, store, other, readOther(flags)),
      prefix: 'other-',
    })[0]!;
    if (a.node === b.node)
      throw new InputError(
        `“${one}” and “${other}” are one already; wiregraph why "${one}" "${other}" tells the reason.`,
      );
    const kinds = [a, b].map(({ node }) => graph.getNodeAttribute(node, 'type'));
    if (kinds[0] !== kinds[1])
      throw new InputError(
        `“${one}” is of the kind ${kinds[0]}, “${other}” of the kind ${kinds[1]}; kinds never merge.`,
      );
    return [{ decide: 'merge', one: a.passage, other: b.passage }];
  });
}
