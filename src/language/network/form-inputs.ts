import type { ModelFile } from './model-file.js';
import type { FeatureReader } from './word-features.js';

/** Writes a form's input numbers, [word | vector | affixes | shape | lists], into a row. */
export type InputWriter = (form: string, row: Float32Array) => void;

/** Makes the function that turns a form into the first layer's input. */
export function inputWriter(model: ModelFile, features: FeatureReader): InputWriter {
  const { word, vec, affix, shape } = model.header.config;
  const tables = {
    word: model.integers('word'),
    vec: model.integers('vec'),
    affix: model.integers('affix'),
    shape: model.integers('shape'),
    gaz: model.header.gazetteers.length > 0 ? model.integers('gaz_w') : undefined,
  };
  return (form, row) => {
    const seen = features(form);
    row.fill(0);
    addRow(tables.word, seen.word, row, 0);
    addRow(tables.vec, seen.vector, row, word);
    for (const bucket of seen.affixes) addRow(tables.affix, bucket, row, word + vec);
    addRow(tables.shape, seen.shape, row, word + vec + affix);
    if (tables.gaz) for (const list of seen.lists) addRow(tables.gaz, list, row, word + vec + affix + shape);
  };
}

type Table = ReturnType<ModelFile['integers']>;

function addRow({ values, scales, columns }: Table, index: number, row: Float32Array, at: number): void {
  const scale = scales[index]!;
  const from = index * columns;
  for (let column = 0; column < columns; column++) row[at + column]! += values[from + column]! * scale;
}
