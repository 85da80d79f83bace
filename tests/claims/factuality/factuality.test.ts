import { claimsIn } from '../read-sentences.js';

describe('how far a meeting is a fact', () => {
  test.each([
    // negated: denied, refused, not so far, called off
    ['Ada Lund did not meet Bo Marsh.', 'negated'],
    ['Ada Lund has never met Bo Marsh.', 'negated'],
    ['Ada Lund refused to meet Bo Marsh.', 'negated'],
    ['Ada Lund declined to meet with Bo Marsh.', 'negated'],
    ['Ada Lund has yet to meet Bo Marsh.', 'negated'],
    ['Bo Marsh and Ada Lund have talked by phone but have yet to meet.', 'negated'],
    ['Ada Lund and Bo Marsh have written but are yet to formally meet in Norland.', 'negated'],
    ['Ada Lund met Bo Marsh, who has yet to speak of it.', 'actual'],
    ['Ada Lund denied meeting Bo Marsh.', 'negated'],
    ['At no point did Ada Lund meet Bo Marsh.', 'negated'],
    ['Under no circumstances would Ada Lund meet Bo Marsh.', 'negated'],
    ['Never has Ada Lund met Bo Marsh.', 'negated'],
    ['Not until Friday did Ada Lund meet Bo Marsh.', 'actual'],
    ['Not only did Ada Lund meet Bo Marsh, she hugged him.', 'actual'],
    ['In no time Ada Lund met Bo Marsh.', 'actual'],
    ['Ada Lund lost no time in meeting Bo Marsh.', 'actual'],
    ['Ada Lund is known for her meeting with Bo Marsh.', 'actual'],
    ['Ada Lund has been praised for her meeting with Bo Marsh.', 'actual'],
    ['Ada Lund is being sent to Orlin for talks with Bo Marsh.', 'planned'],
    ['Ada Lund is scheduled for talks with Bo Marsh.', 'planned'],
    ['Ada Lund has no plans to meet Bo Marsh.', 'negated'],
    ['Ada Lund is not expected to meet Bo Marsh.', 'negated'],
    ['Ada Lund will not meet Bo Marsh.', 'negated'],
    ['Ada Lund left Orlin without meeting Bo Marsh.', 'negated'],
    ['Ada Lund called off a meeting with Bo Marsh.', 'negated'],
    ['Ada Lund and Bo Marsh cancelled their meeting.', 'negated'],
    ['Cy Dorn falsely claimed that Ada Lund met Bo Marsh.', 'negated'],
    // planned
    ['Cy Dorn said that he would leave only after Ada Lund had met Bo Marsh.', 'planned'],
    ['Cy Dorn will open talks between Ada Lund and Bo Marsh.', 'planned'],
    ['Ada Lund is in Orlin for talks with Bo Marsh.', 'planned'],
    ['Ada Lund is due to hold talks with Bo Marsh this week.', 'planned'],
    ['Ada Lund will meet Bo Marsh on Friday.', 'planned'],
    ['Ada Lund plans to meet Bo Marsh.', 'planned'],
    ['Ada Lund prepared to meet Bo Marsh.', 'planned'],
    ['Ada Lund is prepared to meet Bo Marsh.', 'possible'],
    ['Ada Lund is prepared to meet Bo Marsh. The Lund-Marsh meeting worries voters.', 'possible'],
    ['Ada Lund will meet Bo Marsh if it does not rain.', 'possible'],
    ['Ada Lund is scheduled to meet Bo Marsh on Friday.', 'planned'],
    ['Ada Lund agreed to meet Bo Marsh.', 'planned'],
    ['Ada Lund is going to meet Bo Marsh.', 'planned'],
    ['Ada Lund is meeting Bo Marsh next week.', 'planned'],
    ['Ada Lund said that she would meet Bo Marsh.', 'planned'],
    ['Cy Dorn will speak after Ada Lund meets Bo Marsh.', 'planned'],
    ['The upcoming meeting between Ada Lund and Bo Marsh worries voters.', 'planned'],
    ['Ada Lund is in Orlin this week for talks with Bo Marsh.', 'planned'],
    ['Ada Lund has been under fire for a private meeting with Bo Marsh.', 'actual'],
    ['Ada Lund will praise Cy Dorn, then have a meeting with Bo Marsh.', 'planned'],
    ["Ada Lund said that she would be meeting Bo Marsh in two days' times.", 'planned'],
    ['Ada Lund said that at times she would meet Bo Marsh.', 'actual'],
    ['The talks between Ada Lund and Bo Marsh, to be led by Cy Dorn, worry voters.', 'planned'],
    ['The talks between Ada Lund and Bo Marsh, led by Cy Dorn, worry voters.', 'actual'],
    ['Cy Dorn brokered talks between Ada Lund and Bo Marsh on Monday.', 'actual'],
    ['Cy Dorn hopes to facilitate talks between Ada Lund and Bo Marsh.', 'possible'],
    // possible
    ['A pause is a precondition for the first talks between Ada Lund and Bo Marsh.', 'possible'],
    ['Ada Lund is always ready for talks with Bo Marsh.', 'possible'],
    ['Ada Lund looked forward to meeting Bo Marsh.', 'possible'],
    ['Ada Lund could not remember ever meeting Bo Marsh.', 'possible'],
    ['Ada Lund is open to talks with Bo Marsh.', 'possible'],
    ['Ada Lund might meet Bo Marsh.', 'possible'],
    ['Cy Dorn spoke of the possibility that Ada Lund met Bo Marsh.', 'possible'],
    ['Ada Lund would gladly meet Bo Marsh.', 'possible'],
    ['Ada Lund wants to meet Bo Marsh.', 'possible'],
    ['Ada Lund offered to meet Bo Marsh.', 'possible'],
    ['Cy Dorn urged Ada Lund to meet Bo Marsh.', 'possible'],
    ['Ada Lund is willing to meet Bo Marsh.', 'possible'],
    ['Ada Lund should meet Bo Marsh.', 'possible'],
    ['Ada Lund must speak at a meeting with Bo Marsh.', 'possible'],
    ['If Ada Lund meets Bo Marsh, voters will cheer.', 'possible'],
    ['Did Ada Lund meet Bo Marsh?', 'possible'],
    ['A meeting between Ada Lund and Bo Marsh?', 'possible'],
    ['A meeting between Ada Lund and Bo Marsh.', 'actual'],
    ['Ada Lund did not rule out a meeting with Bo Marsh.', 'possible'],
    ['Ada Lund called for a meeting with Bo Marsh.', 'possible'],
    ['Ada Lund could have met Bo Marsh.', 'possible'],
    // facts, however they are told
    ['Cy Dorn left only after Ada Lund had met Bo Marsh.', 'actual'],
    ['The quarrel could end the talks between Ada Lund and Bo Marsh.', 'actual'],
    ['The truce is a precondition for talks between Ada Lund and Bo Marsh.', 'possible'],
    ['Ada Lund met Bo Marsh.', 'actual'],
    ['It is the third time since May that Ada Lund meets Bo Marsh.', 'actual'],
    ['Why did Ada Lund meet Bo Marsh?', 'actual'],
    ['Ada Lund reportedly met Bo Marsh.', 'actual'],
    ['Ada Lund managed to meet Bo Marsh.', 'actual'],
    ['Ada Lund did not resign after she met Bo Marsh.', 'actual'],
    ['The meeting between Ada Lund and Bo Marsh did not go well.', 'actual'],
    ['Ada Lund regrets meeting Bo Marsh.', 'actual'],
    ['Ada Lund did not need to meet with Bo Marsh.', 'actual'],
    ['At times Ada Lund would meet Bo Marsh in Orlin.', 'actual'],
  ])('%s %s', (text, factuality) => {
    expect(claimsIn(text, 'met').map((line) => line.split(' ').at(-1))).toEqual([factuality]);
  });
});

