import * as wiregraph from '../src/index.js';

test('the public surface is exactly this', () => {
  expect(Object.keys(wiregraph).sort()).toEqual([
    'EDGE_TYPES',
    'FACTUALITIES',
    'InputError',
    'NODE_KINDS',
    'answerQuestion',
    'assembleGraph',
    'cleanArticle',
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
