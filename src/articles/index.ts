export { articleId } from './article-id.js';
export { cleanArticle } from './clean-article.js';
export { isProblem, type ReadOptions, readArticles } from './read/read-articles.js';
export type { AgencyCredit, ArticleBlock, CleanArticle, DroppedBlock, InputProblem, SourceArticle } from './types.js';
