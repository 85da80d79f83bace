/** A command on a full disk. */
export interface DiskCommand {
  /** IN and BACK stand for inputs, OUT for a folder on the full disk */
  readonly words: readonly string[];
  /** what is on the full disk: the graph, what is written, or the folder for what nobody keeps */
  readonly full: 'graph' | 'output';
  /** files that stood in OUT before */
  readonly writes?: readonly string[];
  /** which graph it begins with; the plain one unless said */
  readonly on?: 'damaged' | 'old';
}

const TABLES = ['nodes.csv', 'edges.csv', 'evidence.csv'];

export const DISK_COMMANDS: readonly DiskCommand[] = [
  { words: ['build', 'IN', '--workers', '0'], full: 'graph' },
  { words: ['add', 'IN', '--workers', '0'], full: 'graph' },
  { words: ['remove', 'wire/0.txt'], full: 'graph' },
  { words: ['rebuild'], full: 'graph' },
  { words: ['refresh', '--workers', '0'], full: 'graph', on: 'old' },
  { words: ['query', 'who met Fenlo Kasud'], full: 'graph' },
  { words: ['compact'], full: 'graph' },
  { words: ['check', '--repair'], full: 'graph', on: 'damaged' },
  { words: ['never', 'NAME', 'OTHER'], full: 'graph' },
  { words: ['merge', 'NAME', 'OTHER'], full: 'graph' },
  { words: ['reject', 'met', 'NAME', '--all'], full: 'graph' },
  { words: ['export', 'html', '-o', 'OUT/page.html'], full: 'output', writes: ['page.html'] },
  { words: ['export', 'json', '-o', 'OUT/graph.json'], full: 'output', writes: ['graph.json'] },
  { words: ['export', 'gexf', '-o', 'OUT/graph.gexf'], full: 'output', writes: ['graph.gexf'] },
  { words: ['export', 'graphml', '-o', 'OUT/graph.graphml'], full: 'output', writes: ['graph.graphml'] },
  { words: ['export', 'jsonld', '-o', 'OUT/graph.jsonld'], full: 'output', writes: ['graph.jsonld'] },
  { words: ['export', 'csv', '-o', 'OUT'], full: 'output', writes: TABLES },
  { words: ['export', 'neo4j-admin', '-o', 'OUT'], full: 'output', writes: ['nodes.csv', 'relationships.csv'] },
  { words: ['export', 'markdown', '-o', 'OUT/notes'], full: 'output' },
  { words: ['draw', '-o', 'OUT/graph.svg'], full: 'output', writes: ['graph.svg'] },
  { words: ['draw', '-o', 'OUT/graph.png'], full: 'output', writes: ['graph.png'] },
  { words: ['extract', 'IN', '--workers', '0', '-o', 'OUT/records.jsonl'], full: 'output', writes: ['records.jsonl'] },
];
