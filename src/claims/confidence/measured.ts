/** Written by `npm run evaluate -- --calibrate`: how often claims are right on the labelled articles, by rule and by rule and target. */
export const MEASURED: Readonly<Record<string, number>> = {};
