import * as wiregraph from '../src/index.js';

test('the public surface is exactly this', () => {
  expect(Object.keys(wiregraph).sort()).toEqual([
    'EDGE_TYPES',
    'FACTUALITIES',
    'InputError',
    'NODE_KINDS',
    'answerQuestion',
    'ask',
    'assembleGraph',
    'buildGraph',
    'cleanArticle',
    'extract',
    'extractArticle',
    'extractorVersion',
    'isProblem',
    'loadEnglish',
    'loadGraph',
    'mayJoin',
    'openView',
    'readArticles',
    'recordSchema',
    'viewOf',
  ]);
});
