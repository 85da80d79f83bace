import { claimsIn, recordOf } from '../read-sentences.js';

const A = 'Ada Lund > Bo Marsh actual';

describe('who condemned whom or what', () => {
  test.each([
    ['a verb', 'Ada Lund condemned Bo Marsh on Monday.', [A]],
    ['one of the critics', 'Ada Lund was one of the most outspoken critics of Bo Marsh.', [A]],
    ['a critic by the name before', 'Bo Marsh left. Ada Lund, a Marsh critic, stayed.', [A]],
    ['a critic of the arts', 'Bo Marsh left. Ada Lund, an opera critic, stayed.', []],
    [
      'who is called on to stop',
      'Ada Lund has also snubbed the invitation to attend talks in Orlin next month, calling on Cy Dorn to stop criticising Bo Marsh.',
      ['Cy Dorn > Bo Marsh actual'],
    ],
    [
      'a body by its troops',
      'Egypt accused Turkey’s troops of trying to change the border.',
      ['Egypt > Turkey actual'],
    ],
    ['a body by its officials', 'Egypt accused Hamas officials of lying.', ['Egypt > Hamas actual']],
    ['people of a land', 'Egypt accused Turkish troops of trying to change the border.', []],
    [
      'whom a harsh name is given, not the name',
      'Egypt has declared the Orlin Party a corrupt “sect” and barred it.',
      ['Egypt > Orlin Party actual'],
    ],
    [
      'an act by a phrase that ends in a quotation',
      'Ada Lund condemned the plan to “end the war”.',
      ['Ada Lund > the plan to “end the war” actual'],
    ],
    [
      'a raid, not the town it struck',
      'Ada Lund condemned the “shameful” raid on Orlin.',
      ['Ada Lund > the “shameful” raid on Orlin actual'],
    ],
    ['whom the blame is put on', 'Ada Lund put the blame on Bo Marsh.', [A]],
    ['one and not the other', 'Ada Lund blamed Bo Marsh, not Cy Dorn.', [A]],
    [
      'somebody, not a body set against him',
      'Ada Lund blamed the men who fled, not the entire Orlin Police Department.',
      [],
    ],
    ['piled on somebody', 'Ada Lund piled on Bo Marsh.', [A]],
    ['a thing piled on somebody', 'Ada Lund has continued to pile fresh sanctions on Bo Marsh.', []],
    ['a body without a name', 'The justice department has faced criticism from Ada Lund.', []],
    ['a passive', 'Bo Marsh was sharply criticized by Ada Lund.', [A]],
    ['a preposition', 'Ada Lund lashed out at Bo Marsh.', [A]],
    ['behind an adverbial', 'Bo Marsh was condemned as reckless by Ada Lund.', [A]],
    ['beside the clause', 'The dispute went on, with Ada Lund at one point accusing Bo Marsh of lying.', [A]],
    ['one of those', 'Ada Lund is among those who condemned Bo Marsh.', [A]],
    ['among those', 'Among those who condemned Bo Marsh were Ada Lund and her brother.', [A]],
    ['an example of a group', 'Several lawyers, including Ada Lund, have condemned Bo Marsh.', [A]],
    [
      'with an object behind',
      'Ada Lund condemned in the strongest terms the closing of the bridge.',
      ['Ada Lund > the closing of the bridge actual'],
    ],
    ['examples of those condemned', 'Speakers slammed local politicians, including Ada Lund and Bo Marsh.', []],
    ['what she was arrested for', 'Ada Lund was arrested for insulting Bo Marsh.', ['Ada Lund > Bo Marsh possible']],
    ['an accusation', 'Ada Lund accused Bo Marsh of lying.', [A]],
    ['blame', 'Ada Lund blamed Bo Marsh for the crash.', [A]],
    ['blame on', 'Ada Lund blamed the crash on Bo Marsh.', [A]],
    ['a noun with an owner', "Ada Lund's criticism of Bo Marsh surprised voters.", [A]],
    ['a noun received', 'Bo Marsh drew criticism from Ada Lund.', [A]],
    ['under fire', 'Bo Marsh came under fire from Ada Lund.', [A]],
    ['a swipe', 'Ada Lund took a swipe at Carla Dahl.', ['Ada Lund > Carla Dahl actual']],
    ['an adjective', 'Ada Lund was critical of Bo Marsh.', [A]],
    ['a harsh name', 'Ada Lund called Bo Marsh a fraud.', [A]],
    ['harsh words', '"Bo Marsh is a disgrace," Ada Lund said.', [A]],
    ['harsh words to the face', '"You are a disgrace," Ada Lund told Bo Marsh.', [A]],
    ['a harsh epithet', '"Crooked Bo Marsh must go," Ada Lund said.', [A]],
    [
      'an act',
      'Ada Lund denounced the decision to close the harbor.',
      ['Ada Lund > the decision to close the harbor actual'],
    ],
    ['taken to task', 'Ada Lund took Bo Marsh to task for his remarks.', [A]],
    ['hit over something', 'Ada Lund hit Bo Marsh over his record.', [A]],
    ['a harsh word of two', 'Ada Lund described Bo Marsh as a mistake and a horrible choice.', [A]],
    ['a behavior', 'Ada Lund called Bo Marsh\'s behavior "outrageous."', [A]],
    ['a name in a headline', 'Ada Lund calls Bo Marsh ‘total disaster’ during debate.', [A]],
    ['a pronoun before a name', 'Ada Lund met Bo Marsh. Lund called her "weak" and a "disaster."', [A]],
    ['against, not at', 'Ada Lund railed against Bo Marsh at a rally.', [A]],
    [
      'outrage voiced',
      'Ada Lund voiced outrage at the decision to close the harbor.',
      ['Ada Lund > the decision to close the harbor actual'],
    ],
    ['one of a group', 'Ada Lund mocked rivals such as Bo Marsh.', [A]],
    ['an allegation', 'Ada Lund alleged that Bo Marsh broke the law.', [A]],
    ['an accusation and its clause', "Ada Lund's accusation that Bo Marsh broke the law was heard.", [A]],
    ['held responsible', 'Ada Lund held Bo Marsh responsible for the crash.', [A]],
    ['joined in it', 'Ada Lund joined Cy Dorn in condemning Bo Marsh.', [A, 'Cy Dorn > Bo Marsh actual']],
    [
      'a harsh name far behind',
      'Ada Lund described the story of the camps as “false, shameful answers”.',
      ['Ada Lund > the story of the camps actual'],
    ],
    ['each other', 'Ada Lund and Bo Marsh accused each other of lying.', [A, 'Bo Marsh > Ada Lund actual']],
    [
      'a spokesman for a body',
      'A spokesman for the French government condemned Bo Marsh.',
      ['French government > Bo Marsh actual'],
    ],
    ['an article by somebody', 'An article written by Ada Lund accuses Bo Marsh of lying.', [A]],
    [
      'a body taken up',
      "Norway's foreign ministry spoke on Monday. It condemned Bo Marsh.",
      ["Norway's foreign ministry > Bo Marsh actual"],
    ],
    [
      'two parties',
      'Bo Marsh drew criticism from Republicans and Democrats.',
      ['Democrats > Bo Marsh actual', 'Republicans > Bo Marsh actual'],
    ],
    [
      'what drew it unknown',
      'That drew criticism from Ada Lund over the decision to close the harbor.',
      ['Ada Lund > the decision to close the harbor actual'],
    ],
    ['barbs traded', 'Ada Lund and Bo Marsh traded barbs on Monday.', [A, 'Bo Marsh > Ada Lund actual']],
    ['insults traded with', 'Ada Lund traded insults with Bo Marsh.', [A, 'Bo Marsh > Ada Lund actual']],
    [
      'criticism for a reason',
      'Bo Marsh faced criticism for the move from rivals Ada Lund and Cy Dorn.',
      [A, 'Cy Dorn > Bo Marsh actual'],
    ],
    ['a bad thing itself', 'Ada Lund condemned racism.', ['Ada Lund > racism actual']],
    ['a named movement', "Ada Lund blamed Norland's Hezbollah movement.", ['Ada Lund > Hezbollah actual']],
    [
      'one act by two nouns',
      "Ada Lund criticized Bo Marsh's remarks and statements.",
      ["Ada Lund > Bo Marsh's remarks actual"],
    ],
    [
      'the name given is no part',
      'Ada Lund called Bo Marsh\'s remarks "shameful".',
      ["Ada Lund > Bo Marsh's remarks actual"],
    ],
    ['a party by its members', 'Republicans accused Bo Marsh of lying.', ['Republicans > Bo Marsh actual']],
    ['beside a name', 'Ada Lund and the Democrats condemned Bo Marsh.', [A, 'Democrats > Bo Marsh actual']],
    [
      'a capital for its country',
      'France and Germany quarrel. Berlin accused Paris of lying.',
      ['Germany > France actual'],
    ],
    ['a part of it', "Ada Lund criticized some of Bo Marsh's remarks.", ["Ada Lund > Bo Marsh's remarks actual"]],
    [
      'what it was called',
      'Ada Lund denounced what she called a massacre of the farmers.',
      ['Ada Lund > a massacre of the farmers actual'],
    ],
    [
      'an aside before the name given',
      'Ada Lund described the report, which told of the fire, as “false”.',
      ['Ada Lund > the report actual'],
    ],
    ['an accusation by', 'The accusation by Ada Lund that Bo Marsh broke the law was heard.', [A]],
    [
      'in the strongest terms',
      '"We condemn, in the strongest terms, the attack on the ferry," Ada Lund said.',
      ['Ada Lund > the attack on the ferry actual'],
    ],
    ['furious at', 'Ada Lund was furious at Bo Marsh.', [A]],
    ['outraged by', 'Ada Lund was outraged by Bo Marsh.', [A]],
    ['appalled to hear', 'Ada Lund was appalled to hear of the raid.', ['Ada Lund > the raid actual']],
    ['outrage that somebody acts', 'Ada Lund voiced outrage that Bo Marsh had left the talks.', [A]],
    ['a reaction', 'Ada Lund reacted with outrage to the decision.', ['Ada Lund > the decision actual']],
    ['remarks that are a criticism', "Ada Lund's remarks were a direct criticism of Bo Marsh.", [A]],
    ['condemnation towards', 'Ada Lund expressed her condemnation towards the raid.', ['Ada Lund > the raid actual']],
    ['twice in a sentence', 'Ada Lund accused Bo Marsh of lying and called him a fraud.', [A]],
  ])('%s', (_, text, claims) => {
    expect(claimsIn(text, 'condemned')).toEqual(claims);
  });

  test.each([
    ['praise', 'Ada Lund praised Bo Marsh.'],
    ['a harsh word denied', '"Bo Marsh is no fraud," Ada Lund said.'],
    ['a harsh word asked', '"Is Bo Marsh a fraud?" Ada Lund asked.'],
    ['a friendly name', 'Ada Lund called Bo Marsh a friend.'],
    ["somebody's spokesman", "Ada Lund's spokesman condemned Bo Marsh."],
    ['a spokesman for nobody named', 'A government spokesman condemned Bo Marsh.'],
    ['a body taken up of two', "Norway's ministry spoke. France's ministry spoke. The ministry condemned Bo Marsh."],
    ['a phone call', 'Ada Lund called Bo Marsh on Monday.'],
    ['an army', 'France attacked Germany at dawn.'],
    ['a ball', 'Ada Lund blasted the ball past Bo Marsh.'],
    ['a kick', 'Ada Lund hit Bo Marsh with a wild kick.'],
    ['out of a race', 'Ada Lund hopes to knock Bo Marsh out of the race.'],
    ['people without a name', 'Ada Lund accused the sprinters of lacking pride.'],
    ['a person without a name', 'Ada Lund blamed the killer.'],
    ['prices', 'Ada Lund blamed high fuel prices for the low sales.'],
    ['what she calls weak', 'Orlin is in what Ada Lund calls a weak period.'],
    ['a view held', 'Ada Lund viewed Bo Marsh as a friend.'],
    ['nobody named', 'Ada Lund criticized her opponents.'],
    ['a shot in sport', 'The striker Ada Lund shot well. She attacked Bo Marsh down the left.'],
    [
      'somebody else of the group',
      'Several lawyers have condemned the plan. The mayors, including Ada Lund, praised it.',
    ],
    ['what came after', 'Ada Lund died in the camp after going on hunger strike after her arrest.'],
    ['a cup', 'Ada Lund put the cup on the table.'],
    ['a mere addition', 'Ada Lund added that Bo Marsh kept the law.'],
    ['held to account', 'Ada Lund held Bo Marsh accountable to the board.'],
    ['held for a while', 'Ada Lund held Bo Marsh in the cell.'],
    ['alleged by nobody', 'It was alleged that Bo Marsh broke the law.'],
    ['a sad name', 'Ada Lund described the flood as a terrible tragedy.'],
    ['a dull name far behind', 'Ada Lund described the story of the camps as an answer.'],
    ['each other praised', 'Ada Lund and Bo Marsh praised each other.'],
    ['recipes traded', 'Ada Lund and Bo Marsh traded recipes.'],
    ['who of three to whom', 'Ada Lund, Bo Marsh and Cy Dorn accused each other of lying.'],
    ['a body without a name', 'Ada Lund accused the government of lying.'],
    ['bodies without a name', 'Ada Lund criticized Arab states.'],
    ['a deed of her own', 'Ada Lund said her tweet was a disgrace.'],
    ['blamed on nobody', 'Ada Lund blamed the delay in the talks on nerves.'],
    ['bad people', 'Ada Lund denounced racists in Orlin.'],
    ['another phrase of the verb', 'Ada Lund took steps against the plan after the attack.'],
    ['some of a party', 'Two Republicans accused Bo Marsh of lying.'],
    ['some of two parties', 'Republicans and Democrats on the Harbour Committee accused Bo Marsh of lying.'],
    ['a number of a party', 'A group of Republicans accused Bo Marsh of lying.'],
    ['a member of it', 'A Republican accused Bo Marsh of lying.'],
    ['a capital as a place', 'Ada Lund condemned nobody in Paris.'],
    ['what it was called, kindly', 'Ada Lund praised what she called a victory for the farmers.'],
    ['outraged by nobody named', 'Ada Lund was outraged by nothing.'],
    ['glad to hear', 'Ada Lund was glad to hear of the raid.'],
    ['a reaction without anger', 'Ada Lund reacted with relief to the decision.'],
    ['joy that somebody acts', 'Ada Lund voiced joy that Bo Marsh had left the talks.'],
    ['a visit that is a defeat', "Ada Lund's visit was a defeat of Bo Marsh."],
    ['furious at nobody', 'Ada Lund was furious at the time.'],
    ['a base attacked', 'Ada Lund launched an attack on a base in the north.'],
  ])('none: %s', (_, text) => {
    expect(claimsIn(text, 'condemned')).toEqual([]);
  });

  test('what was written or said condemns, not whom it was sent to', () => {
    expect(claimsIn("Ada Lund's letter to Cy Dorn accusing Bo Marsh was read.", 'condemned')).not.toContain(
      'Cy Dorn > Bo Marsh actual',
    );
  });

  test('who is condemned for condemning is the one who did it', () => {
    const claims = claimsIn('Ada Lund criticized Bo Marsh for accusing Cy Dorn.', 'condemned');
    expect(claims).toContain(A);
    expect(claims.filter((line) => line.startsWith('Ada Lund > Cy'))).toEqual([]);
  });

  test.each([
    ["Ada Lund condemned Bo Marsh's handling of the crisis.", ['Bo Marsh']],
    ['Ada Lund condemned the strikes by France on the town.', ['France']],
    ['Ada Lund condemned the handling of the crisis.', []],
    ["Ada Lund condemned Bo Marsh's brother.", []],
    ["Ada Lund condemned Bo Marsh's arrest.", []],
  ])('who did the act: %s', (text, doers) => {
    const { claims, entities } = recordOf(text);
    const ties = claims.filter(({ type, rule }) => type === 'took-part-in' && rule.startsWith('condemned/'));
    expect(ties.map(({ source }) => entities.find(({ id }) => id === source)!.name)).toEqual(doers);
  });

  test.each([
    ['The Harbour Brigades attacked the Orlin Council and killed two soldiers.', 0],
    [
      'Gunmen of the Harbour Brigades fled. Rockets of the Harbour Brigades fell. The Harbour Brigades attacked the Orlin Council.',
      0,
    ],
    ['The Harbour Union attacked the Orlin Council.', 1],
    ['The Harbour Brigades attacked the Orlin Council over its talk of rockets.', 1],
  ])('deeds of force are no words: %s', (text, condemned) => {
    expect(claimsIn(text, 'condemned')).toHaveLength(condemned);
  });

  test('an attack is an event with its place', () => {
    const { entities } = recordOf('Ada Lund condemned the missile strike on Germany.');
    const strike = entities.find(({ event }) => event?.kind === 'attack');
    expect(strike).toMatchObject({ name: 'the missile strike on Germany', event: { kind: 'attack' } });
    expect(entities.find(({ id }) => id === strike?.event?.place)?.name).toBe('Germany');
  });

  test.each([
    [
      'the attack told of before',
      'The governor, Ada Lund, spoke about Monday’s missile attack in Germany, which killed ten. Lund described the attack as “a mistake” and “a crime,” while her ministers issued sterner words.',
      'Germany',
    ],
    [
      'an attack of its own',
      'The governor, Ada Lund, spoke about Monday’s missile attack in Germany, which killed ten. Lund described an attack on her office as “a crime,” while her ministers issued sterner words.',
      undefined,
    ],
  ])('where an attack was: %s', (_, text, place) => {
    const { claims, entities } = recordOf(text);
    const { target } = claims.find(({ type }) => type === 'condemned')!;
    const attack = entities.find(({ id }) => id === target)!;
    expect(entities.find(({ id }) => id === attack.event?.place)?.name).toBe(place);
  });

  test("a condemnation in the critic's own words is nobody else's", () => {
    const { claims } = recordOf('"Bo Marsh is a disgrace," Ada Lund said.');
    expect(claims.find(({ type }) => type === 'condemned')?.onWordOf).toBeNull();
  });
});
