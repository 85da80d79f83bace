export { articleId } from './article-id.js';
export { cleanArticle } from './clean-article.js';
export { mendText } from './mend-text.js';
export { STANDARD_INPUT } from './read/files/list-inputs.js';
export { isProblem, type ReadOptions, readArticles } from './read/read-articles.js';
export { littleRemains, type Remainder, remainderOf } from './remainder.js';
export type { AgencyCredit, ArticleBlock, CleanArticle, DroppedBlock, InputProblem, SourceArticle } from './types.js';
