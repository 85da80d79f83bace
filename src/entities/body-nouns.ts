import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { wordLists } from '../mentions/word-lists.js';
import { isAcronym } from '../names/acronyms.js';
import type { Cluster } from './cluster.js';

const entry = once(() =>
  z
    .object({
      nouns: z.array(z.string()),
      outlet: z.boolean(),
      with: z.array(z.string()).optional(),
      without: z.array(z.string()).default([]),
      capitals: z.boolean().default(false),
    })
    .extend(examples().shape),
);

const entries = once(
  () => new Map(readLexicon('body-nouns', entry).flatMap((each) => each.nouns.map((word) => [word, each] as const))),
);

/** Whether a body may be called by a noun that its name does not have: "Orlin Times" a newspaper, "OTC" an agency. */
export function mayBeCalled(cluster: Cluster, noun: string): boolean {
  const rule = entries().get(noun);
  if (!rule) return false;
  const { outlets, seats } = wordLists();
  if (cluster.groups.some(({ key }) => outlets.has(key)) !== rule.outlet) return false;
  if (cluster.groups.some(({ key }) => seats.has(key))) return false;
  const words = new Set(cluster.groups.flatMap((group) => group.words));
  if (rule.without.some((word) => words.has(word))) return false;
  if (!rule.with) return true;
  return (
    rule.with.some((word) => words.has(word)) || (rule.capitals && cluster.groups.some(({ text }) => isAcronym(text)))
  );
}
