import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openGraph } from '../../src/graph/index.js';
import { EXIT } from '../exit-codes.js';
import { makeServer } from '../mcp/make-server.js';

/** Answers an MCP client on standard input and output until it closes them. */
export async function mcp({ graph: folder }: { readonly graph: string }): Promise<number> {
  const opened = openGraph(folder);
  const server = makeServer(opened);
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await closed;
  await opened.close();
  return EXIT.done;
}
