import { tell } from './door.js';

/** Says on standard error, once for each number of them, that a graph leaves articles out, and how they come in again. */
export function leftOutTeller(): (folder: string, articles: number) => void {
  const told = new Map<string, number>();
  return (folder, articles) => {
    if (told.get(folder) === articles) return;
    told.set(folder, articles);
    const [are, records] = articles === 1 ? ['article is', 'its record was'] : ['articles are', 'their records were'];
    tell(
      `wiregraph: ${folder}: ${articles} ${are} left out, since ${records} lost or made by another version; wiregraph refresh -g ${folder} reads what is left out again.`,
    );
  };
}
