import { cleanArticle } from '../../articles/index.js';
import { placeNamedEvents } from '../../claims/events/place-named-events.js';
import { findClaims, findStatements } from '../../claims/find-claims.js';
import { resolveEntities } from '../../entities/index.js';
import { findMentions } from '../../mentions/index.js';
import { findTraits } from '../../traits/find-traits.js';
import { refuseLanguage } from '../refuse-language.js';
import type { Part, Reading, Stage } from './types.js';

/** A stage that sees no more than it says it needs. */
function stage<Need extends keyof Reading, Gives extends Part>(
  name: string,
  needs: readonly Need[],
  gives: Gives,
  run: (has: Pick<Reading, Need>) => Reading[Gives],
): Stage {
  return { name, needs, gives, run };
}

/** The stages of reading an article, in the order in which they run. */
export const STAGES: readonly Stage[] = [
  // metadata settled, furniture marked
  stage('clean', ['source'], 'article', ({ source }) => cleanArticle(source)),
  // sentences, tokens, tags, trees, names
  stage('annotate', ['article', 'language'], 'annotation', ({ article, language }) => {
    refuseLanguage(article, language);
    return language.annotate(
      article.text,
      article.blocks.map((block) => block.span),
    );
  }),
  // names, descriptions, pronouns, named events
  stage('find mentions', ['article', 'annotation'], 'mentions', ({ article, annotation }) =>
    findMentions(article, annotation),
  ),
  // which mentions are one being; named events with the date and place that the text tells of them
  stage('resolve', ['article', 'annotation', 'mentions'], 'entities', ({ article, annotation, mentions }) =>
    placeNamedEvents(article, annotation, resolveEntities(article, annotation, mentions)),
  ),
  // roles, lands, ages, former names: what identity goes by
  stage('find traits', ['annotation', 'entities'], 'traits', ({ annotation, entities }) =>
    findTraits(annotation, entities),
  ),
  // who said what, before all else: claims stand inside statements
  stage(
    'find statements',
    ['article', 'annotation', 'entities', 'isOn'],
    'told',
    ({ article, annotation, entities, isOn }) => findStatements(article, annotation, entities, isOn),
  ),
  // who met and condemned whom, who reported it, on whose word
  stage('find claims', ['told'], 'claims', ({ told }) => findClaims(told)),
];
