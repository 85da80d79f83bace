/** "Emily Quill[, née Tarrant,]", "Emily Quill [(formerly Emily Tarrant)]" */
const FORMER =
  /^\s*[,(]\s*(?:née|nee|formerly(?:\sknown\sas)?|previously(?:\sknown\sas)?|born)\s+(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})/u;

/** The name that a person bore before, as told behind this one; a surname alone takes the first name of now. */
export function formerName(name: string, after: string): string[] {
  const match = FORMER.exec(after);
  if (!match) return [];
  const first = name.split(' ')[0]!;
  const former = match[1]!;
  if (former.startsWith(`${first} `)) return [former];
  return former.includes(' ') || /born/.test(match[0]) ? [] : [`${first} ${former}`];
}
