import type { Decision } from '../../src/graph/index.js';
import { type DecideFlags, decide } from '../decide/decide-command.js';
import { tellingsNamed } from '../decide/find-tellings.js';
import { pickBeing } from '../decide/pick-telling.js';
import { type OtherFlags, readOther, readWhere } from '../decide/where-options.js';
import { InputError } from '../exit-codes.js';

interface Flags extends DecideFlags, OtherFlags {
  readonly all?: boolean;
}

export function mergeBeings(one: string, other: string, flags: Flags): Promise<number> {
  return decide(flags, { decide: 'merge', names: [one, other] }, (open) => {
    const { view } = open;
    const tellings = tellingsNamed(open, one, readWhere(flags));
    const b = pickBeing(view, {
      name: other,
      tellings: tellingsNamed(open, other, readOther(flags)),
      prefix: 'other-',
    })[0]!;
    const kindOf = (node: string): string => view.node(node)!.type;
    if (flags.all) {
      // one decision for every node of the name: the tellings within a node are one already
      const nodes = new Map(
        tellings
          .filter(({ node }) => node !== b.node && kindOf(node) === kindOf(b.node))
          .map((telling) => [telling.node, telling]),
      );
      if (nodes.size === 0)
        throw new InputError(`“${one}”: nobody else of that name and kind stands apart from “${other}”.`);
      return [...nodes.values()].map(({ passage }): Decision => ({ decide: 'merge', one: passage, other: b.passage }));
    }
    const a = pickBeing(view, { name: one, tellings, prefix: '' })[0]!;
    if (a.node === b.node)
      throw new InputError(
        `“${one}” and “${other}” are one already; wiregraph why "${one}" "${other}" tells the reason.`,
      );
    const kinds = [a, b].map(({ node }) => kindOf(node));
    if (kinds[0] !== kinds[1])
      throw new InputError(
        `“${one}” is of the kind ${kinds[0]}, “${other}” of the kind ${kinds[1]}; kinds never merge.`,
      );
    return [{ decide: 'merge', one: a.passage, other: b.passage }];
  });
}
