import { InputError } from '../../model/input-error.js';
import { ALL_RULES } from './all-rules.js';
import type { IsOn } from './types.js';

/** Every rule runs. */
export const ALL_ON: IsOn = () => true;

/** The names by which rules can be switched off, sorted: of rules, "met/noun", and of what they give, "met/noun-with". */
export function ruleNames(): string[] {
  return [...new Set(ALL_RULES.flatMap(({ name, gives }) => [name, ...gives]))].sort();
}

/**
 * Which rules run when these are switched off.
 * @throws InputError naming a rule that there is not.
 */
export function switchOff(names: readonly string[]): IsOn {
  if (names.length === 0) return ALL_ON;
  const known = ruleNames();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new InputError(
      `${unknown}: there is no such rule (inputs stand before --without); the rules are ${known.join(', ')}.`,
    );
  const off = new Set(names);
  return (rule) => !off.has(rule);
}
