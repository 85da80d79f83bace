/**
 * `npm run evaluate:identity -- GRAPH [--joins person/surname]`: how the beings of a graph came together. Prints the mentions of full names
 * outside the node that holds most of them, the names that lie in most nodes, persons known by several given names, and how many
 * joins each rule made; `--joins RULE` lists the joins of a rule, to be read.
 */
import { assemble, openStore, readDecisions } from '../../../src/graph/index.js';
import { KINDS, nodesOfSeveralGivenNames, outsideOf, spreadOfNames } from './outside-largest.js';

/** So many names of each kind are listed. */
const LISTED = 12;

const [folder, flag, wanted] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('Name the folder of a graph: npm run evaluate:identity -- GRAPH\n');
  process.exit(2);
}
const store = openStore(folder);
const { graph, joins } = assemble(store.articles(), readDecisions(folder));
const records = [...store.articles()].map(({ record }) => record);
const print = (line: string) => process.stdout.write(`${line}\n`);

print(`${records.length} articles`);
print('\n| kind | full names | mentions | outside the largest node | % |\n|---|---|---|---|---|');
const spreads = spreadOfNames(graph, records);
for (const kind of KINDS) {
  const own = spreads.filter((spread) => spread.kind === kind);
  const all = own.reduce((sum, { nodes }) => sum + nodes.reduce((total, { mentions }) => total + mentions, 0), 0);
  const outside = own.reduce((sum, spread) => sum + outsideOf(spread), 0);
  print(`| ${kind} | ${own.length} | ${all} | ${outside} | ${((100 * outside) / Math.max(1, all)).toFixed(2)} |`);
}
for (const kind of KINDS) {
  print(`\n${kind}: names in several nodes, most mentions outside first`);
  const parted = spreads.filter((spread) => spread.kind === kind && outsideOf(spread) > 0);
  for (const spread of parted.sort((a, b) => outsideOf(b) - outsideOf(a)).slice(0, LISTED))
    print(
      `  ${spread.name}: ${spread.nodes
        .map(({ node, mentions }) => `${node} ${mentions}`)
        .slice(0, 6)
        .join(' · ')}`,
    );
}
const bare = new Map<string, number>();
graph.forEachNode((_, { type, name }) => {
  if (type === 'person' && !name.includes(' ')) bare.set(name, (bare.get(name) ?? 0) + 1);
});
const most = [...bare].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
print(`\nbare surnames that stand alone: ${most.reduce((sum, [, count]) => sum + count, 0)} nodes`);
print(
  `  ${most
    .slice(0, LISTED)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ')}`,
);

const several = nodesOfSeveralGivenNames(graph);
print(`\npersons with given names that do not go together: ${several.length}`);
for (const { node, names } of several.slice(0, 60)) print(`  ${node}: ${names.join(' · ')}`);

const byRule = new Map<string, number>();
for (const { rule } of joins) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
print('\njoins by rule');
for (const [rule, count] of [...byRule].sort()) print(`  ${rule}: ${count}`);
if (flag === '--joins') for (const { rule, reason } of joins) if (rule === wanted) print(`  ${reason}`);
await store.close();
