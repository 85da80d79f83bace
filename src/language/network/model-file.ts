import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { InputError } from '../../model/input-error.js';

/** First bytes of a model file. */
const MAGIC = 'WGM1';
/** Version of the format that this code reads. */
const VERSION = 1;
/** Magic and the header's length. */
const PREFIX = 8;
/** Tensors start at multiples of this. */
const ALIGNMENT = 8;
/** Length of the SHA-256 at the end. */
const CHECKSUM = 32;

/** Sizes of the network's parts. */
export interface NetworkConfig {
  readonly word: number;
  readonly vec: number;
  readonly affix: number;
  readonly shape: number;
  readonly gaz: number;
  readonly hidden: number;
  readonly arc: number;
  readonly rel: number;
  /** units that tell the sides of a claim; left out where the model was taught no claims */
  readonly role?: number;
  readonly affixBuckets: number;
}

/** The names behind the numbers that the network gives. */
export interface ModelLabels {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly rel: readonly string[];
  readonly name: readonly string[];
}

/** A word list whose members the network knows. */
export interface Gazetteer {
  readonly name: string;
  readonly words: readonly string[];
}

interface TensorEntry {
  readonly dtype: 'i8' | 'i16' | 'f32';
  readonly shape: readonly number[];
  readonly offset: number;
  readonly scales?: string;
}

interface Header {
  readonly version: number;
  readonly language: string;
  readonly config: NetworkConfig;
  readonly labels: ModelLabels;
  readonly words: readonly string[];
  readonly vectors: readonly string[];
  readonly shapes: readonly string[];
  readonly gazetteers: readonly Gazetteer[];
  readonly tensors: Readonly<Record<string, TensorEntry>>;
  readonly card: Readonly<Record<string, unknown>>;
}

/** A matrix of integers with a scale a row: value = values[row * columns + column] * scales[row]. */
export interface IntegerTensor {
  readonly values: Int8Array | Int16Array;
  readonly scales: Float32Array;
  readonly rows: number;
  readonly columns: number;
}

/** A model as it stands in its file. */
export interface ModelFile {
  readonly header: Header;
  /** hex SHA-256 of the file's content */
  readonly checksum: string;
  integers(name: string): IntegerTensor;
  floats(name: string): Float32Array;
}

/** Reads a model file. @throws InputError naming the file when it is missing, damaged or of another version. */
export function loadModelFile(path: string): ModelFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new InputError(
      `${path}: the language model ${reason}; install wiregraph again or train one (npm run train).`,
    );
  }
  return readModelFile(bytes, path);
}

/** Reads the bytes of a model file. */
export function readModelFile(bytes: Uint8Array, source: string): ModelFile {
  const fail = (problem: string): never => {
    throw new InputError(`${source}: ${problem}; install wiregraph again or train the model again.`);
  };
  if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) fail('is no wiregraph language model');
  if (bytes.length < PREFIX + CHECKSUM) fail('the language model is cut off');
  const checksum = Buffer.from(bytes.subarray(-CHECKSUM)).toString('hex');
  const content = bytes.subarray(0, -CHECKSUM);
  if (createHash('sha256').update(content).digest('hex') !== checksum) fail('the language model is damaged (checksum)');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = PREFIX + view.getUint32(MAGIC.length, true);
  if (headerEnd > content.length) fail('the language model is cut off');
  const header = JSON.parse(Buffer.from(content.subarray(PREFIX, headerEnd)).toString('utf8')) as Header;
  if (header.version !== VERSION)
    fail(`is a language model of version ${header.version}, this program reads ${VERSION}`);
  const { buffer, at } = alignedPayload(content, headerEnd);
  const entryOf = (name: string) => header.tensors[name] ?? fail(`the language model has no tensor “${name}”`);
  const floats = (name: string): Float32Array => {
    const { shape, offset, dtype } = entryOf(name);
    if (dtype !== 'f32') fail(`tensor “${name}” is ${dtype} where f32 is expected`);
    return new Float32Array(buffer, at + offset, product(shape));
  };
  const integers = (name: string): IntegerTensor => {
    const { shape, offset, dtype, scales } = entryOf(name);
    if (dtype === 'f32' || scales === undefined || shape.length !== 2) fail(`tensor “${name}” is no scaled matrix`);
    const Type = dtype === 'i8' ? Int8Array : Int16Array;
    const [rows, columns] = shape as [number, number];
    return { values: new Type(buffer, at + offset, rows * columns), scales: floats(scales!), rows, columns };
  };
  return { header, checksum, integers, floats };
}

const product = (shape: readonly number[]): number => shape.reduce((all, size) => all * size, 1);

/** The payload, where typed arrays may lie on it: in place when that is a multiple of 8 bytes from the buffer's start, otherwise a copy. */
function alignedPayload(content: Uint8Array, from: number): { buffer: ArrayBuffer; at: number } {
  const at = content.byteOffset + from;
  if (at % ALIGNMENT === 0) return { buffer: content.buffer as ArrayBuffer, at };
  return { buffer: new Uint8Array(content.subarray(from)).buffer, at: 0 };
}
