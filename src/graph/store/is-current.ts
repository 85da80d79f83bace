import { type ArticleRecord, RECORD_SCHEMA } from '../../model/record.js';

/** Whether a record was written by this extractor, in this shape; otherwise `refresh` extracts it again. */
export const isCurrent = (record: ArticleRecord, extractor: string): boolean =>
  record.schema === RECORD_SCHEMA && record.extractor === extractor;
