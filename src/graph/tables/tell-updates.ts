import type { LeftOut } from '../../model/left-out.js';
import type { UpdateStep } from './update-graph.js';

/** Why tables are made anew; null where only what changed is brought in. */
export type MadeAnew = 'asked for' | 'never made' | 'cut short' | 'another version';

/** What an update of a graph's tables is at. */
export interface TablesUpdate {
  readonly folder: string;
  readonly anew: MadeAnew | null;
  /** null when it is done */
  readonly step: UpdateStep | null;
}

let listener: (update: TablesUpdate) => void = () => {};

/** Has somebody told between the steps of every update from now on: opening a graph may take a while, and whoever waits should know why. */
export function tellUpdatesTo(whom: (update: TablesUpdate) => void): void {
  listener = whom;
}

let leftOutListener: (folder: string, articles: LeftOut) => void = () => {};

/** Has somebody told whenever a graph is opened that leaves articles out: their records were lost, or are of another version. */
export function tellLeftOutTo(whom: (folder: string, articles: LeftOut) => void): void {
  leftOutListener = whom;
}

export const tellLeftOut = (folder: string, articles: LeftOut): void => leftOutListener(folder, articles);

export const tellUpdate = (update: TablesUpdate): void => listener(update);
