import { anyOf, OF_OWNER } from '../../lexicon/closed-classes.js';
/** "Lund's wife", "the wife of Lund", "adviser to Lund on trade" */
export function ownedRole(typed: string): { readonly owner: string; readonly role: string } | null {
  const match =
    /^(?:the )?(?<owner>.+)['’]s? (?<role>.+)$/i.exec(typed) ?? ROLE_FIRST.exec(typed) ?? UNMARKED.exec(typed);
  if (!match?.groups) return null;
  const { owner = '', role = '', more } = match.groups;
  return { owner, role: more === undefined ? role : `${role} ${more}` };
}

/** "lunds wife" */
const UNMARKED = /^(?<owner>\p{L}{3,})s (?<role>\p{L}+(?: \p{L}+)?)$/u;

/** "the lawyer for Ada Lund on Monday" */
const ROLE_FIRST = new RegExp(
  `^(?:the )?(?<role>\\S+(?: \\S+)?) ${anyOf(OF_OWNER)} (?<owner>.+?)(?: (?<more>on .+))?$`,
  'i',
);
