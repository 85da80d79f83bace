/** What a rule reads beside the trees of the sentences. */
export type Need = 'beings' | 'quotations' | 'paragraphs' | 'statements' | 'found' | 'network';

/** One rule: one file, one construction. `Found` is what it finds, before claims are made of it. */
export interface Rule<Context, Found extends { readonly rule: string } = { readonly rule: string }> {
  /** "met/noun" */
  readonly name: string;
  /** the names that what it finds may carry: "met/noun-with", "met/noun-between" … */
  readonly gives: readonly string[];
  /** `found`: what the rules before it in its registry found */
  readonly needs: readonly Need[];
  /** why it is there, and why at this place */
  readonly reason: string;
  find(context: Context, before: readonly Found[]): Found[];
}

/** A rule as it is told of, without what it reads. */
export type RuleNote = Pick<Rule<never>, 'name' | 'gives' | 'needs' | 'reason'>;

/** Which rules run: by the rule's own name or by a name that it gives. */
export type IsOn = (rule: string) => boolean;
