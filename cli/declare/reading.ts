import { defineCommand } from './define-command.js';
import { choice, flag, numberOr, text, texts } from './options.js';

const INPUTS = {
  '[inputs...]':
    'files, folders or globs of .txt, .md, .html, .jsonl, .csv, .xml (feeds), .eml, .docx, .pdf and .warc; - or nothing for standard input',
};

/** `wiregraph extract articles/ > records.jsonl` */
const extract = defineCommand({
  name: 'extract',
  gloss: 'writes what each article says as one record a line (JSON Lines); nothing is stored',
  args: INPUTS,
  uses: ['output', 'workers', 'language'],
  options: {
    without: texts('rule', 'claim rules that do not run, to see what each is worth: met/noun-with'),
    texts: flag(
      'each record with its text, and a line for each article that gave none; JSON Lines may name their “source”',
    ),
  },
  example: 'wiregraph extract seeds/articles > records.jsonl',
  run: async ({ inputs }, flags) => (await import('../commands/extract.js')).extractInputs(inputs, flags),
});

/** `wiregraph block -` */
const block = defineCommand({
  name: 'block',
  gloss: 'runs one step of assembling a graph on blocks that are piped in, for clusters (spark/README.md)',
  args: {
    '[input]': '- or nothing: standard input, JSON Lines, {"step": "identity", "items": 2} before every two items',
  },
  options: { list: flag('the steps, what goes in and what comes out') },
  example: ['wiregraph block --list', 'wiregraph block -'],
  run: async ({ input }, flags) => (await import('../commands/block.js')).runBlocks(input, flags),
});

/** `wiregraph annotate story.txt --format conllu` */
const annotate = defineCommand({
  name: 'annotate',
  gloss: 'shows what the language pipeline sees: sentences, tokens, tags, lemmas, trees and names',
  args: {
    '[inputs...]': 'articles (files, folders or globs), or with --tokens CoNLL-U files; - for standard input',
  },
  uses: ['output'],
  options: {
    format: choice('format', ['conllu', 'json'], 'how it is written'),
    tokens: flag('the inputs are CoNLL-U: keep their sentences and tokens, predict the rest'),
    clean: flag('only the blocks that are the story, as extraction sees them (otherwise the whole text)'),
    model: text('file', 'a network of your own (npm run train) instead of the English one'),
  },
  example: [
    'wiregraph annotate seeds/articles/envoy-portal.txt',
    'wiregraph annotate --tokens treebank.conllu --format conllu',
  ],
  run: async ({ inputs }, flags) => (await import('../commands/annotate.js')).annotateInputs(inputs, flags),
});

/** `wiregraph clean story.txt` */
const clean = defineCommand({
  name: 'clean',
  gloss: 'shows which parts of an article are the story, and strikes out the others with the reason',
  args: INPUTS,
  uses: ['output', 'language'],
  options: { json: flag('one object a line: metadata, blocks and dropped blocks with their spans') },
  example: 'wiregraph clean seeds/articles/envoy-portal.txt',
  run: async ({ inputs }, flags) => (await import('../commands/clean.js')).cleanInputs(inputs, flags),
});

/** `wiregraph missed seeds/articles` */
const missed = defineCommand({
  name: 'missed',
  gloss: 'lists what the rules passed over, most frequent first: the list to improve the lexicons by',
  args: INPUTS,
  options: {
    top: numberOr(20, 'how many of each kind'),
    json: flag('all of them, one object a line'),
  },
  example: 'wiregraph missed seeds/articles --top 10',
  run: async ({ inputs }, flags) => (await import('../commands/missed.js')).listMissed(inputs, flags),
});

/** Commands that read articles and store nothing. */
export const readingCommands = [extract, block, annotate, clean, missed];
