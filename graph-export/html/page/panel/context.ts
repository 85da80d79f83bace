import type { BlockSource } from '../model/block-source.js';
import type { PageModel } from '../model/page-model.js';
import type { Stage } from '../stage/graph-stage.js';
import type { ThemeHolder } from '../stage/theme.js';
import type { StateHolder } from '../state/page-state.js';

/** What the parts of the page share. */
export interface Context {
  readonly model: PageModel;
  readonly state: StateHolder;
  readonly blocks: BlockSource;
  readonly stage: Stage;
  readonly theme: ThemeHolder;
}