test('what somebody is said to have to do is open', () => {
  const told = (said: string): string[] =>
    claimsIn(
      `Norway and Sweden held talks in May. In an interview with the Herald at that time, Bo Marsh said that ${said}.`,
      'met',
    ).map((line) => line.split(' ').at(-1)!);
  expect(told('the onus was on Norway to restart peace talks between the two countries')).toEqual([
    'actual',
    'possible',
  ]);
  expect(told('Norway had restarted peace talks between the two countries')).toEqual(['actual']);
});

describe('how far a condemnation is a fact', () => {
  test.each([
    ['Ada Lund refused to condemn Bo Marsh.', 'negated'],
    ['Ada Lund has not criticized Bo Marsh.', 'negated'],
    ['Ada Lund avoided criticizing Bo Marsh.', 'negated'],
    ['Ada Lund criticised nobody but Bo Marsh.', 'actual'],
    ['Ada Lund is best known for her criticism of Bo Marsh.', 'actual'],
    ['Cy Dorn asked Ada Lund to condemn Bo Marsh.', 'possible'],
    ['Ada Lund will condemn Bo Marsh on Friday.', 'planned'],
    ['Cy Dorn told Ada Lund to stop criticizing Bo Marsh.', 'actual'],
    ['Ada Lund toned down her attacks on Bo Marsh.', 'actual'],
    ['Ada Lund not only criticized Bo Marsh but praised Cy Dorn.', 'actual'],
  ])('%s %s', (text, factuality) => {
    expect(claimsIn(text, 'condemned').map((line) => line.split(' ').at(-1))).toEqual([factuality]);
  });
});

