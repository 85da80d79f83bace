import { Presets, SingleBar } from 'cli-progress';
import type { FillReport } from '../../src/build/index.js';
import { clearCount } from '../door.js';

/** A progress bar on standard error; silent where that is no terminal. */
export interface Progress {
  show(report: FillReport): void;
  /** writes something above the bar */
  above(write: () => void): void;
  close(): void;
}

/** Times a second that the bar is drawn. */
const FRAMES = 10;

/** @param total how many articles are to come; null where nobody knows, and then there is a count and no bar */
export function openProgress(total: number | null): Progress {
  if (!process.stderr.isTTY) return { show: () => {}, above: (write) => write(), close: () => {} };
  const words = '{value} articles · {extracted} read anew · {reused} known · {skipped} skipped';
  const format = total === null ? words : `{bar} {percentage} % · ${words} · {eta_formatted} to go`;
  const bar = new SingleBar({ format, fps: FRAMES, clearOnComplete: true }, Presets.shades_classic);
  bar.start(total ?? 0, 0, { extracted: 0, reused: 0, skipped: 0 });
  return {
    show: ({ extracted, reused, skipped }) => {
      const done = extracted + reused + skipped;
      if (done > bar.getTotal()) bar.setTotal(done);
      bar.update(done, { extracted, reused, skipped });
    },
    above: (write) => {
      clearCount();
      write();
      bar.render();
    },
    close: () => bar.stop(),
  };
}
