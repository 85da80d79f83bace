import { readFileSync } from 'node:fs';
import { load as parse } from 'js-yaml';
import { loadEnglish } from '../../src/language/index.js';
import { seedsFolder } from '../../src/lexicon/seeds-folder.js';
import { findMentions } from '../../src/mentions/index.js';

const language = loadEnglish();

/** The named events of a text, in text order. */
function eventsIn(text: string): string[] {
  const annotation = language.annotate(text);
  return findMentions({ blocks: [], agency: null } as never, annotation)
    .filter(({ form, type }) => form === 'name' && type === 'event')
    .map(({ span }) => text.slice(...span));
}

describe('an event with a name, a year or a day is found whole', () => {
  test.each([
    ['He won the 2016 election.', ['2016 election']],
    ['Ada Lund lost the second presidential debate.', ['second presidential debate']],
    ['They met at the Democratic National Convention in July.', ['Democratic National Convention']],
    ['He fought in World War II and later in the Second World War.', ['World War II', 'Second World War']],
    ['The settlers came after the 1967 war.', ['1967 war']],
    ['He spoke about the Ukraine war on Friday.', ['Ukraine war']],
    ['He wrote about the 2014 war between Israel and Hamas.', ['2014 war between Israel and Hamas']],
    ['They fled after the February 2022 invasion of Ukraine.', ['February 2022 invasion of Ukraine']],
    ['It was the worst day since the October 7 attacks.', ['October 7 attacks']],
    ['She lost her brother in the 7 October massacre.', ['7 October massacre']],
    ['Nobody forgets the 9/11 attacks.', ['9/11 attacks']],
    ['He was hurt in the London Bridge attack.', ['London Bridge attack']],
    ['Leaders came to the Nato summit on Monday.', ['Nato summit']],
    ['Typhoon Orla hit the coast. Orla then turned north.', ['Typhoon Orla', 'Orla']],
    ['She won the Shanghai Masters and the China Open.', ['Shanghai Masters', 'China Open']],
    ['The party lost the parliamentary elections in 2006.', ['parliamentary elections in 2006']],
    [
      'He spoke at the 74th session of the United Nations General Assembly.',
      ['74th session of the United Nations General Assembly'],
    ],
    ['Many families celebrate Eid al-Fitr there.', ['Eid al-Fitr']],
    ['Prices rose during the Covid-19 pandemic.', ['Covid-19 pandemic']],
    ['His father died in the Battle of Stalingrad.', ['Battle of Stalingrad']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('what only looks like the name of an event is none', () => {
  test.each([
    ['He won an election.'],
    ['It was their first meeting of the week.'],
    ['The Israeli attack killed ten.'],
    ['Hamas attacks went on.'],
    ['The Russia attack was the worst.'],
    ['She works for the War Office.'],
    ['The Commission on Presidential Debates chose the hosts.'],
    ['The United States Conference of Mayors agreed.'],
    ['The 1951 Refugee Convention protects them.'],
    ['He boxes on Sunday in his first final.'],
    ['Simmering conflicts went on.'],
    ['The United Nations sent an envoy.'],
    ['Ada Lund opened a summit.'],
    ['The operation went well.'],
  ])('%s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

interface Entry {
  readonly kind: string;
  readonly words: readonly string[];
  readonly fires: string;
  readonly not: string;
}

const { entries } = parse(readFileSync(`${seedsFolder()}lexicon/events.yml`, 'utf8')) as { entries: Entry[] };

test.each(entries.filter(({ kind }) => kind !== 'happening'))(
  '$kind: “$fires”, not “$not”',
  ({ words, fires, not }) => {
    const named = eventsIn(fires);
    expect(words.some((word) => named.some((name) => name.toLowerCase().split(' ').includes(word)))).toBe(true);
    expect(eventsIn(not)).toEqual([]);
  },
);
