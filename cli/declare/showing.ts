import { defineCommand } from './define-command.js';
import { choice, flag, number, numberOr, text, textOr } from './options.js';

const LIMIT_GLOSS = 'at most so many names and events, the most told first';

/** `wiregraph draw -o graph.png` */
const draw = defineCommand({
  name: 'draw',
  gloss: 'draws the graph as an image: who met, said, condemned and reported what',
  uses: ['graph', 'view'],
  options: {
    output: text('file', 'a .svg, .png or .pdf file; an SVG on standard output unless named', { short: 'o' }),
    type: choice(
      'what',
      ['network', 'timeline', 'matrix'],
      'lines between names, lanes through time, or a square of counts',
    ),
    for: choice('use', ['web', 'print', 'slide'], 'what it is for: sets its size, form and number of names'),
    limit: number(`${LIMIT_GLOSS}; 30, 36 or 16 of them by what it is for`),
    title: text('text', 'the words above the picture'),
    seed: numberOr(1, 'another layout of the same graph'),
    scale: number('pixels of a PNG for each of the picture’s own, instead of the size for its use'),
  },
  example: 'wiregraph draw --around "Vladimir Putin" --include planned,possible -o putin.png',
  run: async (_, flags) => (await import('../commands/draw.js')).drawTo(flags),
});

/** `wiregraph export neo4j --uri bolt://localhost:7687` */
const neo4j = defineCommand({
  name: 'export neo4j',
  gloss: 'brings the copy in a Neo4j database up to date; the password comes from NEO4J_PASSWORD or a prompt',
  uses: ['graph'],
  options: {
    uri: textOr('bolt://localhost:7687', 'uri', 'the server', { variable: 'NEO4J_URI' }),
    user: textOr('neo4j', 'name', 'the user', { variable: 'NEO4J_USER' }),
    database: text('name', 'the database, the default one unless named'),
    name: textOr('wiregraph', 'name', 'tells apart graphs that share a database'),
    replace: flag('write all of it, also over another graph of this name'),
    json: flag('what changed, as JSON'),
  },
  example: 'NEO4J_PASSWORD=… wiregraph export neo4j --uri bolt://localhost:7687',
  run: async (_, flags) => (await import('../commands/export/neo4j.js')).exportGraph(flags),
});

/** `wiregraph export neo4j-admin -o import` */
const neo4jAdmin = defineCommand({
  name: 'export neo4j-admin',
  gloss: 'the files that neo4j-admin imports into an empty database, for a large graph, and the command that does',
  uses: ['graph'],
  options: {
    output: textOr('neo4j-import', 'folder', 'a folder for nodes.csv and relationships.csv', { short: 'o' }),
    database: textOr('neo4j', 'name', 'the database, which the import overwrites'),
    name: textOr('wiregraph', 'name', 'tells apart graphs that share a database'),
  },
  example: 'wiregraph export neo4j-admin -o neo4j-import',
  run: async (_, flags) => (await import('../commands/export/neo4j-admin.js')).exportAdminFiles(flags),
});

/** `wiregraph export html -o graph.html` */
const html = defineCommand({
  name: 'export html',
  gloss: 'one web page to look around in: opens from disk, without a network',
  uses: ['graph', 'output', 'sure'],
  options: {
    title: text('text', 'the words above the page'),
    limit: number(LIMIT_GLOSS),
    texts: choice(
      'what',
      ['articles', 'quotes'],
      'whether the page holds the articles, to read around each quote, or the quotes alone',
    ),
  },
  example: 'wiregraph export html -o graph.html',
  run: async (_, flags) => (await import('../commands/export/html.js')).exportHtml(flags),
});

/** Options of files that need not hold everything. */
const PARTS = {
  peopleOnly: flag('persons, bodies and places alone, with lines between them for what was met, said and condemned'),
  withoutStatements: flag('events too, but statements as lines from speakers to whom they name'),
};

/** `wiregraph export json`: the whole graph as one text, in one of the formats of `graph-export/formats`. */
const fileFormat = (format: string, gloss: string) =>
  defineCommand({
    name: `export ${format}`,
    gloss,
    uses: ['graph', 'output', 'sure'],
    options: PARTS,
    example: `wiregraph export ${format} -o graph.${format}`,
    run: async (_, flags) => (await import('../commands/export/file-formats.js')).exportFile(format, flags),
  });

/** `wiregraph export csv -o tables/` */
const csv = defineCommand({
  name: 'export csv',
  gloss: 'three tables for a spreadsheet: nodes, edges, evidence',
  uses: ['graph', 'sure'],
  options: {
    output: text('folder', 'a folder for nodes.csv, edges.csv and evidence.csv', { short: 'o' }),
    table: choice('name', ['edges', 'nodes', 'evidence'], 'without -o: the table on standard output'),
    ...PARTS,
  },
  example: 'wiregraph export csv -o tables',
  run: async (_, flags) => (await import('../commands/export/csv.js')).exportCsv(flags),
});

/** `wiregraph export markdown -o notes` */
const markdown = defineCommand({
  name: 'export markdown',
  gloss: 'a Markdown note for each being, with links between them: a folder that Obsidian opens',
  uses: ['graph', 'sure'],
  options: { output: textOr('notes', 'folder', 'a folder for the notes', { short: 'o' }) },
  example: 'wiregraph export markdown -o notes',
  run: async (_, flags) => (await import('../commands/export/markdown.js')).exportMarkdown(flags),
});

/** Commands that show the graph, or hand it to other programs. */
export const showingCommands = [
  draw,
  neo4j, // a database to ask
  neo4jAdmin, // the same in files, for its bulk import
  html, // a page to look at
  fileFormat('json', 'graphology’s serialisation: everything, and the form other programs of ours read'),
  fileFormat('gexf', 'GEXF for Gephi: opens ready to read, laid out, with a timeline'),
  fileFormat('graphml', 'GraphML for yEd, Cytoscape, igraph and networkx'),
  fileFormat('jsonld', 'JSON-LD in the words of schema.org: claims with the words and articles that bear them out'),
  csv, // three tables for a spreadsheet
  markdown, // notes to read and link
];
