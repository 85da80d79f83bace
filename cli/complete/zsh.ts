import type { Command } from '../declare/define-command.js';
import { FAMILIES } from '../declare/index.js';
import { type CompletedOption, type Offer, optionsOf, takesFiles } from './surface.js';

/** A script for zsh; a file `_wiregraph` in a folder of `$fpath`, or `source <(wiregraph completion zsh)`. */
export function zshScript(commands: readonly Command[]): string {
  const single = commands.filter(({ name }) => !name.includes(' '));
  const listed = [...single.map(({ name, gloss }) => [name, gloss]), ...Object.entries(FAMILIES)];
  return [
    '#compdef wiregraph',
    '# wiregraph for zsh: source <(wiregraph completion zsh)',
    '_wiregraph() {',
    '  local state line; local -a offered',
    '  _arguments -C "1: :->command" "*:: :->rest"',
    '  case $state in',
    '    command)',
    `      offered=(${listed.map(([name, gloss]) => described(name!, gloss!)).join(' ')})`,
    '      _describe command offered ;;',
    '    rest)',
    '      case $line[1] in',
    ...single.map((command) => `        ${command.name}) ${argumentsOf(command)} ;;`),
    ...Object.keys(FAMILIES).flatMap((family) => familyCase(commands, family)),
    '      esac ;;',
    '  esac',
    '}',
    'compdef _wiregraph wiregraph',
    '',
  ].join('\n');
}

function familyCase(commands: readonly Command[], family: string): string[] {
  const members = commands.flatMap((command) => {
    const member = command.name.split(`${family} `)[1];
    return member === undefined ? [] : [{ member, command }];
  });
  return [
    `        ${family})`,
    '          if (( CURRENT == 2 )); then',
    `            offered=(${members.map(({ member, command }) => described(member, command.gloss)).join(' ')})`,
    '            _describe kind offered',
    '          else',
    '            shift words; (( CURRENT-- ))',
    '            case $words[1] in',
    ...members.map(({ member, command }) => `              ${member}) ${argumentsOf(command)} ;;`),
    '            esac',
    '          fi ;;',
  ];
}

const argumentsOf = (command: Command): string =>
  ['_arguments', ...optionsOf(command).map(optionSpec), quoted(`*: :${takesFiles(command) ? '_files' : ' '}`)].join(
    ' ',
  );

/** `'(-g --graph)'{-g,--graph}'[the graph]:folder:_files -/'` */
function optionSpec({ long, short, gloss, offer }: CompletedOption): string {
  const behind = `[${gloss.replace(/[[\]\\:]/g, '\\$&')}]${offer === null ? '' : `: :${action(offer)}`}`;
  return short === null ? quoted(`${long}${behind}`) : `'(${short} ${long})'{${short},${long}}${quoted(behind)}`;
}

function action(offer: Offer): string {
  if (offer.kind === 'words') return `(${offer.words.join(' ')})`;
  if (offer.kind === 'file') return '_files';
  return offer.kind === 'folder' ? '_files -/' : ' ';
}

const described = (name: string, gloss: string): string => quoted(`${name}:${gloss.replace(/[\\:]/g, '\\$&')}`);

const quoted = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;
