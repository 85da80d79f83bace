import type { CleanArticle } from '../../articles/types.js';
import { indexEntities } from '../../entities/index.js';
import type { ArticleEntities, Entity } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import { OF_STRUCK } from '../../lexicon/closed-classes.js';
import type { Mention } from '../../mentions/types.js';
import { factualityOf } from '../factuality/index.js';
import { ALL_ON } from '../rules/switch-off.js';
import { childrenBy } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { dateAmong, dateOfEvent } from './date-of-event.js';
import { datesAgree } from './dates-agree.js';
import { dayInName, type YearsOfDays, yearsOfDays } from './day-in-name.js';
import { happeningOver, namedCircumstances } from './named-circumstances.js';
import { placeAmong } from './place-of-event.js';
import { placeOfNamed } from './place-of-named.js';

/** Gives the article's named events the date and the place that the text tells of them; the first telling of each counts. */
export function placeNamedEvents(
  article: CleanArticle,
  annotation: Annotation,
  entities: ArticleEntities,
): ArticleEntities {
  const context: ClaimContext = { article, annotation, entities, statements: [], attitudes: [], isOn: ALL_ON };
  if (!entities.entities.some(({ event }) => event)) return entities;
  const years = yearsOfDays(annotation);
  const told = entities.entities.map((entity) => (entity.event ? tell(context, entity, years) : entity));
  const home = new Map<Mention, Entity>();
  for (const entity of told) for (const mention of entity.mentions) home.set(mention, entity);
  return indexEntities(annotation.size, told, mentionsIn(entities, annotation.size), home);
}

function tell(context: ClaimContext, entity: Entity, years: YearsOfDays): Entity {
  const names = entity.mentions.filter(({ form }) => form === 'name');
  const place = names.map((mention) => placeOfNamed(context, mention)).find((each) => each !== null)?.entity ?? null;
  const deeds = place ? deedsAt(context, entity.event!.kind, place) : [];
  const dates = [
    ...names.flatMap((mention) => dateOf(context, mention, years) ?? []),
    ...deeds.flatMap(({ head }) => dateOfEvent(context, head, 'actual') ?? []),
  ];
  const inName = entity.event!.date;
  const date = inName === null ? (dates[0] ?? null) : (dates.find((each) => datesAgree(each, inName)) ?? inName);
  const mentions = [...entity.mentions, ...deeds].sort((a, b) => a.first - b.first);
  return { ...entity, mentions, event: { ...entity.event!, date, place } };
}

/** What an article tells of a deed without its name: "a missile attack on Orlin" beside "the Orlin attack". */
function deedsAt(context: ClaimContext, kind: string, place: Entity): Mention[] {
  const { annotation, entities } = context;
  const found: Mention[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const mention = entities.mentionAt(token);
    if (mention?.eventKind !== kind || mention.head !== token || entities.entityAt(token)) continue;
    if (placeAmong(context, childrenBy(annotation, token, 'nmod', 'obl'), [], OF_STRUCK)?.entity === place)
      found.push(mention);
  }
  return found;
}

/** By a phrase beside it, or by the day in its name where the text tells that day's year: "the 7 October attacks" beside "on 7 October 2023". */
function dateOf(context: ClaimContext, mention: Mention, years: YearsOfDays): string | null {
  const { annotation } = context;
  const verb = happeningOver(annotation, mention.head);
  const factuality = factualityOf(annotation, verb < 0 ? mention.head : verb);
  return (
    dateAmong(context, namedCircumstances(annotation, mention.head), factuality) ??
    dayInName(annotation, mention, years)
  );
}

function mentionsIn(entities: ArticleEntities, size: number): Mention[] {
  const found = new Set<Mention>();
  for (let token = 0; token < size; token++) {
    const mention = entities.mentionAt(token);
    if (mention) found.add(mention);
  }
  return [...found];
}
