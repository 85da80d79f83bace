import { edgeTypes } from '../../src/model/kinds.js';
import { defineCommand } from './define-command.js';
import { flag } from './options.js';

const decisionsAsJson = { json: flag('the decisions written, as JSON') };

/** `wiregraph merge "Biden" "Joe Biden"` */
const merge = defineCommand({
  name: 'merge',
  gloss: 'makes two beings one, in this build and every later one',
  args: { '<one>': 'a name, as an article has it', '<other>': 'the name of the same being in another article' },
  uses: ['graph', 'where', 'other', 'decision'],
  options: { ...decisionsAsJson, all: flag('every being of the first name and of that kind, where several are apart') },
  example: ['wiregraph merge "Lund" "Ada Lund" --note "the minister"', 'wiregraph merge "Lund" "Ada Lund" --all'],
  run: async ({ one, other }, flags) => (await import('../commands/merge.js')).mergeBeings(one, other, flags),
});

/** `wiregraph split "Clinton" --article a1b2c3d4` */
const split = defineCommand({
  name: 'split',
  gloss: 'takes the being of one article out of the node it was joined to: it stands on its own',
  args: { '<name>': 'a name, as the article has it' },
  uses: ['graph', 'where', 'decision'],
  options: decisionsAsJson,
  example: 'wiregraph split "Lund" --article a1b2c3d4',
  run: async ({ name }, flags) => (await import('../commands/split.js')).splitOff(name, flags),
});

/** `wiregraph never "Ann Lund" "Ada Lund"` */
const never = defineCommand({
  name: 'never',
  gloss: 'keeps two beings apart, in this build and every later one',
  args: {
    '<one>': 'a name, as an article has it',
    '<other>': 'the name of another being, which must never be taken for the first',
  },
  uses: ['graph', 'where', 'other', 'decision'],
  options: decisionsAsJson,
  example: 'wiregraph never "Lund" "Ada Lund" --article a1b2c3d4',
  run: async ({ one, other }, flags) => (await import('../commands/never.js')).keepApart(one, other, flags),
});

/** `wiregraph reject met "Ada Lund" "Bo Marsh"` */
const reject = defineCommand({
  name: 'reject',
  gloss: 'leaves a wrong claim out of the graph, in this build and every later one',
  args: {
    '<type>': `the claim: ${edgeTypes.join(', ')}`,
    '[names...]': 'whom it joins, or words of the statement',
  },
  uses: ['graph', 'where', 'decision'],
  options: { ...decisionsAsJson, all: flag('every telling that fits, where several do') },
  example: 'wiregraph reject met "Ada Lund" "Bo Marsh" --note "it was a phone call"',
  run: async ({ type, names }, flags) => (await import('../commands/reject.js')).rejectClaim(type, names, flags),
});

/** `wiregraph review` */
const review = defineCommand({
  name: 'review',
  gloss: 'goes through names that are likely one being and apart, one by one: yes, no or later',
  uses: ['graph'],
  example: 'wiregraph review -g election',
  run: async (_, flags) => (await import('../commands/review.js')).review(flags),
});

/** Commands that put right what the rules got wrong; all write decisions.json. */
export const decidingCommands = [merge, split, never, reject, review];
