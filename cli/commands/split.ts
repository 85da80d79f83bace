import type { Command } from 'commander';
import { findBeings } from '../../src/graph/index.js';
import { addDecideOptions, type DecideFlags, decide } from '../decide/decide-command.js';
import { pickTelling } from '../decide/pick-telling.js';
import { readWhere } from '../decide/where-options.js';
import { InputError } from '../exit-codes.js';
import type { CommandModule } from './types.js';

/** `wiregraph split "Clinton" --article a1b2c3d4` */
export const split: CommandModule = {
  register(program: Command, finish) {
    const command = program
      .command('split')
      .argument('<name>', 'a name, as the article has it')
      .description('takes the being of one article out of the node it was joined to: it stands on its own');
    addDecideOptions(command)
      .addHelpText('after', '\nExample:\n  wiregraph split "Lund" --article a1b2c3d4')
      .action(async (name: string, flags: DecideFlags) => finish(await splitOff(name, flags)));
  },
};

export function splitOff(name: string, flags: DecideFlags): Promise<number> {
  return decide(flags, { decide: 'split', names: [name] }, ({ store, assembly: { graph } }) => {
    const tellings = findBeings(graph, store, name, readWhere(flags));
    const { node, passage } = pickTelling(graph, { name, tellings, prefix: '' });
    if (graph.getNodeAttribute(node, 'members').length === 1) {
      throw new InputError(`“${name}” stands on its own already; there is nothing to split it from.`);
    }
    return [{ decide: 'split', one: passage }];
  });
}
