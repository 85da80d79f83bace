export { indexEntities } from './article-entities.js';
export { resolveEntities } from './resolve-entities.js';
export { resolveFirstPerson, type SpokenWords } from './resolve-first-person.js';
export type { ArticleEntities, Entity } from './types.js';
