/** What a meeting without a name of its own is called: "summit of Ada Lund and Bo Vik". */
export const meetingName = (kind: string, names: readonly string[]): string =>
  `${beginningOf(kind)}${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Whether an event of a kind is called so, by who took part. */
export const isMeetingName = (kind: string, name: string): boolean => name.startsWith(beginningOf(kind));

const beginningOf = (kind: string): string => `${kind} of `;
