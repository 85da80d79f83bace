import type { Entity } from '../entities/types.js';
import type { Annotation } from '../language/types.js';
import { bodyNameOf } from '../names/body-name.js';
import { landEndingAt, landStartingAt, type ToldLand } from './land-words.js';
import { READ_MENTIONS } from './person-traits.js';
import type { Trait } from './types.js';
import { wordsBefore, wordsBehind } from './words-beside.js';

/**
 * The land told with a body whose name bodies of other lands bear too: "[Iran’s] Foreign Ministry", "Foreign Ministry [of Iran]".
 * A country told once is the body's; a state must stand with half of the mentions: "Iowa Republicans" are once part of the Republicans.
 */
export function landOfBody(annotation: Annotation, body: Entity): Trait[] {
  if (!bodyNameOf(body.name).shared) return [];
  const mentions = body.mentions.filter(({ form }) => form === 'name').slice(0, READ_MENTIONS);
  const told = mentions.map(({ first, last }) => landBeside(annotation, first, last));
  const nation = told.find((one) => one !== null && !one.land.includes('/'));
  const state = told.find((one) => one && told.filter((other) => other?.land === one.land).length * 2 > told.length);
  const land = state ?? nation;
  return land ? [{ kind: 'land', value: land.land, of: null, span: annotation.span(land.first, land.last) }] : [];
}

function landBeside(annotation: Annotation, first: number, last: number): ToldLand | null {
  const before = wordsBefore(annotation, first);
  const land = landEndingAt(before, before.length);
  if (land) return land;
  const behind = wordsBehind(annotation, last);
  if (behind[0]?.text !== 'of') return null;
  return landStartingAt(behind, behind[1]?.text === 'the' ? 2 : 1);
}
