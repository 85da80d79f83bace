import type { SourceArticle } from '../types.js';

/** A plain text file is its text and nothing else. */
export function readText(source: string, text: string): SourceArticle {
  return { source, text, title: null, date: null, outlet: null, url: null };
}
