import { partsOf, rows } from '../lexicon/lists.js';

/** Lists of names with a fuller name where they have one, in lower case: name -> fuller name or itself. */
export function readNamed(list: 'regions' | 'cities' | 'organisations'): [string, string][] {
  return rows(list).map(({ name, fuller }) => [name.toLowerCase(), (fuller || name).toLowerCase()]);
}

/** Countries with their other names, states with their abbreviations, cities and regions. */
export function readPlaces() {
  const places = new Map<string, string>([...readNamed('regions'), ...readNamed('cities')]);
  const states = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const capitals = new Set<string>();
  const nations = new Set<string>();
  for (const row of rows('us-states')) {
    const name = row.name.toLowerCase();
    places.set(name, name);
    for (const form of [...partsOf(row.short), ...partsOf(row.postal)]) states.set(form, name);
    for (const form of partsOf(row.short)) states.set(form.replace(/\.$/, ''), name);
  }
  for (const row of rows('nations')) {
    const main = row.name.toLowerCase();
    places.set(main, main);
    nations.add(main);
    for (const city of partsOf(row.capitals)) {
      places.set(city.toLowerCase(), city.toLowerCase());
      // "Luxembourg", "Mexico City": a town called like its land is a place of its own elsewhere
      if (!city.toLowerCase().includes(main)) capitals.add(city.toLowerCase());
    }
    for (const other of partsOf(row.others)) {
      places.set(other.toLowerCase(), main);
      nations.add(other.toLowerCase());
    }
    for (const adjective of partsOf(row.adjectives)) demonyms.set(adjective.toLowerCase(), main);
  }
  return { places, states, demonyms, capitals, nations };
}
