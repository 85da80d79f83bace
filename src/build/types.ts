import type { InputProblem, SourceArticle } from '../articles/types.js';
import type { NewArticle } from '../graph/index.js';
import type { ArticleRecord } from '../model/record.js';

/** What an extractor made of an article: its record, or one sentence on why there is none. */
export type Extraction = { readonly record: ArticleRecord } | { readonly problem: string };

/** What reading gives, one at a time: an article, one that another graph holds with its record, or why there is none. */
export type ReadItem = SourceArticle | NewArticle | InputProblem;

/** Extracts articles, in this thread or in worker threads. */
export interface Extractor {
  /** as records name it; a record that names another is extracted again by `refresh` */
  readonly version: string;
  /** how many articles it can work on at once */
  readonly width: number;
  /** whatever goes wrong with one article is that article's problem; rejects only when extraction itself cannot start */
  extract(given: SourceArticle): Promise<Extraction>;
  close(): Promise<void>;
}

/** An extractor with all it needs (the network's weights, the lexicon) in memory. */
export interface LoadedExtractor {
  readonly version: string;
  /** throws for what cannot be extracted */
  extract(given: SourceArticle): ArticleRecord;
}

/** What a module must export to be an extractor; every worker thread loads it once. */
export interface ExtractorModule {
  loadExtractor(): Promise<LoadedExtractor>;
}
