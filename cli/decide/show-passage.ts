import type { ArticleStore, Member, Passage } from '../../src/graph/index.js';
import type { GraphView } from '../../src/model/graph-view.js';
import type { Span } from '../../src/model/record.js';
import { shortId } from '../short-id.js';
import { plainText } from '../show-text.js';

/** “Lund” in a1b2c3d4 (Lund meets Marsh, 2031-05-02) */
export const passageText = (view: GraphView, passage: Passage): string =>
  `“${bare(passage.words ?? '')}” ${whereText(view, passage)}`;

/** in a1b2c3d4 (Lund meets Marsh, 2031-05-02) */
export function whereText(view: GraphView, { article }: Passage): string {
  const about = view.article(article);
  const facts = [about?.title ?? about?.sources[0], about?.date].filter((fact) => fact !== null && fact !== undefined);
  return `in ${shortId(article)}${facts.length > 0 ? ` (${oneLine(facts.join(', '))})` : ''}`;
}

/** Words that carry their own quotation marks get no second pair. */
const bare = (words: string): string => oneLine(words).replace(/^["“”]+|["“”]+$/g, '');

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();

/** Where an article first names an entity. */
export function memberPassage(store: ArticleStore, { article, entity }: Member): Passage {
  const stored = store.get(article);
  const mentions = stored?.record.entities.find(({ id }) => id === entity)?.mentions ?? [];
  const { span } = mentions.find(({ form }) => form === 'name') ?? mentions[0] ?? { span: [0, 0] as Span };
  return { article, span, words: stored?.text.slice(...span) ?? '' };
}
