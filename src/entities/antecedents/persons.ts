import type { Annotation } from '../../language/types.js';
import type { Mention } from '../../mentions/types.js';
import type { Cluster } from '../cluster.js';
import type { Quotations } from '../find-quotations.js';
import { NamedBefore } from '../named-before.js';
import { type Being, beingsOf } from './being.js';
import { isWiderFor } from './role-words.js';

/** So many sentences back whoever is named is weighed. */
const REACH = 25;
/** Of those who hold a role of the noun anywhere, and of the most named, so many are weighed: news has fewer, lists have thousands. */
const MOST_HOLDERS = 40;
const MOST_NAMED = 10;

/** The persons of an article, found by place and by role without looking at all of them. */
export class Persons {
  /** how many lands the roles of all tell */
  readonly lands: number;
  /** how often the second most named is named */
  readonly secondMost: number;
  private readonly beings: readonly Being[];
  private readonly byCluster = new Map<Cluster, Being>();
  private readonly byToken = new Map<number, Cluster>();
  private readonly byRoleWord = new Map<string, Being[]>();
  private readonly holders = new Map<string, readonly Being[]>();
  private readonly named: NamedBefore;

  constructor(annotation: Annotation, quotations: Quotations, clusters: readonly Cluster[]) {
    this.beings = beingsOf(annotation, quotations, clusters, 'person');
    this.named = new NamedBefore(
      annotation,
      this.beings.map(({ cluster }) => cluster),
    );
    this.lands = new Set(this.beings.flatMap(({ roles }) => roles.flatMap(({ land }) => (land ? [land] : [])))).size;
    this.secondMost = this.beings[1]?.times ?? 0;
    for (const being of this.beings) {
      this.byCluster.set(being.cluster, being);
      for (const { first, last } of being.namings)
        for (let token = first; token <= last; token++) this.byToken.set(token, being.cluster);
      for (const word of new Set(being.roles.flatMap(({ words }) => words))) {
        const known = this.byRoleWord.get(word);
        if (known) known.push(being);
        else this.byRoleWord.set(word, [being]);
      }
    }
  }

  /** The person whose name holds this token, or null. */
  at(token: number): Cluster | null {
    return this.byToken.get(token) ?? null;
  }

  /** Whoever a description may stand for: who was named before, who holds a role of its noun, who is named most; the most named first. */
  near(mention: Mention, noun: string): Being[] {
    const recent = this.named.within(mention.first, REACH).map(({ cluster }) => this.byCluster.get(cluster)!);
    const found = new Set([...this.beings.slice(0, MOST_NAMED), ...this.holdersOf(noun), ...recent]);
    return [...found].sort((a, b) => a.rank - b.rank);
  }

  private holdersOf(noun: string): readonly Being[] {
    const known = this.holders.get(noun);
    if (known) return known;
    const own = this.byRoleWord.get(noun) ?? [];
    const wider = this.beings.filter(({ roles }) => roles.some(({ words }) => isWiderFor(noun, words)));
    const found = [...own, ...wider].slice(0, MOST_HOLDERS);
    this.holders.set(noun, found);
    return found;
  }
}
