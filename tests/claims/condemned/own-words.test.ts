import { claimsIn } from '../read-sentences.js';

const A = 'Ada Lund > Bo Marsh actual';

/** What the patterns tell by themselves; doubtful ones are weighed where they stand in an article. */
const toldIn = (text: string) => claimsIn(text, 'condemned', ['condemned/judged']);

describe("harsh words of the critic's own", () => {
  test.each([
    ['a liar', '"Bo Marsh is a pathological liar," Ada Lund said.'],
    ['a harsh adjective', 'Ada Lund said Bo Marsh was corrupt.'],
    ['the second of two', '"Bo Marsh is smart and dishonest," Ada Lund said.'],
    ['a pronoun', 'Ada Lund spoke of Bo Marsh. "He is a disgrace," Lund said of Marsh.'],
    ['unfit', '"Bo Marsh is not qualified to lead," Ada Lund said.'],
    ['a lie told', 'Ada Lund claimed Bo Marsh had lied about his record.'],
    ['failing somebody', '"Bo Marsh has failed the workers of Orlin," Ada Lund said.'],
    ['failing to do', 'Ada Lund said Bo Marsh has failed to lead.'],
    ['lacking something', '"He lacks the temperament to lead," Ada Lund said of Bo Marsh.'],
    ['having none of it', '"He has neither the temperament nor the judgment to lead," Ada Lund said of Bo Marsh.'],
    ['caring for nothing', '"Bo Marsh does not care about workers," Ada Lund said.'],
    ['what he ought to do', '"Bo Marsh should be ashamed of himself," Ada Lund said.'],
    ['shame on him', '"Shame on Bo Marsh," Ada Lund said.'],
    ['the fraud that he is', '"Bo Marsh is running. You expose him for the fraud that he is," Ada Lund said.'],
    ['a set phrase', '"Bo Marsh is out of touch," Ada Lund said.'],
    ['a quality of his', '"I am not surprised by Bo Marsh\'s lies," Ada Lund said.'],
    ['a view of his', '"Bo Marsh\'s ignorant view of Orlin hurts us," Ada Lund said.'],
    ['a threat it stands for', '"Bo Marsh represents a disgrace to Orlin," Ada Lund said.'],
    ['an example of it', '"Bo Marsh is an example of incompetence," Ada Lund said.'],
    ['like a bully', '"Bo Marsh behaves like a bully," Ada Lund said.'],
    ['a feeling of hers that he', '"I am appalled that Bo Marsh lied," Ada Lund said.'],
    ['a feeling of hers on hearing', '"We are appalled to hear of Bo Marsh," Ada Lund said.'],
    ['a feeling of hers', '"I am disgusted by Bo Marsh," Ada Lund said.'],
    ['what she says that others do', '"I say Bo Marsh is a fraud," Ada Lund said.'],
    ['what she says that she says', 'Ada Lund said: "I say that Bo Marsh is a fraud."'],
    ['what she and others think', 'Ada Lund said: "We think that Bo Marsh is a fraud."'],
    ['to his face', '"You are scapegoating the weakest," Ada Lund told Bo Marsh.'],
  ])('%s', (_, text) => {
    expect(toldIn(text)).toContain(A);
  });

  test.each([
    ['what it is about', 'Asked about the vote, Ada Lund said it was a waste of time.', 'the vote'],
    ['a quality of a law', '"The unfairness of the tax laws is stunning," Ada Lund said.', 'the tax laws'],
    ['a name it should have', 'Ada Lund argued that the ban should be recognized as intolerable.', 'the ban'],
  ])('an act: %s', (_, text, act) => {
    expect(toldIn(text)).toEqual([`Ada Lund > ${act} actual`]);
  });

  test.each([
    ['a good word', '"Bo Marsh is a decent man," Ada Lund said.'],
    ['a harsh word denied', '"Bo Marsh is not corrupt," Ada Lund said.'],
    ['a harsh word asked', '"Is Bo Marsh corrupt?" Ada Lund asked.'],
    ['a condition', '"If Bo Marsh is a fraud, we will know," Ada Lund said.'],
    ['what others say', '"They say Bo Marsh is a racist," Ada Lund said.'],
    ['what she does not say', '"I do not say that Bo Marsh is a fraud," Ada Lund said.'],
    ['what she cannot say', 'Ada Lund said: "I can not say that Bo Marsh is a fraud."'],
    ['what she does not think', '"We don\'t think Bo Marsh is a racist," Ada Lund said.'],
    ['what another proved', '"Orlin has proved Bo Marsh wrong," Ada Lund said.'],
    ['poor figures', '"The sales figures are weak," Ada Lund said.'],
    ['a storm', '"The storm hurt the harbor," Ada Lund said.'],
    ['a bad day', '"It was a terrible day," Ada Lund said.'],
    ['a place that lies', '"Orlin lies in the north," Ada Lund said.'],
    ['pumps that failed', '"The pumps failed," Ada Lund said.'],
    ['what is ours', '"That is how our crazy system works," Ada Lund said.'],
    ['a child', '"I was afraid for my little daughter Myra Lund," Ada Lund said.'],
    ['caring much', '"Bo Marsh does care about workers," Ada Lund said.'],
    ['lacking a chair', '"Bo Marsh lacks a chair," Ada Lund said.'],
    ['a change it stands for', '"Bo Marsh represents a change for Orlin," Ada Lund said.'],
    ['no example of it', '"Bo Marsh is no example of incompetence," Ada Lund said.'],
    ['like a father', '"Bo Marsh behaves like a father," Ada Lund said.'],
    ['feelings of others', '"Voters are appalled that Bo Marsh resigned," Ada Lund said.'],
    ['a sad heart', '"I am saddened by the news," Ada Lund said.'],
    ['herself', '"I was stupid," Ada Lund said.'],
    ['in passing', 'Ada Lund spoke of the storm, which hurt the harbor.'],
  ])('none: %s', (_, text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test('what suffers a bad quality is at no fault', () => {
    const claims = toldIn('Ada Lund said the plan was in total disregard of the ruling of the council.');
    expect(claims.filter((line) => line.includes('ruling'))).toEqual([]);
  });
});
