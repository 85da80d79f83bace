import type { NodeKind } from '../../model/kinds.js';
import type { RecordTrait } from '../../model/record.js';
import type { Gender } from '../../names/name-parts.js';

/** What the words beside a person's name tell of them. */
export interface PersonTraits {
  /** what honorifics and titles tell: "Mrs. Clinton" -> female */
  readonly gender: Gender | null;
  /** fields of life of the roles beside the name: politics, sport … */
  readonly fields: readonly string[];
  /** the roles themselves: senator, prime minister */
  readonly roles: readonly string[];
  /** the country of the office told with the name: "Iranian President" -> iran */
  readonly nation: string | null;
  /** the state that a member of a chamber is told with: "(R-Mich.)", "Rep. Mott of Ohio" -> united-states/ohio */
  readonly state: string | null;
  /** age told beside the name */
  readonly age: number | null;
}

/** A being of one article: what identity reads of a record's entity. */
export interface Being {
  /** place among all beings of the set, in the order of (article, entity) */
  readonly index: number;
  readonly article: ArticleContext;
  readonly entity: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** the name and every other form by name, as written, distinct */
  readonly forms: readonly string[];
  /** persons only */
  readonly traits: PersonTraits | null;
  /** persons only: roles and ages as the article tells them, for the reader */
  readonly told?: readonly RecordTrait[];
  /** the land told with a body's or place's name: "Iran's Foreign Ministry" -> iran, "Paris, Texas" -> united-states/texas; null where none is */
  readonly land: string | null;
  /** places only: which of the places of this name is meant ("united-states/georgia"), null where nothing tells */
  readonly sense: string | null;
  /** how many mentions it has, of all forms */
  readonly mentions: number;
}

/** What an article tells about all of its beings. */
export interface ArticleContext {
  readonly id: string;
  readonly date: string | null;
  /** lands that the text names, with how often: "united-states", "united-states/ohio" */
  readonly lands: ReadonlyMap<string, number>;
  /** name keys of the persons, bodies and towns that the article names, by which contexts are compared */
  readonly names: ReadonlySet<string>;
}

/** Two beings that a rule holds to be one, by index. */
export interface Merge {
  readonly one: number;
  readonly other: number;
  /** a sentence's worth: "same full name “Ada Lund”" */
  readonly reason: string;
}

/** A being that a rule could have joined to several others and joined to none. */
export interface Doubt {
  readonly one: number;
  readonly reason: string;
}

/** What a rule found. */
export interface Findings {
  readonly merges: readonly Merge[];
  readonly doubts: readonly Doubt[];
}

/** Beings held to be one so far. */
export interface Cluster {
  /** the smallest index among the members */
  readonly first: number;
  readonly members: readonly Being[];
}

/** What a rule may read: all clusters of a kind as they stand before the rule, in the order of their first members. */
export interface World {
  clusters(kind: NodeKind): readonly Cluster[];
  /** whether a decision keeps these two beings apart */
  forbidden(one: number, other: number): boolean;
  /** whether a decision keeps this being apart from some other one */
  contested(one: number): boolean;
  /** in how many articles a context name stands */
  spread(name: string): number;
}

/** What a being is called: all that links it to others under a rule. */
export type NamedBeing = Pick<Being, 'kind' | 'name' | 'forms' | 'land' | 'sense'>;

/** One of the words under which a rule looks beings up. */
export interface RuleKey {
  readonly key: string;
  /** whether the being looks for others under it; two that only offer themselves there never affect one another */
  readonly asks: boolean;
}

/** One rule of identity: one file, one reason to hold two beings to be one. Its findings are a function of the set, not of its order. */
export interface IdentityRule {
  /** the kind of beings that it joins, and what it goes by: "person/same-name" */
  readonly name: `${NodeKind}/${string}`;
  find(world: World): Findings;
  /** it only joins clusters with one another: of one that stands alone it finds nothing */
  readonly joinsTwo?: true;
  /**
   * What links beings: what the rule finds of one depends on nobody whom no chain of common keys leads to. A cluster has the
   * keys of its members, so a key too many costs time, and one too few is an error that the property tests find.
   */
  keys(being: NamedBeing): Iterable<RuleKey>;
  /** where common keys link too many: whether these two clusters that share a key do affect one another */
  touches?(one: Cluster, other: Cluster): boolean;
}
