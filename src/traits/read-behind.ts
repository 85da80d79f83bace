import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { landOf } from '../names/lands.js';
import { landStartingAt } from './land-words.js';
import type { Found } from './person-traits.js';
import { wordsBehind } from './words-beside.js';

const OPENS = /^[(,]$/;
const CLOSES = /^[),.]$/;
/** "R", "D", "Rep." */
const PARTY = /^(?:[DRI]|Rep|Dem)\.?$/;
/** "R-Mich.", "D-Ohio" */
const PARTY_OF = /^(?:[DRI]|Rep|Dem)\.?[-–](\p{Lu}.*)$/u;
const YEARS = /^\d{1,3}$/;

/** What stands right behind a name: a member's party and state, an age, a land: "Lund [(R-Mich.)]", "Marsh[, 34,]", "Mott [of Ohio]". */
export function readBehind(annotation: Annotation, { last }: Mention, found: Found): void {
  const end = annotation.sentenceFirst(annotation.sentenceOf(last) + 1);
  const opener = last + 1;
  if (opener >= end) return;
  if (OPENS.test(annotation.form(opener))) {
    readTag(annotation, opener, end, found);
    readAge(annotation, opener, end, found);
  }
  readOfLand(annotation, annotation.form(opener) === ',' ? opener : last, found);
}

/** "(R-Mich.)", ", D-Ohio,", "(D, Ohio)" */
function readTag(annotation: Annotation, opener: number, end: number, found: Found): void {
  const words = wordsBehind(annotation, opener);
  const [first, second] = words;
  if (!first) return;
  const joined = PARTY_OF.exec(first.text);
  const raw = joined ? `${joined[1]!}${second ? ` ${second.text}` : ''}` : null;
  let state = raw === null ? null : (stateOf(raw) ?? stateOf(joined![1]!));
  const comma = first.last + 1;
  if (!joined && PARTY.test(first.text) && comma < end && annotation.form(comma) === ',') {
    const behind = wordsBehind(annotation, comma);
    state =
      stateOf(
        behind
          .slice(0, 2)
          .map(({ text }) => text)
          .join(' '),
      ) ?? stateOf(behind[0]?.text ?? '');
  }
  if (state) found.add('land', state, first.first, first.last);
}

function stateOf(raw: string): string | null {
  const land = landOf(raw) ?? landOf(`${raw}.`);
  return land?.includes('/') ? land : null;
}

/** ", 34,", ", aged 34,", "(34)" */
function readAge(annotation: Annotation, opener: number, end: number, found: Found): void {
  let at = opener + 1;
  if (at < end && /^aged?$/.test(annotation.form(at))) at++;
  if (at + 1 < end && YEARS.test(annotation.form(at)) && CLOSES.test(annotation.form(at + 1)))
    found.add('age', annotation.form(at), at, at);
}

/** "Mott [of Ohio]", "Mott, [of the United States]," */
function readOfLand(annotation: Annotation, from: number, found: Found): void {
  const words = wordsBehind(annotation, from);
  if (words[0]?.text !== 'of') return;
  const land = landStartingAt(words, words[1]?.text === 'the' ? 2 : 1);
  if (land) found.add('land', land.land, land.first, land.last);
}
