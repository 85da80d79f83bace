import { leaveGraph, takeGraph } from '../../../cli/console/graph-at-hand.js';
import { respond } from '../../../cli/console/respond.js';
import { firstSession } from '../../../cli/console/session.js';
import { type AtRest, atRest, growthFaults, restFigures } from '../at-rest.js';
import { Chance } from '../generate/chance.js';
import { question, withSampleGraph } from '../long-use.js';
import type { Asked, Outcome } from './types.js';

/** One console for a whole year: questions in one session after another, none of which may throw, and nothing that piles up. */
export async function campaign({ tries, seed, from = 0, onCase }: Asked): Promise<Outcome> {
  const failed: string[] = [];
  const told: [string, AtRest][] = [];
  let slowest = 0;
  await withSampleGraph(async (graph) => {
    let session = firstSession(takeGraph(graph), graph);
    told.push(['start', await atRest()]);
    for (let number = from; number < tries; number++) {
      onCase?.(number, failed);
      const chance = new Chance(seed, number);
      const typed = chance.onceIn(20)
        ? chance.of([':all', ':facts', 'help', ':1', ':open 1', 'why', ':nonsense'])
        : question(chance);
      const start = process.cpuUsage();
      try {
        session = respond(session, typed).session;
      } catch (error) {
        failed.push(
          `console ${number}: ${JSON.stringify(typed)} threw ${String((error as Error).stack).slice(0, 300)}`,
        );
      }
      slowest = Math.max(slowest, process.cpuUsage(start).user / 1000);
      if (number === Math.floor(tries / 2)) told.push(['middle', await atRest()]);
    }
    told.push(['end', await atRest()]);
    leaveGraph();
  });
  failed.push(...growthFaults(told.at(-2)![1], told.at(-1)![1]));
  return { tried: tries - from, failed, figures: [restFigures(told), `slowest answer: ${Math.round(slowest)} ms`] };
}
