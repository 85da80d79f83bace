import type { LayoutPlaces, LayoutTask } from './layout-worker.js';

/** The worker's program, put here by the bundler. */
declare const LAYOUT_WORKER: string;

let address: string | null = null;
let running: { worker: Worker; giveUp: () => void } | null = null;

/**
 * Lays dots out beside the page's own work (ForceAtlas2, then no two over each other). A new task ends the one before,
 * which then gives null. The same task gives the same places.
 */
export function layOut(task: LayoutTask): Promise<LayoutPlaces | null> {
  running?.giveUp();
  address ??= URL.createObjectURL(new Blob([LAYOUT_WORKER], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return new Promise((resolve) => {
    const end = (places: LayoutPlaces | null) => {
      worker.terminate();
      if (running?.worker === worker) running = null;
      resolve(places);
    };
    running = { worker, giveUp: () => end(null) };
    worker.onmessage = ({ data }: MessageEvent<LayoutPlaces>) => end(data);
    worker.onerror = () => end(null);
    worker.postMessage(task);
  });
}
