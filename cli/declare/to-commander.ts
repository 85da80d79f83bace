import { type Command as CommanderCommand, Option as CommanderOption } from 'commander';
import type { Command } from './define-command.js';
import { commands, FAMILIES, sections } from './index.js';
import type { Option } from './options.js';

/** Adds every declared command to commander's program; `finish` takes the exit code of the one that runs. */
export function addCommands(program: CommanderCommand, finish: (exitCode: number) => void): void {
  for (const { heading, commands: own } of sections) {
    for (const command of own) addCommand(familyOf(program, command, heading), command, heading, finish);
  }
}

/** The command under which "export json" stands: `export`, made when its first one comes. */
function familyOf(program: CommanderCommand, { name }: Command, heading: string): CommanderCommand {
  const [family, member] = name.split(' ') as [string, string?];
  if (member === undefined) return program;
  const known = program.commands.find((command) => command.name() === family);
  if (known) return known;
  const members = commands.flatMap((command) => command.name.split(`${family} `)[1] ?? []);
  const gloss = `${FAMILIES[family]}: ${members.join(', ')}`;
  return program.command(family).description(gloss).helpGroup(`${heading}:`).exitOverride();
}

function addCommand(
  parent: CommanderCommand,
  { name, gloss, args, options, examples, run }: Command,
  heading: string,
  finish: (exitCode: number) => void,
): void {
  const command = parent.command(name.split(' ').at(-1)!).description(gloss).exitOverride();
  if (parent.parent === null) command.helpGroup(`${heading}:`);
  for (const [written, about] of Object.entries(args)) command.argument(written, about);
  for (const [key, option] of Object.entries(options)) command.addOption(optionOf(key, option));
  command.addHelpText('after', `\n${examples.length > 1 ? 'Examples' : 'Example'}:\n  ${examples.join('\n  ')}`);
  command.action(async () => {
    const values = command.registeredArguments.map((argument, at) => [argument.name(), command.processedArgs[at]]);
    finish(await run(Object.fromEntries(values), command.opts()));
  });
}

function optionOf(key: string, { gloss, value, short, many, otherwise, variable, read }: Option): CommanderOption {
  const name = optionName(key);
  const typed = value === undefined ? name : `${name} <${value}${many ? '...' : ''}>`;
  const option = new CommanderOption(short === undefined ? typed : `-${short}, ${typed}`, gloss);
  if (variable !== undefined) option.env(variable);
  if (many || value === undefined) return option;
  option.argParser((words) => read(words, name));
  return otherwise === undefined ? option : option.default(read(otherwise, name), otherwise);
}

/** otherArticle -> --other-article */
export const optionName = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
