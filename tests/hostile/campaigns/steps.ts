import { loadEnglish } from '../../../src/language/index.js';
import { StepCounter } from '../count-steps.js';
import { growthOf, READ_SHAPES, toldOf } from '../shape-steps.js';
import type { Campaign } from './types.js';

/** Letters of the two texts of which the steps are compared. */
const SIZES = [12_000, 48_000] as const;

/** Texts and pages of every shape: no code of the project runs more often than they grow. Counted, so the same on any machine. */
export const campaign: Campaign = async ({ tries, only, from = 0, onCase }) => {
  const language = loadEnglish();
  const counter = new StepCounter();
  const failed: string[] = [];
  const shapes = READ_SHAPES.filter((shape) => only === undefined || shape.includes(only)).slice(from, tries);
  for (const [at, shape] of shapes.entries()) {
    onCase?.(from + at, failed);
    for (const growing of growthOf(shape, SIZES, counter, language)) failed.push(toldOf(shape, growing));
  }
  counter.stop();
  return { tried: shapes.length, failed };
};
