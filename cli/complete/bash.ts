import type { Command } from '../declare/define-command.js';
import { FAMILIES } from '../declare/index.js';
import { type Offer, optionsOf, takesFiles } from './surface.js';

/** A script for bash that completes commands, their options and the words behind them: `source <(wiregraph completion bash)`. */
export function bashScript(commands: readonly Command[]): string {
  const firsts = [...new Set(commands.map(({ name }) => name.split(' ')[0]!))];
  const families = Object.keys(FAMILIES).map((family) => {
    const members = commands.flatMap(({ name }) => name.split(`${family} `)[1] ?? []);
    return `    ${family}) [[ $COMP_CWORD -eq 2 ]] && { ${words(members)} return; }; command="${family} \${COMP_WORDS[2]}" ;;`;
  });
  return [
    '# wiregraph for bash: source <(wiregraph completion bash)',
    '_wiregraph() {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash's own braces
    '  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}',
    '  COMPREPLY=()',
    `  [[ $COMP_CWORD -eq 1 ]] && { ${words([...firsts, '--help', '--version'])} return; }`,
    '  case $command in',
    ...families,
    '  esac',
    '  case "$command $before" in',
    ...commands.flatMap(behindOptions),
    '  esac',
    '  case $command in',
    ...commands.map(
      (command) =>
        `    ${pattern(command.name)}) if [[ $word == -* ]]; then ${words(optionsOf(command).map(({ long }) => long))}` +
        `${takesFiles(command) ? ' else compopt -o default;' : ''} fi ;;`,
    ),
    '  esac',
    '}',
    'complete -F _wiregraph wiregraph',
    '',
  ].join('\n');
}

function behindOptions(command: Command): string[] {
  return optionsOf(command).flatMap(({ long, short, offer }) => {
    if (offer === null) return [];
    const typed = [long, ...(short === null ? [] : [short])].map((name) => pattern(`${command.name} ${name}`));
    return [`    ${typed.join('|')}) ${reply(offer)} return ;;`];
  });
}

function reply(offer: Offer): string {
  if (offer.kind === 'words') return words(offer.words);
  if (offer.kind === 'file') return 'compopt -o default;';
  return offer.kind === 'folder' ? 'compopt -o dirnames;' : '';
}

/** Everything offered is of letters, digits and hyphens, so it needs no quoting. */
const words = (offered: readonly string[]): string => `COMPREPLY=($(compgen -W "${offered.join(' ')}" -- "$word"));`;

const pattern = (name: string): string => (name.includes(' ') ? `"${name}"` : name);
