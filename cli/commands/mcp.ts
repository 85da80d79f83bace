import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadGraph, openStore } from '../../src/graph/index.js';
import { EXIT } from '../exit-codes.js';
import { makeServer } from '../mcp/make-server.js';
import { servedOf } from '../serve/requests.js';

/** Answers an MCP client on standard input and output until it closes them. */
export async function mcp({ graph: folder }: { readonly graph: string }): Promise<number> {
  const graph = loadGraph(folder);
  const store = openStore(folder);
  const server = makeServer(servedOf(graph, store));
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await closed;
  await store.close();
  return EXIT.done;
}
