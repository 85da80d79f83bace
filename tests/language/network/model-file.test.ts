import { createHash } from 'node:crypto';
import { loadModelFile, readModelFile } from '../../../src/language/network/model-file.js';
import { InputError } from '../../../src/model/input-error.js';
import { modelFile, randomModel } from './random-model.js';

const good = randomModel();

function withByte(at: number, value: number): Buffer {
  const bytes = Buffer.from(good);
  bytes[at] = value;
  return bytes;
}

describe('a model file', () => {
  test('gives its labels, and its tensors as integers with a scale a row', () => {
    const model = readModelFile(good, 'a.wgm');
    expect(model.header.labels.upos).toContain('PROPN');
    expect(model.integers('word')).toMatchObject({ rows: 8, columns: 12 });
    expect(model.integers('word').scales).toHaveLength(8);
    expect(model.floats('b_upos')).toHaveLength(6);
    expect(model.checksum).toBe(createHash('sha256').update(good.subarray(0, -32)).digest('hex'));
  });

  test('may lie anywhere in a larger buffer', () => {
    const shifted = Buffer.concat([Buffer.alloc(3), good]).subarray(3);
    expect(readModelFile(shifted, 'a.wgm').floats('b_upos')).toEqual(readModelFile(good, 'a.wgm').floats('b_upos'));
  });

  test.each([
    [
      'no model',
      Buffer.from('PK\u0003\u0004 something else that is long enough to be looked at'),
      'is no wiregraph language model',
    ],
    ['an empty file', Buffer.alloc(0), 'is no wiregraph language model'],
    ['a cut file', good.subarray(0, 1000), 'damaged'],
    ['a very short file', good.subarray(0, 10), 'cut off'],
    ['a changed weight', withByte(good.length - 100, good[good.length - 100]! ^ 1), 'damaged'],
    ['another version', modelFile({ version: 2 }, []), 'version 2'],
  ])('%s is refused', (_, bytes, message) => {
    expect(() => readModelFile(bytes, 'a.wgm')).toThrow(InputError);
    expect(() => readModelFile(bytes, 'a.wgm')).toThrow(`a.wgm: `);
    expect(() => readModelFile(bytes, 'a.wgm')).toThrow(message);
  });

  test('a tensor that is not there is named', () => {
    expect(() => readModelFile(good, 'a.wgm').floats('b_none')).toThrow('no tensor “b_none”');
    expect(() => readModelFile(good, 'a.wgm').integers('b_upos')).toThrow('“b_upos” is no scaled matrix');
  });

  test('a missing file is named', () => {
    expect(() => loadModelFile('/nowhere/a.wgm')).toThrow('/nowhere/a.wgm: the language model does not exist');
  });
});
