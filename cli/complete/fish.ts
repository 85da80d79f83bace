import type { Command } from '../declare/define-command.js';
import { FAMILIES } from '../declare/index.js';
import { type CompletedOption, type Offer, optionsOf, takesFiles } from './surface.js';

/** A script for fish: `wiregraph completion fish | source`. */
export function fishScript(commands: readonly Command[]): string {
  const single = commands.filter(({ name }) => !name.includes(' '));
  const listed = [...single.map(({ name, gloss }) => [name, gloss] as const), ...Object.entries(FAMILIES)];
  return [
    '# wiregraph for fish: wiregraph completion fish | source',
    'complete -c wiregraph -f',
    ...listed.map(([name, gloss]) => line('__fish_use_subcommand', `-a ${name}`, gloss)),
    ...commands.flatMap(({ name, gloss }) => {
      const [family, member] = name.split(' ') as [string, string?];
      return member === undefined ? [] : [line(familyAlone(family), `-a ${member}`, gloss)];
    }),
    ...commands.flatMap(commandLines),
    '',
  ].join('\n');
}

function commandLines(command: Command): string[] {
  const seen = command.name
    .split(' ')
    .map((word) => `__fish_seen_subcommand_from ${word}`)
    .join('; and ');
  return [
    ...optionsOf(command).map((option) => line(seen, optionFlags(option), option.gloss)),
    ...(takesFiles(command) ? [`complete -c wiregraph -n '${seen}' -F`] : []),
  ];
}

const optionFlags = ({ long, short, offer }: CompletedOption): string =>
  [
    ...(short === null ? [] : [`-s ${short.slice(1)}`]),
    `-l ${long.slice(2)}`,
    ...(offer === null ? [] : [behind(offer)]),
  ].join(' ');

function behind(offer: Offer): string {
  if (offer.kind === 'words') return `-x -a '${offer.words.join(' ')}'`;
  if (offer.kind === 'file') return '-r -F';
  return offer.kind === 'folder' ? "-x -a '(__fish_complete_directories)'" : '-x';
}

/** "export" was typed, and none of its kinds yet. */
const familyAlone = (family: string): string =>
  `__fish_seen_subcommand_from ${family}; and test (count (commandline -opc)) -eq 2`;

const line = (condition: string, what: string, gloss: string): string =>
  `complete -c wiregraph -n '${condition}' ${what} -d '${gloss.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
