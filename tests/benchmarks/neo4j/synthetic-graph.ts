import { seededRandom } from '../../../graph-export/layout/seeded-random.js';
import type { EdgeEntry, NodeEntry } from '../../../src/graph/index.js';
import type { GraphArticle } from '../../../src/model/graph.js';

/** Of ten nodes one is an article and seven are events, as graphs of news have them. */
const [ARTICLES, EVENTS] = [0.1, 0.7];
const DAYS = 3_000;

/** A graph of so many nodes and relationships, made piece by piece: only numbers are in memory. */
export function syntheticGraph(nodes: number, relationships: number) {
  const articles = Math.floor(nodes * ARTICLES);
  const events = Math.floor(nodes * EVENTS);
  const beings = nodes - articles - events;
  // every being and every event is named in one article, which is a relationship too
  const edges = relationships - beings - events;
  const articleId = (at: number): string => `${at.toString(16).padStart(20, '0')}`;
  const day = (at: number): string => new Date(Date.UTC(2017, 0, 1 + (at % DAYS))).toISOString().slice(0, 10);
  const beingKey = (at: number): string => `person:ada-lund-${at}`;
  const eventKey = (at: number): string => `event:what-was-said-of-the-harbour-${at}~1f0c2a9b`;
  const node = (key: string, name: string, at: number, own: object): NodeEntry => ({
    key,
    attributes: {
      ...{ type: 'person', name, aliases: [`${name.split(' ').at(-1)}`], mentions: 1 + (at % 7) },
      ...{
        members: [{ article: articleId(at % articles), entity: `e${at % 30}` }],
        articles: [articleId(at % articles)],
      },
      ...{ firstSeen: day(at), lastSeen: day(at + 40) },
      ...own,
    },
  });
  return {
    *articles(): Generator<readonly [string, GraphArticle]> {
      for (let at = 0; at < articles; at++) {
        const url = `https://news.example/${at}`;
        yield [
          articleId(at),
          {
            sources: [`feed.jsonl:${at}`],
            title: `What Lund did on day ${at}`,
            date: day(at),
            outlet: 'North Wire',
            url,
            copyOf: null,
          },
        ];
      }
    },
    *nodes(): Generator<NodeEntry> {
      for (let at = 0; at < beings; at++) yield node(beingKey(at), `Ada Lund ${at}`, at, {});
      for (let at = 0; at < events; at++) {
        const quote = `“The harbour will be open by spring, and nobody was told of the price of it,” she said on day ${at}`;
        yield node(eventKey(at), quote.slice(0, 60), at, {
          type: 'event',
          kind: 'statement',
          date: day(at),
          place: null,
          quote,
        });
      }
    },
    *edges(): Generator<EdgeEntry> {
      const random = seededRandom(7);
      for (let at = 0; at < edges; at++) {
        // squared: a few speak far more often than the rest
        const source = beingKey(Math.floor(random() ** 2 * beings));
        const target = eventKey(at % events);
        const type = at < events ? 'said' : 'took-part-in';
        const article = articleId(at % articles);
        const evidence = {
          article,
          claim: `c${at}`,
          span: [10, 90] as [number, number],
          cue: 'said',
          rule: 'said/verb-clause',
        };
        yield {
          ...{ key: `${type}|${source}|${target}|actual|${at}`, source, target },
          attributes: {
            ...{
              type,
              factuality: 'actual',
              event: type === 'said' ? target : null,
              confidence: 0.9,
              reports: 1,
              copies: 1,
            },
            evidence: [
              {
                ...evidence,
                quote: `“The harbour will be open by spring,” Lund said on day ${at}`,
                confidence: 0.9,
                onWordOf: null,
              },
            ],
          },
        };
      }
    },
  };
}
