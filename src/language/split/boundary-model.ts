import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { once } from '../../lexicon/once.js';
import { seedsFolder } from '../../lexicon/seeds-folder.js';

/**
 * Weights of the boundary classifier: a sparse table from feature hash to weight, described in
 * seeds/models/sentences.md. All numbers are little-endian.
 */
export interface BoundaryModel {
  /** the sum of the weights of the features that it knows; above 0 a sentence begins */
  score(features: Uint32Array): number;
}

export const MODEL_FILE = 'models/sentences.wgs';
const MAGIC = 'WGS1';
/** magic, then number of features (u32), scale (f32), SHA-256 over all that follows (first 8 bytes) */
const HEADER = 20;

/** Writes the model file's bytes from hashes (ascending) and weights in whole steps of `scale`. */
export function encodeModel(hashes: Uint32Array, steps: Int8Array, scale: number): Buffer {
  const body = Buffer.concat([Buffer.from(hashes.buffer), Buffer.from(steps.buffer)]);
  const head = Buffer.alloc(HEADER);
  head.write(MAGIC, 0, 'latin1');
  head.writeUInt32LE(hashes.length, 4);
  head.writeFloatLE(scale, 8);
  createHash('sha256').update(body).digest().copy(head, 12, 0, 8);
  return Buffer.concat([head, body]);
}

/**
 * Reads a model from its bytes.
 * @throws Error naming the file when it is damaged or of another version.
 */
export function decodeModel(bytes: Buffer, source: string): BoundaryModel {
  const size = bytes.length < HEADER ? 0 : bytes.readUInt32LE(4);
  if (bytes.toString('latin1', 0, 4) !== MAGIC || bytes.length !== HEADER + size * 5) {
    throw new Error(
      `${source} is no model of sentence boundaries (${MAGIC}); install wiregraph again or train it anew.`,
    );
  }
  const body = bytes.subarray(HEADER);
  if (!createHash('sha256').update(body).digest().subarray(0, 8).equals(bytes.subarray(12, HEADER))) {
    throw new Error(`${source} is damaged: its checksum does not fit; install wiregraph again or train it anew.`);
  }
  return hashedModel(body, size, bytes.readFloatLE(8));
}

/** An open-addressed table, half full at most. */
function hashedModel(body: Buffer, size: number, scale: number): BoundaryModel {
  let room = 2;
  while (room < size * 2) room *= 2;
  const keys = new Uint32Array(room);
  const weights = new Float32Array(room);
  const mask = room - 1;
  for (let at = 0; at < size; at++) {
    const key = body.readUInt32LE(at * 4);
    let slot = key & mask;
    while (weights[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    weights[slot] = body.readInt8(size * 4 + at) * scale;
  }
  return {
    score(features) {
      let sum = 0;
      for (let at = 0; at < features.length; at++) {
        const key = features[at]!;
        for (let slot = key & mask; weights[slot] !== 0; slot = (slot + 1) & mask) {
          if (keys[slot] !== key) continue;
          sum += weights[slot]!;
          break;
        }
      }
      return sum;
    },
  };
}

/** The shipped model, read once. */
export const boundaryModel = once((): BoundaryModel => {
  const path = `${seedsFolder()}${MODEL_FILE}`;
  return decodeModel(readFileSync(path), path);
});
