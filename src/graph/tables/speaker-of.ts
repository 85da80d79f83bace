import type { Evidence } from '../../model/graph.js';
import { edgeTypes } from '../../model/kinds.js';
import { UNNAMED_SPEAKER } from '../../model/whose-word.js';
import { EDGE_BYTES } from './edge-key.js';
import type { GraphReader } from './read-graph.js';

/** The speaker of the said claim on whose word a telling stands; null where the article itself tells it. */
export function speakerOf(reader: GraphReader, { article, onWordOf }: Evidence): string | null {
  if (onWordOf === null) return null;
  const number = reader.tables.numbers.get(article)!;
  const rows = reader.claimsOf(number);
  const at = rows.findIndex(([id]) => id === onWordOf);
  if (at < 0 || edgeTypes[rows[at]![1]] !== 'said') return UNNAMED_SPEAKER;
  const speaker = reader.tables.placed.get(number)!.readUInt32BE(at * EDGE_BYTES);
  return speaker === 0 ? UNNAMED_SPEAKER : reader.row(speaker)!.name;
}
