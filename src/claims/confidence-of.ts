/** How often claims of a rule are right on the labelled articles, two decimals; rules that are missing count as `USUAL`. */
const BY_RULE: Readonly<Record<string, number>> = {};
/** The confidence of a rule that has not been measured. */
const USUAL = 0.9;

/** How sure a claim of this rule is, 0 to 1. */
export const confidenceOf = (rule: string): number => BY_RULE[rule] ?? USUAL;
