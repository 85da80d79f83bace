import type { NodeKind } from '../model/kinds.js';

/** How much each sign counts beside one label of the network. */
export const WEIGHTS = {
  gazetteer: 3,
  seat: 6,
  ofPlace: 1.5,
  personBeside: 2.5,
  bodyNoun: 1.5,
  bodyBeside: 6,
  /** a son is not named like a place by chance */
  kin: 5,
  ground: 1.5,
  article: 1.1,
  outlet: 1.5,
  spelling: 2.5,
  capitals: 1.6,
  bodyHead: 3,
  placeHead: 4,
  placeFirst: 1.5,
  /** its kind is written behind the name; more than a school's being a body */
  building: 4,
  givenName: 2,
  team: 3,
  /** a town that contends in a text about sport, more than the gazetteer's town and the label */
  club: 4.5,
  clubName: 7,
  /** a country's name without the article that it needs, more than the gazetteer and the label */
  articled: 5,
  /** more than a seat of power */
  street: 7,
  acronym: 4,
  beforeState: 4,
  state: 6,
  title: 2,
  surnameOfFull: 4,
  givenOfFull: 3.5,
  locative: 0.6,
  /** nobody is in a person */
  inPerson: 1.2,
  speaker: 0.5,
};

/** What speaks for each kind, summed. */
export type Votes = Map<NodeKind, number>;

/** Adds a sign's weight to a kind. */
export function vote(votes: Votes, type: NodeKind, weight: number): void {
  votes.set(type, (votes.get(type) ?? 0) + weight);
}
