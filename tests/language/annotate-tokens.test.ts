import { annotateTokens } from '../../src/language/annotate-tokens.js';
import { isWord, miscValue, readConllu } from '../../src/language/conllu/index.js';
import { readModelFile } from '../../src/language/network/model-file.js';
import { Network } from '../../src/language/network/network.js';
import { randomModel } from './network/random-model.js';

const TREE = `# newdoc id = d1
# sent_id = 1
1-2	Don’t	_	_	_	_	_	_	_	SpaceAfter=No
1	Do	do	AUX	VB	Mood=Imp	3	aux	3:aux	_
2	n’t	not	PART	RB	_	3	advmod	3:advmod	_
2.1	you	you	PRON	PRP	_	_	_	3:nsubj	_
3	meet	meet	VERB	VB	_	0	root	0:root	Name=B-place|Gloss=x
4	Bo	Bo	PROPN	NNP	_	3	obj	3:obj	SpaceAfter=No
5	.	.	PUNCT	.	_	3	punct	3:punct	_

# sent_id = 2
1	Ada	Ada	PROPN	NNP	_	0	root	0:root	_
`;

const network = new Network(readModelFile(randomModel(), 'random'));
const given = readConllu(TREE);
const found = annotateTokens(network, given);

describe('annotating given tokens', () => {
  test('sentences, comments, numbers, forms and spaces stay', () => {
    const kept = (sentences: typeof given) =>
      sentences.map(({ comments, rows }) => ({
        comments,
        rows: rows.map(({ id, form, misc }) => [id, form, miscValue(misc, 'SpaceAfter'), miscValue(misc, 'Gloss')]),
      }));
    expect(kept(found)).toEqual(kept(given));
  });

  test('multiword ranges and empty nodes stay as they are', () => {
    const others = (sentences: typeof given) => sentences.flatMap(({ rows }) => rows.filter((row) => !isWord(row)));
    expect(others(found)).toEqual(others(given));
  });

  test('heads point at words of the sentence, one of them at none', () => {
    for (const { rows } of found) {
      const words = rows.filter(isWord);
      expect(words.filter((row) => row.head === '0')).toHaveLength(1);
      for (const row of words) expect(['0', ...words.map((word) => word.id)]).toContain(row.head);
    }
  });

  test('what the file says of tags, trees and names does not matter', () => {
    const bare = readConllu(TREE).map(({ comments, rows }) => ({
      comments,
      rows: rows.map((row) =>
        isWord(row) ? { ...row, lemma: '_', upos: 'X', xpos: 'X', head: '_', deprel: '_', deps: '_' } : row,
      ),
    }));
    expect(annotateTokens(network, bare)).toEqual(found);
  });
});
