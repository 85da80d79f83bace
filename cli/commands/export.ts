import type { Command } from 'commander';
import { exportCommands } from './export/index.js';
import type { CommandModule } from './types.js';

/** `wiregraph export <where to>`: one subcommand each. */
export const exportGraph: CommandModule = {
  register(program: Command, finish) {
    const command = program
      .command('export')
      .description('writes the graph for other programs: neo4j, html, json, gexf, graphml, csv')
      .addHelpText('after', '\nExample:\n  wiregraph export json -o graph.json');
    for (const sub of exportCommands) sub.register(command, finish);
    for (const sub of command.commands) sub.exitOverride();
  },
};