describe('of several, what is said of one is not said of all', () => {
  const [BO, CY] = ['Ada Lund - Bo Marsh', 'Ada Lund - Cy Dorn'];
  test.each([
    ['Ada Lund met Bo Marsh, not Cy Dorn.', [`${BO} actual`]],
    ['Ada Lund met Bo Marsh, but not Cy Dorn.', [`${BO} actual`]],
    ['Ada Lund met Bo Marsh and not Cy Dorn.', [`${BO} actual`]],
    ['Ada Lund met Bo Marsh, rather than Cy Dorn.', [`${BO} actual`]],
    ['Ada Lund met not Bo Marsh but Cy Dorn.', [`${CY} actual`]],
    ['Bo Marsh, not Cy Dorn, met Ada Lund.', [`${BO} actual`]],
    ['Ada Lund held talks with Bo Marsh, not Cy Dorn, in Orlin.', [`${BO} actual`]],
    ['Ada Lund met everyone except Bo Marsh.', []],
    ['Ada Lund met all but Bo Marsh.', []],
    ['Ada Lund held talks not only with Bo Marsh but also with Cy Dorn.', [`${BO} actual`, `${CY} actual`]],
    ['Ada Lund met not only Bo Marsh but also Cy Dorn.', [`${BO} actual`, `${CY} actual`]],
    ['Ada Lund met Bo Marsh as well as Cy Dorn.', [`${BO} actual`, `${CY} actual`]],
    ['Ada Lund met Bo Marsh and Cy Dorn went home.', [`${BO} actual`]],
    ['Ada Lund met Bo Marsh but Cy Dorn went home.', [`${BO} actual`]],
    ['Ada Lund met neither Bo Marsh nor Cy Dorn.', [`${BO} negated`, `${CY} negated`]],
    ['Ada Lund held talks with neither Bo Marsh nor Cy Dorn.', [`${BO} negated`, `${CY} negated`]],
    ['Ada Lund met with neither Bo Marsh nor Cy Dorn.', [`${BO} negated`, `${CY} negated`]],
  ])('%s', (text, told) => {
    expect(claimsIn(text, 'met').filter((line) => line.includes('Ada Lund'))).toEqual(told);
  });
});
