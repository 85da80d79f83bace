import { defineCommand } from './define-command.js';
import { date, flag, numberOr, share, textOr } from './options.js';

/** `wiregraph query "who met Vladimir Putin"` */
const query = defineCommand({
  name: 'query',
  gloss: 'asks the graph a question; every answer shows the words it rests on',
  args: { '<question...>': 'a question such as: who met Ada Lund' },
  uses: ['graph', 'include'],
  options: {
    since: date('only what happened, or was told, on or after this date'),
    until: date('only what happened, or was told, on or before this date'),
    minConfidence: share('only claims at least this sure, between 0 and 1'),
    rows: numberOr(20, 'how many lines of answer', { from: 0 }),
    evidence: numberOr(3, 'how many tellings of each', { from: 0 }),
    json: flag('the whole answer as JSON'),
  },
  example: 'wiregraph query "what did Leavitt say about Russia"',
  run: async ({ question }, flags) => (await import('../commands/query.js')).ask(question.join(' '), flags),
});

/** `wiregraph console` */
const console_ = defineCommand({
  name: 'console',
  gloss: 'opens the query console on a graph',
  uses: ['graph'],
  options: { forget: flag('keeps no history of questions, and shows none') },
  example: 'wiregraph console -g ./wiregraph',
  run: async (_, flags) => (await import('../commands/console.js')).openConsole(flags),
});

/** `wiregraph explain story.txt`, `wiregraph explain "who met Ada Lund"`, `wiregraph explain a1b2c3:c12` */
const explain = defineCommand({
  name: 'explain',
  gloss: 'shows why claims were made: the sentence with its parts marked, the rule, the lexicon entries',
  args: { '<what...>': 'an article file, a question, or a claim of the graph as <article>:<claim>' },
  uses: ['graph'],
  options: { json: flag('one explanation a line') },
  example: 'wiregraph explain "who met Vladimir Putin"',
  run: async ({ what }, flags) => (await import('../commands/explain.js')).explainAll(what, flags),
});

/** `wiregraph why "Biden" "Joe Biden"` */
const why = defineCommand({
  name: 'why',
  gloss: 'tells why two names are one being, or why they are not; of one name, which rules joined its tellings',
  args: { '<one>': 'a name', '[other]': 'another' },
  uses: ['graph', 'where', 'other'],
  options: { json: flag('the reasons as JSON') },
  example: 'wiregraph why "Biden" "Joe Biden"',
  run: async ({ one, other }, flags) => (await import('../commands/why.js')).tellWhy(one, other, flags),
});

/** `wiregraph serve` */
const serve = defineCommand({
  name: 'serve',
  gloss: 'answers questions over HTTP on this machine, with the graph as a page',
  uses: ['graph'],
  options: {
    host: textOr('127.0.0.1', 'name', 'where it listens; other machines reach it only with --open'),
    port: numberOr(8737, 'the port; 0 for any that is free', { from: 0, to: 65_535 }),
    open: flag('lets other machines read the graph through --host'),
  },
  example: 'wiregraph serve -g election --port 8080',
  run: async (_, flags) => (await import('../commands/serve.js')).serve(flags),
});

/** `wiregraph mcp` */
const mcp = defineCommand({
  name: 'mcp',
  gloss: 'lets an assistant ask the graph: a Model Context Protocol server on standard input and output',
  uses: ['graph'],
  example: 'wiregraph mcp -g election',
  run: async (_, flags) => (await import('../commands/mcp.js')).mcp(flags),
});

/** Commands that ask what a graph holds, and why. */
export const askingCommands = [query, console_, explain, why, serve, mcp];
