import type { StoredArticle } from '../../src/graph/types.js';
import type { Factuality, NodeKind } from '../../src/model/kinds.js';
import { RECORD_SCHEMA, type RecordClaim, type RecordEntity, type Span } from '../../src/model/record.js';
import type { MarkedHead } from './marked-article.js';
import { withTraits } from './read-traits.js';

/** What a meeting or statement may tell besides who. */
export interface EventHead {
  readonly date?: string | null;
  readonly place?: string | null;
  readonly factuality?: Factuality;
  /** of a meeting: "summit" */
  readonly kind?: string;
}

/** Writes a small article and its record at once, so that every span quotes the text. */
export class ArticleBuilder {
  private text = '';
  private readonly entities: RecordEntity[] = [];
  private readonly claims: RecordClaim[] = [];

  constructor(private readonly head: MarkedHead) {}

  /** Adds plain words. */
  say(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return [start, this.text.length];
  }

  /** Names a being; the same words and kind are the same entity. */
  name(type: Exclude<NodeKind, 'event'>, name: string): RecordEntity {
    const span = this.say(name);
    const known = this.entities.find((entity) => entity.type === type && entity.name === name);
    if (known) {
      known.mentions.push({ span, form: 'name' });
      return known;
    }
    const entity: RecordEntity = {
      id: `e${this.entities.length + 1}`,
      type,
      name,
      aliases: [],
      mentions: [{ span, form: 'name' }],
      traits: [],
    };
    this.entities.push(entity);
    return entity;
  }

  /** “Ada Lund said “…”.” Quotation marks in the words make parts of them direct speech. */
  said(speaker: string, words: string, { date = null, factuality = 'actual' }: EventHead = {}): this {
    const start = this.text.length;
    const source = this.name('person', speaker);
    const cue = this.say(' said');
    this.say(' ');
    const content = this.say(words);
    const event = this.event(words.replace(/[“”]/g, ''), content, 'statement', date, null);
    this.claim({
      type: 'said',
      source: source.id,
      target: event,
      event,
      factuality,
      evidence: [start, this.text.length],
      cue,
      content: [content],
      direct: words.includes('“'),
      confidence: 1,
      rule: 'said/test',
    });
    this.say('. ');
    return this;
  }

  /** “Ada Lund met Bo Marsh in Orlin.” */
  met(
    one: string,
    other: string,
    { date = null, place = null, factuality = 'actual', kind = 'meeting' }: EventHead = {},
  ): this {
    const start = this.text.length;
    const a = this.name('person', one);
    const cue = this.say(' met');
    this.say(' ');
    const b = this.name('person', other);
    if (place) this.say(' in ');
    const where = place ? this.name('place', place).id : null;
    const evidence: Span = [start, this.text.length];
    const event = this.event(`${kind} of ${one} and ${other}`, evidence, kind, date, where);
    const shared = { event: null, factuality, evidence, cue, content: [], confidence: 1, rule: 'met/test' } as const;
    this.claim({ ...shared, content: [], type: 'met', source: a.id, target: b.id, event });
    for (const being of [a, b])
      this.claim({ ...shared, content: [], type: 'took-part-in', source: being.id, target: event });
    if (where) this.claim({ ...shared, content: [], type: 'happened-in', source: event, target: where });
    this.say('. ');
    return this;
  }

  /** “Ada Lund condemned the attack on Orlin.” */
  condemned(
    critic: string,
    kind: string,
    phrase: string,
    place: string | null,
    { date = null, factuality = 'actual' }: EventHead = {},
  ): this {
    const start = this.text.length;
    const source = this.name('person', critic);
    const cue = this.say(' condemned');
    this.say(' ');
    const span = this.say(phrase);
    const at = place === null ? -1 : phrase.indexOf(place);
    const where = at < 0 ? null : this.nameAt('place', place!, [span[0] + at, span[0] + at + place!.length]);
    const event = this.event(phrase, span, kind, date, where);
    this.claim({
      type: 'condemned',
      source: source.id,
      target: event,
      event: null,
      factuality,
      evidence: [start, this.text.length],
      cue,
      content: [],
      confidence: 1,
      rule: 'condemned/test',
    });
    this.say('. ');
    return this;
  }

  build(): StoredArticle {
    const { id, date = null, url = null, outlet = null } = this.head;
    const source = `${id}.txt`;
    const article = { id, source, title: null, date, dateBasis: null, outlet, url, language: 'en', dropped: [] };
    return {
      record: {
        schema: RECORD_SCHEMA,
        extractor: 'test',
        article,
        entities: withTraits(this.text, this.entities),
        claims: this.claims,
      },
      text: this.text,
      sources: [source],
    };
  }

  private nameAt(type: NodeKind, name: string, span: Span): string {
    const known = this.entities.find((entity) => entity.type === type && entity.name === name);
    if (known) {
      known.mentions.push({ span, form: 'name' });
      return known.id;
    }
    this.entities.push({
      id: `e${this.entities.length + 1}`,
      type,
      name,
      aliases: [],
      mentions: [{ span, form: 'name' }],
      traits: [],
    });
    return `e${this.entities.length}`;
  }

  private event(name: string, span: Span, kind: string, date: string | null, place: string | null): string {
    const id = `e${this.entities.length + 1}`;
    this.entities.push({
      id,
      type: 'event',
      name,
      aliases: [],
      mentions: [{ span, form: 'description' }],
      traits: [],
      event: { kind, date, place },
    });
    return id;
  }

  private claim(claim: Omit<RecordClaim, 'id' | 'onWordOf' | 'sourceSpan' | 'targetSpan'>): void {
    this.claims.push({
      ...claim,
      id: `c${this.claims.length + 1}`,
      onWordOf: null,
      sourceSpan: null,
      targetSpan: null,
    });
  }
}

/** Shorthand: an article with what the given calls tell. */
export function articleOf(head: MarkedHead, tell: (builder: ArticleBuilder) => unknown): StoredArticle {
  const builder = new ArticleBuilder(head);
  tell(builder);
  return builder.build();
}
