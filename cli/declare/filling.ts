import { defineCommand } from './define-command.js';
import { flag } from './options.js';

const INPUTS = {
  '<inputs...>':
    'files, folders or globs of .txt, .md, .html, .jsonl, .csv, .xml (feeds), .eml, .docx, .pdf and .warc; other graphs; - for standard input',
};

/** `wiregraph build articles/` */
const build = defineCommand({
  name: 'build',
  gloss: 'makes the graph hold exactly these articles; what it knows of them already is used again',
  args: INPUTS,
  uses: ['graph', 'workers', 'language'],
  options: { json: flag('the summary as JSON') },
  example: 'wiregraph build seeds/articles -g ./wiregraph',
  run: async ({ inputs }, flags) => (await import('../commands/build.js')).buildGraph(inputs, flags),
});

/** `wiregraph add story.txt` */
const add = defineCommand({
  name: 'add',
  gloss: 'adds articles to the graph; a newer version at an address replaces the older one',
  args: INPUTS,
  uses: ['graph', 'workers', 'language'],
  options: { json: flag('what was added as JSON') },
  example: 'wiregraph add today/*.html',
  run: async ({ inputs }, flags) => (await import('../commands/add.js')).addArticles(inputs, flags),
});

/** `wiregraph remove a1b2c3d4` */
const remove = defineCommand({
  name: 'remove',
  gloss: 'takes articles out, as if they had never been read, and forgets what the console was asked',
  args: { '<articles...>': 'ids (or their first digits), sources or addresses of articles' },
  uses: ['graph'],
  options: {
    all: flag('every article that fits, where several do'),
    json: flag('what was taken out as JSON'),
  },
  example: 'wiregraph remove a1b2c3d4',
  run: async ({ articles }, flags) => (await import('../commands/remove.js')).removeArticles(articles, flags),
});

/** `wiregraph articles` */
const articles = defineCommand({
  name: 'articles',
  gloss: 'lists the articles of the graph: id, date, outlet, title, source',
  uses: ['graph'],
  options: { json: flag('everything that is known of them, as JSON') },
  example: 'wiregraph articles | grep Lund',
  run: async (_, flags) => (await import('../commands/articles.js')).listArticles(flags),
});

/** `wiregraph refresh` */
const refresh = defineCommand({
  name: 'refresh',
  gloss: 'reads again, from the text in the store, what an older version of wiregraph read',
  uses: ['graph', 'workers'],
  options: { json: flag('what was read again as JSON') },
  example: 'wiregraph refresh -g ./wiregraph',
  run: async (_, flags) => (await import('../commands/refresh.js')).refreshGraph(flags),
});

/** `wiregraph rebuild` */
const rebuild = defineCommand({
  name: 'rebuild',
  gloss: 'makes the graph anew from what was read of its articles; nothing is read again',
  uses: ['graph'],
  options: { json: flag('what the graph holds as JSON') },
  example: 'wiregraph rebuild -g ./wiregraph',
  run: async (_, flags) => (await import('../commands/rebuild.js')).rebuildGraph(flags),
});

/** `wiregraph check --repair` */
const check = defineCommand({
  name: 'check',
  gloss: 'looks whether every byte of the graph is as it was written; --repair saves what can be saved',
  uses: ['graph', 'workers'],
  options: {
    repair: flag('makes damaged parts anew, and names the articles that are lost'),
    json: flag('what was found as JSON'),
  },
  example: 'wiregraph check -g ./wiregraph',
  run: async (_, flags) => (await import('../commands/check.js')).checkGraph(flags),
});

/** `wiregraph compact` */
const compact = defineCommand({
  name: 'compact',
  gloss: 'makes the graph as small on the disk as what it holds; of what was taken out, or asked, no trace stays',
  uses: ['graph'],
  options: { json: flag('the bytes before and after as JSON') },
  example: 'wiregraph compact -g ./wiregraph',
  run: async (_, flags) => (await import('../commands/compact.js')).compactGraph(flags),
});

/** Commands that say which articles a graph holds. */
export const fillingCommands = [build, add, remove, articles, refresh, rebuild, check, compact];
