import { littleRemains, remainderOf } from '../articles/remainder.js';
import type { InputProblem, SourceArticle } from '../articles/types.js';
import { type ArticleStore, isCurrent, type NewArticle, type SetChange } from '../graph/index.js';
import type { ArticleRecord } from '../model/record.js';
import { breathing } from './breathe.js';
import { extractAll } from './extract-all.js';
import type { Extractor, ReadItem } from './types.js';

/** Articles written in one transaction; what a sudden end can lose. */
const BATCH_ARTICLES = 64;
/** A batch is also written when its texts grow to so many code units, so that long texts do not pile up. */
const BATCH_TEXT = 4_000_000;

/** One filling of a store. */
export interface Filling {
  readonly store: ArticleStore;
  readonly items: AsyncIterable<ReadItem>;
  readonly extractor: Extractor;
  /** true: the store holds exactly these articles in the end (build); false: these too (add) */
  readonly replace: boolean;
  /** called for every input that gives no article */
  readonly onProblem?: (problem: InputProblem) => void;
  /** called for every article that is stored */
  readonly onArticle?: (record: ArticleRecord, how: 'extracted' | 'reused') => void;
  /** called after every input */
  readonly onProgress?: (report: FillReport) => void;
  /** stops between two articles; what is done stays for the next time */
  readonly signal?: AbortSignal;
}

/** An article that is more furniture than story. */
export interface LittleArticle {
  readonly source: string;
  /** share of its words that are the article: 0 where nothing remains */
  readonly share: number;
  /** "12 % remains (see-also line, author line)" */
  readonly told: string;
}

/** What a filling did. */
export interface FillReport {
  /** articles whose records are new */
  extracted: number;
  /** articles whose records were known */
  reused: number;
  /** inputs, or parts of them, that gave no article */
  skipped: number;
  /** reasons for dropped blocks, and how many blocks each */
  dropped: Record<string, number>;
  /** reasons for which something was not read whole, and how often each */
  cut: Record<string, number>;
  /** articles of which little or nothing remains without their furniture, in the order they were stored */
  readonly little: LittleArticle[];
  /** what changed in the set held; null when the set was left as it was */
  change: SetChange | null;
  /** why the set was left as it was */
  left: 'stopped' | 'nothing read' | null;
}

/** Reads, extracts and stores articles; records already known from this extractor are used again. */
export async function fillStore(filling: Filling): Promise<FillReport> {
  const { store, extractor, replace, signal } = filling;
  const report: FillReport = {
    extracted: 0,
    reused: 0,
    skipped: 0,
    dropped: {},
    cut: {},
    little: [],
    change: null,
    left: null,
  };
  const batch = new Batch(store, replace);
  const breathe = breathing();
  const unseen: string[] = [];
  const seen = new Set<string>();
  const skip = (problem: InputProblem): void => {
    report.skipped += 1;
    if (problem.unseen) unseen.push(problem.source);
    filling.onProblem?.(problem);
    filling.onProgress?.(report);
  };
  const take = (record: ArticleRecord, how: 'extracted' | 'reused', { source, text }: SourceArticle): void => {
    report[how] += 1;
    const remainder = remainderOf(text, record.article.dropped);
    const told = littleRemains(remainder);
    if (told !== null) report.little.push({ source, share: remainder.share, told });
    for (const { reason } of record.article.cut ?? []) report.cut[reason] = (report.cut[reason] ?? 0) + 1;
    for (const { reason } of record.article.dropped) report.dropped[reason] = (report.dropped[reason] ?? 0) + 1;
    filling.onArticle?.(record, how);
    filling.onProgress?.(report);
  };
  const unknown = async function* (): AsyncGenerator<SourceArticle> {
    for await (const item of filling.items) {
      await breathe();
      if (signal?.aborted) return;
      if ('problem' in item) {
        skip(item);
        continue;
      }
      const given = 'record' in item ? item.given : item;
      if (replace) seen.add(given.source);
      const known = store.recordFor(given);
      if (known && isCurrent(known, extractor.version)) {
        batch.keep(given);
        take(known, 'reused', given);
      } else if ('record' in item && isCurrent(item.record, extractor.version)) {
        batch.add(item);
        take(item.record, 'reused', given);
      } else yield given;
    }
  };

  if (replace) store.beginSet();
  for await (const { given, extraction } of extractAll(unknown(), extractor)) {
    if (signal?.aborted) break;
    if ('problem' in extraction) {
      skip({ source: given.source, problem: extraction.problem });
      // an older extractor read this very text: it is there still
      if (store.recordFor(given)) batch.keep(given);
    } else {
      batch.add({ given, record: extraction.record });
      take(extraction.record, 'extracted', given);
    }
  }
  if (replace) for (const given of keptUnseen(store, unseen)) if (!seen.has(given.source)) batch.keep(given);
  batch.flush();
  if (signal?.aborted) report.left = 'stopped';
  else if (report.extracted + report.reused === 0) report.left = 'nothing read';
  else if (replace) report.change = store.settleSet();
  return report;
}

/** What is held from files and folders that could not be looked at: nobody knows whether it is gone. */
function* keptUnseen(store: ArticleStore, unseen: readonly string[]): Generator<SourceArticle> {
  if (unseen.length === 0) return;
  const isUnseen = (source: string) =>
    unseen.some(
      (path) => source === path || source.startsWith(`${path.replace(/\/$/, '')}/`) || source.startsWith(`${path}:`),
    );
  for (const { given } of store.sources()) if (isUnseen(given.source)) yield given;
}

/** Articles on their way into the store. */
class Batch {
  private fresh: NewArticle[] = [];
  private known: SourceArticle[] = [];
  private text = 0;

  constructor(
    private readonly store: ArticleStore,
    private readonly replace: boolean,
  ) {}

  add(article: NewArticle): void {
    this.fresh.push(article);
    this.grow(article.given);
  }

  keep(known: SourceArticle): void {
    this.known.push(known);
    this.grow(known);
  }

  flush(): void {
    if (this.replace) {
      this.store.putInSet(this.fresh);
      this.store.keepInSet(this.known);
    } else {
      this.store.put(this.fresh);
      this.store.hold(this.known);
    }
    this.fresh = [];
    this.known = [];
    this.text = 0;
  }

  private grow({ text }: SourceArticle): void {
    this.text += text.length;
    if (this.fresh.length + this.known.length >= BATCH_ARTICLES || this.text >= BATCH_TEXT) this.flush();
  }
}
