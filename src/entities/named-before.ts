import type { Annotation } from '../language/types.js';
import { firstWhere } from '../model/first-where.js';
import type { Cluster } from './cluster.js';

/** A being and the token at which it was last named before a place. */
export interface LastNaming {
  readonly cluster: Cluster;
  readonly last: number;
}

/** Namings further back than so many are not looked at, in however long a sentence they stand. */
const FURTHEST = 400;

/** The namings of an article in text order, so that whoever was named shortly before a place is found without looking at all beings. */
export class NamedBefore {
  private readonly namings: { readonly first: number; readonly cluster: Cluster }[] = [];

  constructor(
    private readonly annotation: Annotation,
    clusters: readonly Cluster[],
  ) {
    for (const cluster of clusters)
      for (const group of cluster.groups)
        for (const { first, aside } of group.mentions) if (!aside) this.namings.push({ first, cluster });
    this.namings.sort((a, b) => a.first - b.first);
  }

  /** Who was named at most so many sentences before a token, the latest first. */
  within(token: number, sentences: number): LastNaming[] {
    const found = new Map<Cluster, number>();
    const here = this.annotation.sentenceOf(token);
    const end = firstWhere(this.namings.length, (at) => this.namings[at]!.first >= token);
    for (let at = end - 1; at >= Math.max(0, end - FURTHEST); at--) {
      const { first, cluster } = this.namings[at]!;
      if (here - this.annotation.sentenceOf(first) > sentences) break;
      if (!found.has(cluster)) found.set(cluster, first);
    }
    return [...found].map(([cluster, last]) => ({ cluster, last }));
  }
}
