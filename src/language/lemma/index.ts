export { lemmatise } from './lemmatise.js';
