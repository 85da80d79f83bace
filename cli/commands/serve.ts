import { livePage } from '../../graph-export/html/index.js';
import { openGraph } from '../../src/graph/index.js';
import { tell } from '../door.js';
import { EXIT, InputError, UsageError } from '../exit-codes.js';
import { readFrom } from '../read-texts.js';
import { addressOf, isLoopback, type LivePage, startServer } from '../serve/start-server.js';

interface Flags {
  readonly graph: string;
  readonly host: string;
  readonly port: number;
  readonly open?: boolean;
}

/** Serves a graph over HTTP until it is interrupted. */
export async function serve({ graph: folder, host, port, open = false }: Flags): Promise<number> {
  if (!isLoopback(host) && !open) {
    throw new UsageError(
      `--host ${host}: other machines could read the whole graph there; say --open too if they may, or leave --host out.`,
    );
  }
  const opened = openGraph(folder);
  let page: Promise<LivePage> | null = null;
  try {
    const server = await startServer(opened, {
      host,
      port,
      page: () => {
        page ??= livePage(opened, { read: readFrom(opened.store) });
        return page;
      },
    });
    tell(`${folder} at ${addressOf(server, host)} (questions under /api, told of in /docs); Ctrl-C ends it`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
    });
    server.close();
    server.closeAllConnections();
    return EXIT.done;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new InputError(`Port ${port} of ${host} is taken; name another one with --port, or 0 for any.`);
    throw error;
  } finally {
    await opened.close();
  }
}
