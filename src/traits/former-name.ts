import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { functionWords } from '../names/function-words.js';
import type { Found } from './person-traits.js';
import { wordsBehind } from './words-beside.js';

/** Most words of a former name. */
const LONGEST_NAME = 3;

/**
 * The name that a person bore before, as told behind this one; a surname alone takes the first name of now:
 * "Emily Quill[, née Tarrant,]", "Emily Quill [(formerly Emily Tarrant)]", but not "Emily Quill, born in Orlin".
 */
export function readFormerName(annotation: Annotation, name: string, { last }: Mention, found: Found): void {
  const opener = last + 1;
  if (opener >= annotation.size || !/^[(,]$/.test(annotation.form(opener))) return;
  const words = wordsBehind(annotation, opener);
  const mark = words[0]?.text.toLowerCase() ?? '';
  if (!functionWords().formerly.has(mark)) return;
  const start = words[1]?.text === 'known' && words[2]?.text === 'as' ? 3 : 1;
  const own = words.slice(start, start + LONGEST_NAME);
  const length = own.findIndex(({ text }) => !/^\p{Lu}\p{Ll}/u.test(text));
  const former = length < 0 ? own : own.slice(0, length);
  if (former.length === 0) return;
  const text = former.map((word) => word.text).join(' ');
  const [first] = name.split(' ');
  const whole =
    former.length > 1
      ? former[0]!.text === first
        ? text
        : null
      : functionWords().birth.has(mark)
        ? null
        : `${first} ${text}`;
  if (whole) found.add('formerName', whole, former[0]!.first, former.at(-1)!.last);
}
