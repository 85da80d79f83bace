import { sharedEnglish } from '../../../src/language/index.js';
import type { ViewNode } from '../../../src/model/graph-view.js';
import { deedsIn } from '../../../src/questions/deeds/deeds-in.js';
import type { WhoAt } from '../../../src/questions/deeds/mention-finder.js';
import { isNamedAt, phraseAt } from '../../../src/questions/deeds/phrase-at.js';
import { verbsAsked } from '../../../src/questions/deeds/verbs-asked.js';

/** "doer > undergoer" of every deed that a sentence tells as a fact. */
function told(verb: string, sentence: string, preposition: string | null = null): string[] {
  const annotation = sharedEnglish().annotate(sentence);
  const names = (heads: readonly number[]): string =>
    heads.map((head) => phraseAt(annotation, head, () => null)?.text ?? '').join(' + ');
  return deedsIn(annotation, verbsAsked(verb), preposition)
    .filter(({ factuality }) => factuality === 'actual')
    .map(({ doers, undergoers }) => `${names(doers)} > ${names(undergoers)}`);
}

describe('who did it to whom, as a sentence tells', () => {
  test.each<[verb: string, sentence: string, preposition: string | null, deeds: string[]]>([
    ['sued', 'Bo Vik sued Ada Lund over the toll.', null, ['Bo Vik > Ada Lund']],
    ['sued', 'Ada Lund was sued by Bo Vik over the toll.', null, ['Bo Vik > Ada Lund']],
    ['appointed', 'Ada Lund has named Bo Vik as envoy.', null, ['Ada Lund > Bo Vik']],
    ['endorsed', "Ada Lund's endorsement of Bo Vik surprised the party.", null, ['Ada Lund > Bo Vik']],
    ['endorsed', 'Ada Lund announced her endorsement of Bo Vik.', null, ['Ada Lund > Bo Vik']],
    ['apologise', 'The mayor, Bo Vik, apologised to Ada Lund.', 'to', ['Bo Vik > Ada Lund']],
    ['sued', 'Two parents of drowned sailors sued Ada Lund.', null, ['Two parents of drowned sailors > Ada Lund']],
  ])('%s: %s', (verb, sentence, preposition, deeds) => {
    expect(told(verb, sentence, preposition)).toEqual(deeds);
  });

  test.each<[verb: string, sentence: string, preposition: string | null]>([
    ['sued', 'Bo Vik may sue Ada Lund over the toll.', null],
    ['sued', 'Bo Vik did not sue Ada Lund.', null],
    ['endorsed', 'Ada Lund refused to endorse Bo Vik.', null],
    ['apologise', 'Bo Vik owes Ada Lund an answer.', 'to'],
    ['sued', 'Ada Lund praised the suit of Bo Vik.', null],
  ])('%s: none in “%s”', (verb, sentence, preposition) => {
    expect(told(verb, sentence, preposition)).toEqual([]);
  });
});

describe('the forms of a verb', () => {
  test.each([
    ['chose', ['choose', 'chosen', 'choosing', 'picked']],
    ['apologised', ['apologise', 'apologize', 'apologizing']],
    ['choose', ['chose', 'chosen', 'chooses']],
    ['speak', ['spoke', 'spoken', 'speaks']],
    ['threw', ['throw', 'thrown', 'throws']],
    ['provoke', ['provoked', 'provokes']],
    ['blame', ['blamed', 'blames']],
    ['pass', ['passed', 'passes']],
    ['sued', ['sue', 'sues', 'suing']],
  ])('%s', (typed, forms) => {
    expect(verbsAsked(typed).forms).toEqual(expect.arrayContaining(forms));
  });

  test('of another verb are none of its own', () => {
    expect(verbsAsked('sued').forms).not.toContain('suited');
    expect(verbsAsked('chose').forms).not.toContain('chase');
    expect(verbsAsked('provoke').forms).not.toContain('provoken');
    expect([...verbsAsked('threw').lemmas]).toEqual(['throw']);
  });
});

describe('whom a pronoun stands for', () => {
  const annotation = sharedEnglish().annotate('Bo Vik said that he sued the mill.');
  const pronoun = Array.from({ length: annotation.size }, (_, token) => token).find(
    (token) => annotation.form(token) === 'he',
  )!;
  const node = (name: string): ViewNode => ({ key: `person:${name}`, type: 'person', name }) as ViewNode;
  /** What a record makes of the name and of the pronoun. */
  const knowing =
    (ofPronoun: string | null): WhoAt =>
    (start, end) => {
      const text = annotation.text.slice(start, end);
      if (text === 'he') return ofPronoun === null ? null : node(ofPronoun);
      return text === 'Bo Vik' ? node('Bo Vik') : null;
    };

  test.each<[ofPronoun: string | null, name: string | null]>([
    ['Bo Vik', 'Bo Vik'],
    [null, 'Bo Vik'],
    // the record and the sentence contradict each other
    ['Ada Lund', null],
  ])('%s in the record: %s', (ofPronoun, name) => {
    expect(phraseAt(annotation, pronoun, knowing(ofPronoun))?.text ?? null).toBe(name);
    const places = [annotation.span(0, 1), ...(ofPronoun === 'Bo Vik' ? [annotation.span(pronoun, pronoun)] : [])];
    expect(isNamedAt(annotation, pronoun, places, knowing(ofPronoun))).toBe(name === 'Bo Vik');
  });
});
