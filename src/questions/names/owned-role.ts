/** "Lund's wife", "the wife of Lund", "adviser to Lund on trade" */
export function ownedRole(typed: string): { readonly owner: string; readonly role: string } | null {
  const match =
    /^(?:the )?(?<owner>.+)['’]s? (?<role>.+)$/i.exec(typed) ??
    /^(?:the )?(?<role>\S+(?: \S+)?) (?:of|to|for) (?<owner>.+?)(?: (?<more>on .+))?$/i.exec(typed);
  if (!match?.groups) return null;
  const { owner = '', role = '', more } = match.groups;
  return { owner, role: more === undefined ? role : `${role} ${more}` };
}
