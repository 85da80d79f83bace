import { articleId } from '../../../src/articles/article-id.js';
import type { NewArticle } from '../../../src/graph/index.js';
import { RECORD_SCHEMA, type RecordClaim, type RecordEntity, type Span } from '../../../src/model/record.js';
import { type Story, SyntheticWorld } from './synthetic-world.js';

/**
 * Records as extraction writes them, without extraction: articles come in stories of a few tellings each, share people,
 * statements and meetings, and one in ten copies another. An article has some 600 words, 15 beings, 16 events and 55 claims,
 * as the real ones have.
 */
export function* syntheticArticles(count: number, from = 0): Generator<NewArticle> {
  const world = new SyntheticWorld();
  for (let i = from; i < from + count; i++) yield new Telling(world.storyOf(i), i).article();
}

/** Sentences of padding between those that carry claims. */
const PADDING = 14;
const STATEMENTS_TOLD = 14;

/** One article in the making. */
class Telling {
  private text = '';
  private readonly entities = new Map<string, RecordEntity>();
  private readonly claims: RecordClaim[] = [];

  constructor(
    private readonly story: Story,
    private readonly index: number,
  ) {}

  article(): NewArticle {
    const { story } = this;
    const teller = story.teller(this.index);
    for (const meeting of story.meetings) this.meeting(meeting.a, meeting.b, meeting.place);
    for (let i = 0; i < STATEMENTS_TOLD; i++) {
      const { speaker, words, about } = story.statement(teller.pick(story.statements));
      this.statement(speaker, words, about);
      if (i % 3 === 0) this.condemnation(teller.of(story.persons), teller.of(story.persons));
      for (let n = 0; n < PADDING / STATEMENTS_TOLD; n++) this.padding(teller.words());
    }
    const text = this.text;
    const source = `wire/${this.index}.txt`;
    const url = `https://news.example/${this.index}`;
    const head = { title: `Story ${story.number}`, date: story.date, outlet: teller.outlet, url };
    return {
      given: { source, text, ...head },
      record: {
        schema: RECORD_SCHEMA,
        extractor: 'synthetic 1',
        article: { id: articleId(text), source, ...head, dateBasis: 'metadata', language: 'en', dropped: [] },
        entities: [...this.entities.values()],
        claims: this.claims,
      },
    };
  }

  /** Adds words to the text. */
  private say(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return [start, this.text.length];
  }

  /** Names a being: in full the first time, persons by surname after that. */
  private name(type: RecordEntity['type'], full: string): { id: string; span: Span } {
    const known = this.entities.get(`${type} ${full}`);
    const short = full.split(' ').at(-1)!;
    const span = this.say(known && type === 'person' ? short : full);
    const entity: RecordEntity = known ?? {
      id: `e${this.entities.size + 1}`,
      type,
      name: full,
      aliases: [],
      mentions: [],
      traits: [],
    };
    if (known && type === 'person' && !entity.aliases.includes(short)) entity.aliases.push(short);
    entity.mentions.push({ span, form: 'name' });
    this.entities.set(`${type} ${full}`, entity);
    return { id: entity.id, span };
  }

  private event(name: string, span: Span, event: NonNullable<RecordEntity['event']>): string {
    const id = `e${this.entities.size + 1}`;
    this.entities.set(`event ${id}`, {
      id,
      type: 'event',
      name,
      aliases: [],
      mentions: [{ span, form: 'description' }],
      traits: [],
      event,
    });
    return id;
  }

  private claim(claim: Partial<RecordClaim> & Pick<RecordClaim, 'type' | 'source' | 'target' | 'evidence'>): void {
    const id = `c${this.claims.length + 1}`;
    const none = { event: null, onWordOf: null, cue: null, sourceSpan: null, targetSpan: null, content: [] };
    this.claims.push({ id, factuality: 'actual', ...none, confidence: 1, rule: `${claim.type}/synthetic`, ...claim });
  }

  private meeting(a: string, b: string, where: string): void {
    const start = this.text.length;
    const one = this.name('person', a);
    this.say(' met ');
    const other = this.name('person', b);
    this.say(' in ');
    const place = this.name('place', where);
    this.say('. ');
    const evidence: Span = [start, this.text.length - 1];
    const event = this.event(`meeting of ${a} and ${b}`, evidence, {
      kind: 'meeting',
      date: this.story.date,
      place: place.id,
    });
    this.claim({
      type: 'met',
      source: one.id,
      target: other.id,
      event,
      evidence,
      sourceSpan: one.span,
      targetSpan: other.span,
    });
    for (const { id } of [one, other]) this.claim({ type: 'took-part-in', source: id, target: event, evidence });
    this.claim({ type: 'happened-in', source: event, target: place.id, evidence });
  }

  private statement(speaker: string, words: string, about: readonly string[]): void {
    const start = this.text.length;
    const content = this.say(`“${words}”`);
    this.say(' ');
    const one = this.name('person', speaker);
    this.say(' said of ');
    const named = about.map((name, i) => {
      if (i > 0) this.say(' and ');
      return this.name('organisation', name);
    });
    this.say('. ');
    const evidence: Span = [start, this.text.length - 1];
    const event = this.event(words, content, { kind: 'statement', date: this.story.date, place: null });
    this.claim({
      type: 'said',
      source: one.id,
      target: event,
      event,
      evidence,
      sourceSpan: one.span,
      content: [content],
      direct: true,
    });
    for (const { id } of named) this.claim({ type: 'about', source: event, target: id, evidence });
  }

  private condemnation(critic: string, target: string): void {
    if (critic === target) return;
    const start = this.text.length;
    const one = this.name('person', critic);
    this.say(' condemned ');
    const other = this.name('person', target);
    this.say('. ');
    this.claim({ type: 'condemned', source: one.id, target: other.id, evidence: [start, this.text.length - 1] });
  }

  private padding(words: string): void {
    this.say(`${words}. `);
  }
}
