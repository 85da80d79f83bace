import type { IsOn, Rule } from './types.js';

/** All that a registry's rules find, each rule seeing what those before it found; what is switched off is not found. */
export function runRules<Context extends { readonly isOn: IsOn }, Found extends { readonly rule: string }>(
  rules: readonly Rule<Context, Found>[],
  context: Context,
): Found[] {
  const found: Found[] = [];
  for (const rule of rules) {
    if (!context.isOn(rule.name)) continue;
    found.push(...rule.find(context, [...found]).filter((each) => context.isOn(each.rule)));
  }
  return found;
}
