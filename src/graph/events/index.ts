import type { JoinForest } from '../identity/join-forest.js';
import { actRule } from './act.js';
import { copiedEventRule } from './copied.js';
import { happeningRule } from './happening.js';
import { meetingRule } from './meeting.js';
import { namedEventRule } from './named-event.js';
import { statementClip } from './statement-clip.js';
import { statementWordsRule } from './statement-words.js';
import type { EventRule, Ground, Told } from './types.js';

/** The rules in the order in which they run. */
export const eventRules: readonly EventRule[] = [
  // copies of a story need no comparison of words or days
  copiedEventRule,
  // whole statements, before clippings ask which fuller ones are one
  statementWordsRule,
  statementClip,
  // each of the others looks at kinds of its own
  meetingRule,
  namedEventRule,
  happeningRule,
  actRule,
];

/** Joins the tellings of one event. Takes them sorted by article and entity. */
export function joinEvents(events: readonly Told[], forest: JoinForest, ground: Ground): void {
  for (const rule of eventRules) rule.join(events, forest, ground);
}
