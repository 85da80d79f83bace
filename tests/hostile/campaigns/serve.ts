import { Agent, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startServer } from '../../../cli/serve/start-server.js';
import { openGraph } from '../../../src/graph/index.js';
import { type AtRest, atRest, growthFaults, restFigures } from '../at-rest.js';
import { Chance } from '../generate/chance.js';
import { question, withSampleGraph } from '../long-use.js';
import type { Asked, Outcome } from './types.js';

const CLIENTS = 50;

/** Fifty clients that ask one server, some of them what there is not, some of whom go before the answer: none may be left hanging. */
export async function campaign({ tries, seed, from = 0, onCase }: Asked): Promise<Outcome> {
  const failed: string[] = [];
  const told: [string, AtRest][] = [];
  await withSampleGraph(async (graph) => {
    const opened = openGraph(graph);
    const page = async () => ({ page: '<!doctype html>', blocks: new Map<string, Uint8Array>() });
    const server = await startServer(opened, { host: '127.0.0.1', port: 0, page });
    const { port } = server.address() as AddressInfo;
    let agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
    // a client that stays connected has a file open at both ends, and how many do is chance
    const rest = async (): Promise<AtRest> => {
      agent.destroy();
      await allGone(server);
      agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
      return atRest();
    };
    let next = from;
    const client = async (until: number): Promise<void> => {
      while (next < until) {
        const number = next++;
        onCase?.(number, failed);
        const fault = await ask(new Chance(seed, number), port, agent);
        if (fault) failed.push(`serve ${number}: ${fault}`);
      }
    };
    const all = (until: number): Promise<unknown> => Promise.all(Array.from({ length: CLIENTS }, () => client(until)));
    await all(from + CLIENTS);
    told.push(['start', await rest()]);
    await all(Math.floor((from + tries) / 2));
    told.push(['middle', await rest()]);
    await all(tries);
    told.push(['end', await rest()]);
    agent.destroy();
    server.close();
    server.closeAllConnections();
    await opened.close();
  });
  failed.push(...growthFaults(told[1]![1], told[2]![1]));
  return { tried: tries - from, failed, figures: [restFigures(told)] };
}

async function allGone(server: Server): Promise<void> {
  const connections = promisify(server.getConnections.bind(server));
  while ((await connections()) > 0) await wait(20);
}

function ask(chance: Chance, port: number, agent: Agent): Promise<string | null> {
  const asked = encodeURIComponent(question(chance).replace(/[\ud800-\udfff]/g, '?'));
  const path = chance.of([
    `/api/ask?q=${asked}`,
    `/api/ask?q=${asked}&include=all`,
    `/api/search?q=${asked}`,
    `/api/neighbourhood?of=${asked}`,
    `/api/evidence?edge=${asked}`,
    '/',
    '/api/%zz',
    `/page/${asked}`,
  ]);
  return new Promise((resolve) => {
    const asking = request({ host: '127.0.0.1', port, path, agent }, (response) => {
      // some go before they have read the answer
      if (chance.onceIn(15)) {
        response.destroy();
        resolve(null);
        return;
      }
      let body = '';
      response.on('data', (piece: Buffer) => {
        body += piece.toString();
      });
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        resolve(status >= 500 ? `${path} gave ${status}: ${body.slice(0, 200)}` : null);
      });
      response.on('error', () => resolve(null));
    });
    asking.on('error', (error) => resolve(`${path}: ${error.message}`));
    asking.end();
  });
}
