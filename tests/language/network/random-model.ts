import { createHash } from 'node:crypto';

/** Sizes small enough for a slow reference, odd enough to show padding mistakes. */
export const SMALL = {
  word: 12,
  vec: 8,
  affix: 12,
  shape: 4,
  gaz: 4,
  hidden: 16,
  arc: 16,
  rel: 8,
  affixBuckets: 64,
};

export const LABELS = {
  upos: ['ADJ', 'ADP', 'NOUN', 'PROPN', 'PUNCT', 'VERB'],
  xpos: ['IN', 'JJ', 'NN', 'NNP', 'VBD', 'VBN', '.'],
  rel: ['acl', 'case', 'nsubj', 'obj', 'obl', 'parataxis', 'punct', 'root'],
  name: ['O', 'B-person', 'I-person', 'B-place', 'I-place'],
};

interface Tensor {
  readonly name: string;
  readonly dtype: 'i8' | 'i16' | 'f32';
  readonly shape: readonly number[];
  readonly values: Int8Array | Int16Array | Float32Array;
  readonly scales?: string;
}

/** What a cue may tell, how factual it is, and what a word may be of it: as many outputs as the reader of cues has. */
const CLAIM_OUTPUTS = 9;
const SIDES_OF_CUES = 12;

/** A model file with random weights: the same seed gives the same bytes. One with `role` is taught claims. */
export function randomModel(seed = 1, config: typeof SMALL & { readonly role?: number } = SMALL): Buffer {
  const random = randomNumbers(seed);
  const words = ['ada', 'met', 'bo', 'in', 'orlin', '.', '0000'];
  const shapes = ['Xxx', 'xx', '.', 'dd'];
  const gazetteers = [
    { name: 'given', words: ['ada', 'bo'] },
    { name: 'cities', words: ['orlin', 'ada'] },
  ];
  const tensors: Tensor[] = [];
  const floats = (name: string, shape: number[], size: number) =>
    tensors.push({
      name,
      dtype: 'f32',
      shape,
      values: Float32Array.from({ length: product(shape) }, () => random() * size),
    });
  const integers = (name: string, rows: number, columns: number, dtype: 'i8' | 'i16', size: number) => {
    const top = dtype === 'i8' ? 127 : 32767;
    const values = Array.from({ length: rows * columns }, () => Math.round(random() * top));
    const Type = dtype === 'i8' ? Int8Array : Int16Array;
    tensors.push({ name, dtype, shape: [rows, columns], values: Type.from(values), scales: `${name}.scales` });
    const scales = Float32Array.from({ length: rows }, () => ((0.5 + Math.abs(random()) / 2) * size) / top);
    tensors.push({ name: `${name}.scales`, dtype: 'f32', shape: [rows], values: scales });
  };
  integers('word', words.length + 1, config.word, 'i8', 1);
  integers('vec', words.length + 1, config.vec, 'i8', 1);
  integers('affix', config.affixBuckets, config.affix, 'i8', 0.5);
  integers('shape', shapes.length + 1, config.shape, 'i8', 1);
  integers('gaz_w', gazetteers.length, config.gaz, 'i8', 1);
  const width = 2 * config.hidden;
  const input = config.word + config.vec + config.affix + config.shape + config.gaz;
  for (const layer of ['0f', '0b', '1f', '1b']) {
    integers(`wx_${layer}`, 4 * config.hidden, layer.startsWith('0') ? input : width, 'i16', 1);
    integers(`wh_${layer}`, 4 * config.hidden, config.hidden, 'i16', 1);
    floats(`b_${layer}`, [4 * config.hidden], 1);
  }
  for (const part of ['upos', 'xpos', 'name'] as const) {
    integers(`w_${part}`, LABELS[part].length, width, 'i16', 1);
    floats(`b_${part}`, [LABELS[part].length], 1);
  }
  floats('name_trans', [LABELS.name.length, LABELS.name.length], 1);
  floats('name_start', [LABELS.name.length], 1);
  floats('root', [width], 3);
  for (const side of ['arcd', 'arch']) {
    integers(`w_${side}`, config.arc, width, 'i16', 1);
    floats(`b_${side}`, [config.arc], 1);
  }
  integers('u_arc', config.arc, config.arc, 'i16', 2);
  floats('u_head', [config.arc], 1);
  integers('w_reld', config.rel, width, 'i16', 1);
  integers('w_relh', config.rel, width, 'i16', 1);
  floats('b_rel', [config.rel], 1);
  integers('w_relout', LABELS.rel.length, config.rel, 'i16', 2);
  floats('b_relout', [LABELS.rel.length], 1);
  if (config.role !== undefined) {
    integers('w_claim', CLAIM_OUTPUTS, width, 'i16', 2);
    floats('b_claim', [CLAIM_OUTPUTS], 3);
    integers('w_roled', config.role, width, 'i16', 1);
    floats('b_roled', [config.role], 1);
    integers('w_rolee', config.role, width, 'i16', 1);
    floats('b_rolee', [config.role], 1);
    integers('u_role', SIDES_OF_CUES * config.role, config.role, 'i16', 2);
    floats('b_role', [SIDES_OF_CUES], 3);
  }
  return modelFile(
    { version: 1, language: 'en', config, labels: LABELS, words, vectors: words, shapes, gazetteers, card: {} },
    tensors,
  );
}

/** Puts header and tensors together as seeds/models/FORMAT.md says. */
export function modelFile(header: Record<string, unknown>, tensors: readonly Tensor[]): Buffer {
  let size = 0;
  const entries: Record<string, unknown> = {};
  const parts: Buffer[] = [];
  for (const { name, dtype, shape, values, scales } of tensors) {
    const padding = (8 - (size % 8)) % 8;
    entries[name] = { dtype, shape, offset: size + padding, ...(scales ? { scales } : {}) };
    parts.push(Buffer.alloc(padding), Buffer.from(values.buffer, values.byteOffset, values.byteLength));
    size += padding + values.byteLength;
  }
  let text = JSON.stringify({ ...header, tensors: entries });
  text += ' '.repeat((8 - ((8 + Buffer.byteLength(text)) % 8)) % 8);
  const prefix = Buffer.alloc(8, 'WGM1');
  prefix.writeUInt32LE(Buffer.byteLength(text), 4);
  const content = Buffer.concat([prefix, Buffer.from(text), ...parts]);
  return Buffer.concat([content, createHash('sha256').update(content).digest()]);
}

const product = (shape: readonly number[]) => shape.reduce((all, size) => all * size, 1);

/** Numbers in (-1, 1) by a small generator (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}
