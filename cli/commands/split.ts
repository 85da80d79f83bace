import { type DecideFlags, decide } from '../decide/decide-command.js';
import { tellingsNamed } from '../decide/find-tellings.js';
import { pickTelling } from '../decide/pick-telling.js';
import { readWhere } from '../decide/where-options.js';
import { InputError } from '../exit-codes.js';

export function splitOff(name: string, flags: DecideFlags): Promise<number> {
  return decide(flags, { decide: 'split', names: [name] }, (open) => {
    const { view } = open;
    const tellings = tellingsNamed(open, name, readWhere(flags));
    const { node, passage } = pickTelling(view, { name, tellings, prefix: '' });
    if (open.stream.node(node).attributes.members.length === 1) {
      throw new InputError(`“${name}” stands on its own already; there is nothing to split it from.`);
    }
    return [{ decide: 'split', one: passage }];
  });
}
