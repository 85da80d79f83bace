import { readFileSync } from 'node:fs';
import { load as parse } from 'js-yaml';
import { coreOf } from '../../src/graph/identity/bodies/body-of.js';
import { personTraitsOf } from '../../src/graph/identity/person-traits.js';
import type { RecordEntity } from '../../src/model/record.js';
import { bodyNameOf } from '../../src/names/body-name.js';
import { homeOf } from '../../src/names/home-bodies.js';
import { landOf, nationOf, readLands } from '../../src/names/lands.js';
import { likelierSense, placeNameOf, senseOf } from '../../src/names/place-name.js';
import { fieldsGoTogether, roleOf } from '../../src/names/roles.js';
import { withTraits } from '../graph/read-traits.js';

/** What the lexicons' entries have, taken together. */
interface Entry {
  readonly fires: string;
  readonly not: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly home: string;
  readonly elsewhere: readonly string[];
  readonly field: string;
  readonly words: readonly string[];
  readonly places: readonly { readonly key: string }[];
}

const entriesOf = (name: string) =>
  (parse(readFileSync(new URL(`../../seeds/lexicon/${name}.yml`, import.meta.url), 'utf8')) as { entries: Entry[] })
    .entries;
const sides = (pair: string): [string, string] => pair.split(' = ') as [string, string];

describe('other names of bodies', () => {
  test.each(entriesOf('body-aliases').map(({ fires, not }) => [fires, not] as const))('%s, not %s', (fires, not) => {
    const [one, other] = sides(fires).map(coreOf);
    expect(one!.core).toBe(other!.core);
    const [a, b] = sides(not).map(coreOf);
    expect(`${a!.core} ${a!.land}`).not.toBe(`${b!.core} ${b!.land}`);
  });
});

describe('other names of places', () => {
  test.each(entriesOf('place-aliases').map(({ fires, not }) => [fires, not] as const))('%s, not %s', (fires, not) => {
    const [one, other] = sides(fires).map(placeNameOf);
    expect(one!.base).toBe(other!.base);
    const [a, b] = sides(not).map(placeNameOf);
    expect(a!.base).not.toBe(b!.base);
  });
});

describe('places of one name', () => {
  const sense = (base: string, land: string | null, text: string) =>
    land ? senseOf(base, land) : likelierSense(base, text);
  const behind = (name: string, text: string): string | null =>
    landOf(new RegExp(`${name}, (\\p{Lu}[\\p{L}.]*)`, 'u').exec(text)?.[1] ?? '');

  test.each(entriesOf('place-namesakes').map(({ name, places, fires, not }) => [name, places, fires, not] as const))(
    '%s',
    (name, places, fires, not) => {
      const { base } = placeNameOf(name);
      expect(sense(base, behind(name, fires), fires)).toBe(places[0]!.key);
      expect(sense(base, behind(name, not), not)).not.toBe(places[0]!.key);
    },
  );
});

describe('bodies named without their country', () => {
  test.each(
    entriesOf('home-bodies').flatMap(({ names, home, elsewhere }) =>
      names.map((name: string) => [name, home, elsewhere] as const),
    ),
  )('%s', (name, home, elsewhere) => {
    const known = homeOf(bodyNameOf(name).core)!;
    expect(known.home).toBe(landOf(home));
    expect(known.elsewhere.size).toBe(elsewhere.length);
  });
});

const carlMott = (at: number): RecordEntity => ({
  id: 'e1',
  type: 'person',
  name: 'Carl Mott',
  aliases: [],
  mentions: [{ span: [at, at + 9], form: 'name' }],
  traits: [],
});

describe('roles', () => {
  test.each(entriesOf('compatible-roles').map((entry) => [entry.field, entry.fires, entry.not, entry.words] as const))(
    '%s: %s, not %s',
    (field, fires, not, words) => {
      const fieldsOf = (text: string) =>
        personTraitsOf(withTraits(text, [carlMott(text.indexOf('Carl Mott'))])[0]!).fields;
      expect(fieldsOf(fires)).toContain(field);
      expect(fieldsOf(not)).not.toContain(field);
      for (const word of words) expect(roleOf(word.toLowerCase().replace(/[-.]/g, ' ').trim())).not.toBeNull();
    },
  );

  test('a general may become president, a goalkeeper may not', () => {
    expect(fieldsGoTogether('military', 'politics')).toBe(true);
    expect(fieldsGoTogether('sport', 'politics')).toBe(false);
  });
});

describe('lands', () => {
  test.each([
    ['Iranian', 'iran'],
    ['U.S.', 'united-states'],
    ['US', 'united-states'],
    ['South Korean', 'south-korea'],
    ['S.C.', 'united-states/south-carolina'],
    ['Ohio', 'united-states/ohio'],
    ['England', 'united-kingdom/england'],
    ['us', null],
    ['Orlin', null],
  ])('%s: %s', (words, land) => expect(landOf(words)).toBe(land));

  test('a state lies in its nation', () => {
    expect(nationOf('united-states/ohio')).toBe('united-states');
    expect(nationOf('iran')).toBe('iran');
    expect(readLands().capitals.get('tehran')).toBe('iran');
  });
});

describe('bodies of many lands', () => {
  test.each([
    ['Foreign Ministry', true],
    ['Iranian Foreign Ministry', true],
    ['Supreme Court', true],
    ['International Court of Justice', false],
    ['International Energy Agency', false],
    ['Harlow Energy Agency', false],
  ])('%s: %s', (name, shared) => {
    expect(bodyNameOf(name).shared).toBe(shared);
  });
});
