import { readWordList } from '../lexicon/read-lexicon.js';

/** Lines "name" or "name = fuller name". */
export function readNamed(file: string): [string, string][] {
  return readWordList(file).map((line) => {
    const [name, fuller] = line.split('=').map((part) => part.trim().toLowerCase());
    return [name!, fuller ?? name!];
  });
}

/** Countries with their other names, states with their abbreviations, cities and regions. */
export function readPlaces() {
  const places = new Map<string, string>([...readNamed('regions'), ...readNamed('cities')]);
  const states = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const list = (cell = '') =>
    cell
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  for (const line of readWordList('us-states')) {
    const [name, short, postal] = line.split('|').map((part) => part.trim());
    places.set(name!.toLowerCase(), name!.toLowerCase());
    for (const form of [...list(short), ...list(postal)]) states.set(form, name!.toLowerCase());
    for (const form of list(short)) states.set(form.replace(/\.$/, ''), name!.toLowerCase());
  }
  for (const line of readWordList('nations')) {
    const [name, adjectives, capital, others] = line.split('|').map((part) => part.trim());
    const main = name!.toLowerCase();
    places.set(main, main);
    for (const city of list(capital)) places.set(city.toLowerCase(), city.toLowerCase());
    for (const other of list(others)) places.set(other.toLowerCase(), main);
    for (const adjective of list(adjectives)) demonyms.set(adjective.toLowerCase(), main);
  }
  return { places, states, demonyms };
}
