import type { CleanArticle } from '../articles/types.js';
import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import type { Observer } from './antecedents/index.js';
import { buildArticleEntities } from './article-entities.js';
import type { Cluster } from './cluster.js';
import { beginDiscourse } from './discourse.js';
import { findQuotations } from './find-quotations.js';
import { groupNames } from './group-names.js';
import { learnGenders } from './infer-gender.js';
import { joinBodies } from './join-bodies.js';
import { joinEvents } from './join-events.js';
import { joinPersons } from './join-persons.js';
import { joinPlaces } from './join-places.js';
import { resolveDescriptions } from './resolve-descriptions.js';
import { resolvePronouns } from './resolve-pronouns.js';
import type { ArticleEntities } from './types.js';

/** Decides which mentions of an article stand for one being: names by kind, then descriptions, then pronouns. */
export function resolveEntities(
  _article: CleanArticle,
  annotation: Annotation,
  mentions: readonly Mention[],
  observe?: Observer,
): ArticleEntities {
  const clusters: Cluster[] = [
    ...joinPersons(annotation, groupNames(annotation, mentions, 'person')),
    ...joinBodies(annotation, groupNames(annotation, mentions, 'organisation')),
    ...joinPlaces(groupNames(annotation, mentions, 'place')),
    ...joinEvents(annotation, groupNames(annotation, mentions, 'event')),
  ];
  learnGenders(annotation, clusters);
  const quotations = findQuotations(annotation);
  resolveDescriptions(annotation, mentions, clusters, quotations, observe);
  resolvePronouns(annotation, mentions, beginDiscourse(annotation, mentions, clusters), quotations);
  return buildArticleEntities(annotation, mentions, clusters);
}
