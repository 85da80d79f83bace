import {
  annotationFromConllu,
  annotationToConllu,
  miscValue,
  readConllu,
  withMiscValue,
  writeConllu,
} from '../../../src/language/conllu/index.js';
import { InputError } from '../../../src/model/input-error.js';

const TREE = `# newdoc id = d1
# sent_id = 1
# text = Ada didn’t meet Bo Marsh.
1	Ada	Ada	PROPN	NNP	Number=Sing	4	nsubj	_	Name=B-person
2-3	didn’t	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	n’t	not	PART	RB	_	4	advmod	_	_
4	meet	meet	VERB	VB	_	0	root	_	_
5	Bo	Bo	PROPN	NNP	_	4	obj	_	Name=B-person
6	Marsh	Marsh	PROPN	NNP	_	5	flat	_	Name=I-person|SpaceAfter=No
7	.	.	PUNCT	.	_	4	punct	_	_

# newpar
# sent_id = 2
1	She	she	PRON	PRP	_	2	nsubj	_	_
2	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
2.1	left	leave	VERB	VBD	_	_	_	0:root	_
3	.	.	PUNCT	.	_	2	punct	_	_

`;

describe('CoNLL-U', () => {
  test('what was read is written back unchanged', () => {
    expect(writeConllu(readConllu(TREE))).toBe(TREE);
  });

  test.each([
    ['Windows line ends and a byte order mark', `\uFEFF${TREE.replace(/\n/g, '\r\n')}`],
    ['no empty line at the end', TREE.trimEnd()],
    ['more empty lines', TREE.replace(/\n\n/g, '\n\n\n')],
  ])('%s do not matter', (_, content) => {
    expect(writeConllu(readConllu(content))).toBe(TREE);
  });

  test.each([
    ['1\tword', 'a.conllu: line 1 has 2 columns'],
    ['# c\nx\tAda\t_\t_\t_\t_\t0\troot\t_\t_', 'a.conllu: line 2: “x” is no token number'],
    ['1\t\t_\t_\t_\t_\t0\troot\t_\t_', 'a.conllu: line 1 has no word form'],
  ])('%j is refused with a sentence that says where', (content, message) => {
    expect(() => readConllu(content, 'a.conllu')).toThrow(InputError);
    expect(() => readConllu(content, 'a.conllu')).toThrow(message);
  });

  test('a field of MISC is read, set and taken out, and the others stay', () => {
    expect(miscValue('Name=B-person|SpaceAfter=No', 'Name')).toBe('B-person');
    expect(miscValue('SpaceAfter=No', 'Name')).toBeUndefined();
    expect(withMiscValue('_', 'Name', 'B-place')).toBe('Name=B-place');
    expect(withMiscValue('Name=B-person|SpaceAfter=No', 'Name', undefined)).toBe('SpaceAfter=No');
    expect(withMiscValue('Name=B-person', 'Name', undefined)).toBe('_');
  });
});

describe('an annotation from CoNLL-U', () => {
  const annotation = annotationFromConllu(readConllu(TREE));

  test('without a text, the text is put together from the forms', () => {
    expect(annotation.text).toBe('Ada didn’t meet Bo Marsh.\n\nShe left.');
  });

  test('every token quotes the text, words of a multiword token its parts', () => {
    const forms = Array.from({ length: annotation.size }, (_, token) => annotation.form(token));
    expect(forms).toEqual(['Ada', 'did', 'n’t', 'meet', 'Bo', 'Marsh', '.', 'She', 'left', '.']);
  });

  test('sentences, blocks, heads and names', () => {
    expect([annotation.sentences, annotation.sentenceFirst(1), annotation.sentenceFirst(2)]).toEqual([2, 7, 10]);
    expect([annotation.blockOf(0), annotation.blockOf(1)]).toEqual([0, 1]);
    expect([annotation.head(0), annotation.head(3), annotation.head(7)]).toEqual([3, -1, 8]);
    expect([annotation.name(0), annotation.name(1), annotation.name(5)]).toEqual(['B-person', '', 'I-person']);
    expect([annotation.sentenceOf(6), annotation.sentenceOf(7)]).toEqual([0, 1]);
  });

  test('children, subtrees and spans', () => {
    expect(annotation.children(3)).toEqual([0, 1, 2, 4, 6]);
    expect(annotation.children(0)).toEqual([]);
    expect(annotation.subtree(4)).toEqual([4, 5]);
    expect(annotation.subtree(3)).toEqual([0, 6]);
    const [start, end] = annotation.span(4, 5);
    expect(annotation.text.slice(start, end)).toBe('Bo Marsh');
  });

  test('the lemma column counts; without one the lemma is made from the form', () => {
    expect(annotation.lemma(8)).toBe('leave');
    const bare = annotationFromConllu(readConllu('1\tWas\t_\tAUX\tVBD\t_\t0\troot\t_\t_\n'));
    expect(bare.lemma(0)).toBe('be');
  });

  test('with the text, tokens stand where they stand in it, spaces and all', () => {
    const text = '«»  Ada  didn’t meet\nBo Marsh.\n\n\nShe left.';
    const aligned = annotationFromConllu(readConllu(TREE), text);
    expect(aligned.start(0)).toBe(4);
    expect(aligned.form(5)).toBe('Marsh');
    expect(aligned.span(4, 5)).toEqual([text.indexOf('Bo'), text.indexOf('.')]);
  });

  test('`# span` counts code points, so emoji before it do not shift it', () => {
    const text = '😀 Ada. Ada left.';
    const tree = '# span = 7 16\n1\tAda\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n2\tleft\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n';
    expect(annotationFromConllu(readConllu(tree), text).start(0)).toBe(text.lastIndexOf('Ada'));
  });

  test('words that are not in the text are refused', () => {
    expect(() => annotationFromConllu(readConllu(TREE), 'Another text.')).toThrow('“Ada” is not in the text');
  });

  test('written from the annotation and read again it says the same', () => {
    const again = annotationFromConllu(readConllu(writeConllu(annotationToConllu(annotation, 'd1'))));
    const columns = (of: typeof annotation) =>
      Array.from({ length: of.size }, (_, token) => [
        of.form(token),
        of.lemma(token),
        of.upos(token),
        of.xpos(token),
        of.head(token),
        of.relation(token),
        of.name(token),
      ]);
    expect(columns(again)).toEqual(columns(annotation));
  });
});
