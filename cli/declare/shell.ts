import { defineCommand } from './define-command.js';

/** Shells for which there is a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** `source <(wiregraph completion bash)` */
const completion = defineCommand({
  name: 'completion',
  gloss: 'prints a script that lets your shell complete commands and options',
  args: { '<shell>': SHELLS.join(', ') },
  example: ['source <(wiregraph completion bash)', 'wiregraph completion fish | source'],
  run: async ({ shell }) => (await import('../commands/completion.js')).printCompletion(shell),
});

/** Commands about the command line itself. */
export const shellCommands = [completion];
