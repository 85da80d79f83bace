import { functionWords } from '../../../names/function-words.js';
import { landOf } from '../../../names/lands.js';
import { type Gathered, gatherLand, longestRole } from './gathered-traits.js';
import { possessor, words } from './words-beside.js';

/** Words of an apposition that are read for a role. */
const LONGEST_APPOSITION = 8;

/** " (R-Mich.)", ", D-Ohio," */
const PARTY_TAG = /^\s*[(,]\s*(?:[DRI]|Rep|Dem)\.?\s*[-–,]\s*(\p{Lu}[\p{L}. ]*?)\s*[),]/u;
const AGE = /^\s*(?:,\s*(?:aged?\s+)?|\(\s*)(\d{1,3})\s*[,).]/;
const OF_LAND = /^,?\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)/u;
/** ", a plumber …", " (a plumber …", " is the goalkeeper …" */
const APPOSITION =
  /^\s*(?:,\s*(?:\d{1,3},\s*)?|\(|(?:is|was|became|,\s*who\s+(?:is|was))\s+)(?:now\s+)?(?:(?:an?|the|its|his|her|their|then|former)\s+)*/u;

/** Reads what stands behind a name: state and party, age, land, and what its bearer is. */
export function readAfter(right: string, found: Gathered): void {
  const tag = PARTY_TAG.exec(right);
  if (tag) found.state ??= stateOf(tag[1]!);
  const age = AGE.exec(right);
  if (age) found.age ??= Number(age[1]);
  const of = OF_LAND.exec(right);
  if (of) readFirstLand(of[1]!, found);
  const apposition = APPOSITION.exec(right);
  if (apposition) readApposition(right.slice(apposition[0].length), found);
}

const stateOf = (raw: string): string | null => {
  const land = landOf(raw) ?? landOf(`${raw}.`);
  return land?.includes('/') ? land : null;
};

function readFirstLand(raw: string, found: Gathered): void {
  const land = landOf(raw) ?? landOf(raw.split(/\s/)[0]!);
  if (land) gatherLand(land, found);
}

/** "[Iranian foreign minister], said", "[goalkeeper] of Orlin United", "[senator's lawyer]": the head's last words count, no owner's. */
function readApposition(phrase: string, found: Gathered): void {
  const stop = /[,.;()–—]/.exec(phrase.replace(/\b(\p{L})\./gu, '$1 '));
  const all = words(stop ? phrase.slice(0, stop.index) : phrase).slice(0, LONGEST_APPOSITION);
  const cut = all.findIndex((word) => functionWords().headEnds.has(word.toLowerCase()));
  const head = cut < 0 ? all : all.slice(0, cut);
  const owner = head.findLastIndex((word) => possessor(word) !== null);
  const own = head.slice(owner + 1);
  const role = longestRole(own, own.length)?.role;
  if (!role) return;
  found.roles.set(role.name, role);
  for (const word of head) {
    const land = landOf(possessor(word) ?? word);
    if (land) gatherLand(land, found);
  }
  if (cut >= 0 && all[cut] === 'of')
    readFirstLand(
      all
        .slice(cut + 1)
        .filter((w) => w !== 'the')
        .slice(0, 2)
        .join(' '),
      found,
    );
}
