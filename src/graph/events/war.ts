import { words } from '../../lexicon/lists.js';
import { knownEvent } from '../../mentions/events/known-events.js';
import { wordLists } from '../../mentions/word-lists.js';
import { groupBy } from '../../model/group-by.js';
import { nameWords } from '../../names/normalise-name.js';
import { datesAgree } from './dates.js';
import { LocalSets } from './local-sets.js';
import type { EventRule, Told } from './types.js';

/** The most words of a land's name: "Papua New Guinea". */
const LONGEST_LAND = 3;
const AND = ' and ';

/**
 * A war is called by its lands, by all of them or by one: "Norland-Karsk war", "war in Karsk", "the Norland conflict". By one land
 * alone it is the war of several where no other war of that land is told of; wars with a name of their own ("Korean War") and those
 * that more words tell apart ("trade war", "civil war", "2016 war") stand aside.
 */
export const warRule: EventRule = {
  name: 'event/war-of-lands',
  keys: ({ telling }) => (telling.kind === 'war' ? landsOf(telling.name).map((land) => `war ${land}`) : []),
  join(group) {
    const sets = new LocalSets(group);
    const known = new Map<string, string>(group.map(({ telling }) => [telling.name, '']));
    for (const name of known.keys()) known.set(name, landsOf(name).join(AND));
    const wars = [...groupBy(group, ({ telling }) => [known.get(telling.name)!])];
    for (const [, tellings] of wars) joinAll(tellings, sets);
    const ofSeveral = wars.filter(([lands]) => lands.includes(AND));
    if (ofSeveral.length !== 1) return sets.joins;
    const whole = ofSeveral[0]![1];
    for (const [lands, tellings] of wars) if (!lands.includes(AND)) joinAll([whole[0]!, ...tellings], sets);
    return sets.joins;
  },
};

function joinAll([one, ...others]: readonly Told[], sets: LocalSets): void {
  if (one === undefined) return;
  for (const told of others)
    if (datesAgree(one.telling.date, told.telling.date))
      sets.join(one, told, `“${told.telling.name}” and “${one.telling.name}” call a war by its lands`);
}

/** "Russia-Ukraine war" -> russia, ukraine, sorted; none where anything but lands and one more word stands in the name. */
function landsOf(name: string): string[] {
  if (knownEvent(name)) return [];
  const { places, demonyms } = wordLists();
  const small = words('english-function-words');
  const parts = nameWords(name);
  const lands = new Set<string>();
  let rest = 0;
  for (let at = 0; at < parts.length; ) {
    let length = LONGEST_LAND;
    let land: string | undefined;
    for (; length > 0 && land === undefined; length--) {
      const form = parts.slice(at, at + length).join(' ');
      land = places.get(form) ?? demonyms.get(form);
    }
    if (land !== undefined) lands.add(land);
    else if (!small.has(parts[at]!)) rest++;
    at += land === undefined ? 1 : length + 1;
  }
  return rest === 1 ? [...lands].sort() : [];
}
