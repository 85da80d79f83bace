import type { IdentityRule } from '../types.js';
import { bodyAcronym } from './body-acronym.js';
import { bodySameName } from './body-same-name.js';
import { bodyShortName } from './body-short-name.js';
import { personNameOrder } from './person-name-order.js';
import { personNameVariant } from './person-name-variant.js';
import { personRegnalName } from './person-regnal-name.js';
import { personSameName } from './person-same-name.js';
import { personSurname } from './person-surname.js';
import { personTitle } from './person-title.js';
import { placeSameName } from './place-same-name.js';

/** The rules in the order in which they run: the surest first, so that the less sure count beings that are whole already. */
export const identityRules: readonly IdentityRule[] = [
  // the same full name: needs nothing else, and gathers what all articles tell of its bearer
  personSameName,
  // two ways to write one name, where no third name contradicts
  personNameVariant,
  // family name first or last
  personNameOrder,
  // kings and popes: a title, a name, perhaps a number
  personRegnalName,
  // a surname with a title that only one bearer holds, before surnames alone count the bearers
  personTitle,
  // a surname alone, last: it must know how many beings bear it
  personSurname,
  // lands settle what names leave open, so bodies by name come before initials
  bodySameName,
  // initials, where one body only has them
  bodyAcronym,
  // shortened names, where one body only has them
  bodyShortName,
  // places stand by themselves
  placeSameName,
];
