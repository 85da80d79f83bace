export { type Chosen, chooseExtractor } from './choose-extractor.js';
export { type Extracted, extractAll } from './extract-all.js';
export { type Filling, type FillReport, fillStore, type LittleArticle } from './fill-store.js';
export { type ExtractorOptions, openExtractor } from './open-extractor.js';
export type { Extraction, Extractor, ExtractorModule, LoadedExtractor, ReadItem } from './types.js';
