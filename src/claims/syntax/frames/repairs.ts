import type { Annotation } from '../../../language/types.js';
import { agentBelow } from './agent-below.js';
import { bareObject } from './bare-object.js';
import { doerBesideWith } from './doer-beside-with.js';
import { joinedObject } from './joined-object.js';
import { oneOfMany } from './one-of-many.js';
import type { Frame } from './types.js';

/** One slip of the parser that every rule would stumble over, mended once. */
export interface Repair {
  readonly name: string;
  readonly reason: string;
  readonly mend: (annotation: Annotation, frame: Frame) => Frame;
}

/** The repairs, in order; each sees what those before it mended. */
export const REPAIRS: readonly Repair[] = [
  {
    name: 'bare object',
    reason: '“condemned in the strongest terms the killings”: the object hangs as a phrase',
    mend: bareObject,
  },
  {
    name: 'joined object',
    reason: '“met Bo as well as Cy”: the second name hangs on the verb',
    mend: joinedObject,
  },
  {
    name: 'agent below',
    reason: '“condemned as harmful by Ada”: the agent hangs on what stands before it',
    mend: agentBelow,
  },
  {
    name: 'doer beside with',
    reason: '“…, with Ada accusing Bo”: the participle hangs on the clause',
    mend: doerBesideWith,
  },
  {
    name: 'one of many',
    reason: '“Ada is one of many blaming Bo”: the many are only as good as the one',
    mend: oneOfMany,
  },
];
