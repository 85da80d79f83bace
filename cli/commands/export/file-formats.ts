import type { Command } from 'commander';
import { type FileFormat, fileFormats } from '../../../graph-export/formats/index.js';
import { loadGraph } from '../../../src/graph/index.js';
import { EXIT } from '../../exit-codes.js';
import { writeOutput } from '../../write-output.js';
import type { CommandModule } from '../types.js';

/** `wiregraph export json`, `gexf`, `graphml`: the whole graph as one text. */
export const fileFormatCommands: readonly CommandModule[] = fileFormats.map(commandFor);

function commandFor(format: FileFormat): CommandModule {
  return {
    register(program: Command, finish) {
      program
        .command(format.name)
        .description(format.gloss)
        .option('-g, --graph <folder>', 'the graph', './wiregraph')
        .option('-o, --output <file>', 'standard output unless named')
        .addHelpText('after', `\nExample:\n  wiregraph export ${format.name} -o graph.${format.name}`)
        .action(async ({ graph, output }: { graph: string; output?: string }) => {
          await writeOutput(format.write(await loadGraph(graph)), output);
          finish(EXIT.done);
        });
    },
  };
}
