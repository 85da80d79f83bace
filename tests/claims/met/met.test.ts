import { claimsIn, recordOf } from '../read-sentences.js';

const A = 'Ada Lund - Bo Marsh';

describe('who met whom', () => {
  test.each([
    ['verb with an object', 'Ada Lund met Bo Marsh in Orlin on Monday.', [`${A} actual`]],
    ['verb with a partner', 'Ada Lund met with Bo Marsh on Monday.', [`${A} actual`]],
    ['passive', 'Bo Marsh was received by Ada Lund on Monday.', [`${A} actual`]],
    ['joined subjects', 'Ada Lund and Bo Marsh met on Monday.', [`${A} actual`]],
    ['joined partners', 'Ada Lund met Bo Marsh and Cy Dorn.', [`${A} actual`, 'Ada Lund - Cy Dorn actual']],
    ['a pronoun', 'Ada Lund arrived early. She met Bo Marsh.', [`${A} actual`]],
    ['a relative clause', 'Ada Lund, who met Bo Marsh on Monday, left early.', [`${A} actual`]],
    ['a participle', 'Ada Lund left Orlin after meeting Bo Marsh.', [`${A} actual`]],
    ['a purpose', 'Ada Lund flew to Orlin to meet Bo Marsh.', [`${A} actual`]],
    ['a noun between two', 'A meeting between Ada Lund and Bo Marsh lasted an hour.', [`${A} actual`]],
    ['a noun with an owner', "Ada Lund's meeting with Bo Marsh lasted an hour.", [`${A} actual`]],
    ['a light verb', 'Ada Lund held talks with Bo Marsh.', [`${A} actual`]],
    [
      'talks of whom a spokeswoman speaks',
      'Cyra Vale confirmed on Friday that envoy Ada Lund is currently in Norland to hold direct talks with Bo Marsh.',
      [`${A} actual`],
    ],
    [
      'talks of whom a quotation speaks',
      '“I can confirm that Ada Lund is in Norland for direct talks with Bo Marsh,” Cyra Vale told reporters.',
      [`${A} actual`],
    ],
    ['a call for another to meet', 'Cyra Vale rejected calls by some for Ada Lund to meet Bo Marsh.', [`${A} negated`]],
    [
      'a call to engage in talks',
      'Cyra Vale criticized a call by some for Ada Lund to engage in talks with Bo Marsh.',
      [`${A} possible`],
    ],
    ['talks that she is asked to join', 'Ada Lund was asked to take part in talks with Bo Marsh.', [`${A} possible`]],
    ['talks refused', 'Ada Lund refused to engage in talks with Bo Marsh.', [`${A} negated`]],
    ['talks in which she said little', 'Ada Lund did not say much in talks with Bo Marsh.', [`${A} actual`]],
    ['talks of her own behind what she said', 'Ada Lund said she was glad after talks with Bo Marsh.', [`${A} actual`]],
    ['sitting down', 'Ada Lund sat down with Bo Marsh.', [`${A} actual`]],
    ['a meal', 'Ada Lund had dinner with Bo Marsh.', [`${A} actual`]],
    ['a noun beside a verb', 'Ada Lund smiled after a meeting with Bo Marsh.', [`${A} actual`]],
    ['the two', 'Ada Lund and Bo Marsh came to Orlin. The two met on Monday.', [`${A} actual`]],
    [
      'the two leaders, further back',
      'Ada Lund and Bo Marsh came to Orlin on Monday. It rained. The town was closed. Buses stood still. The two leaders met in the evening.',
      [`${A} actual`],
    ],
    [
      'between the two',
      'Ada Lund praised Bo Marsh on Monday. A meeting between the two men lasted an hour.',
      [`${A} actual`],
    ],
    [
      'the two countries',
      'France and Germany argued over a bridge. It is old. The two countries held talks on Monday.',
      ['France - Germany actual'],
    ],
    ['countries', 'France held talks with Germany.', ['France - Germany actual']],
    ['a purpose behind a name', 'Ada Lund is visiting France to hold talks with Bo Marsh.', [`${A} actual`]],
    ['what is discussed', 'Ada Lund discussed the cost of the bridge with Bo Marsh.', [`${A} actual`]],
    ['two who discuss', 'On Monday Ada Lund and Bo Marsh discussed the cost of the bridge.', [`${A} actual`]],
    ['two countries before a noun', 'The France-Germany talks lasted an hour on Monday.', ['France - Germany actual']],
    ['two who attend', 'Ada Lund and Bo Marsh attended the meeting in Orlin.', [`${A} actual`]],
    ['two asked to resume', 'Cy Dorn urged France and Germany to resume talks.', ['France - Germany possible']],
    [
      'between, far from its noun',
      'They hope for the talks to take place between France and Germany.',
      ['France - Germany possible'],
    ],
    ['examples of a group', 'On Monday Ada Lund met several lawyers, including Bo Marsh.', [`${A} actual`]],
    ['a description beside a name', 'Ada Lund held talks with union boss Bo Marsh.', [`${A} actual`]],
    ['a meeting taken up', 'Ada Lund met Bo Marsh on Monday. The meeting pleased Lund.', [`${A} actual`]],
    [
      'the pair, who met somebody else',
      'Ada Lund and Bo Marsh came to Orlin. The pair met Cy Dorn.',
      ['Ada Lund - Cy Dorn actual', 'Bo Marsh - Cy Dorn actual'],
    ],
    [
      'two owners of one meeting',
      "Ada Lund saw Bo Marsh. It was Lund and Marsh's first direct meeting in six years.",
      [`${A} actual`],
    ],
    ['bosses of two companies', 'Bosses of Shell and Siemens are to meet on Monday.', ['Shell - Siemens planned']],
    [
      'leaders in a land',
      'On Monday Ada Lund met with leaders in France and Germany.',
      ['Ada Lund - France actual', 'Ada Lund - Germany actual'],
    ],
    [
      'talks of whose visit it is',
      'Ada Lund said her visit was short and did not include any talks with Bo Marsh.',
      [`${A} negated`],
    ],
    [
      'what her country does during a summit of hers',
      'Ada Lund pledged her country would not pay for the bridge during a summit with President Bo Marsh last June.',
      [`${A} actual`],
    ],
    [
      'who listens at the talks',
      'At the talks on Monday Ada Lund told Bo Marsh that the bridge is safe.',
      [`${A} actual`],
    ],
    ['the closeted', 'Governor Ada Lund was closeted with chairman Bo Marsh for two hours.', [`${A} actual`]],
    [
      'between two whom parsers part',
      'Cy Dorn spoke of a meeting held Friday morning between President Ada Lund and Union leader Bo Marsh at Harbour House.',
      [`${A} actual`],
    ],
    ['an invitation', 'Ada Lund invited Bo Marsh to a meeting.', [`${A} possible`]],
    ['a matter raised', 'On Monday Ada Lund raised the issue of the bridge with Bo Marsh.', [`${A} actual`]],
    [
      'two who negotiate',
      'France and Germany have been negotiating the price of a bridge.',
      ['France - Germany actual'],
    ],
    ['a visit to a person', 'Ada Lund smiled during a visit to President Bo Marsh.', [`${A} actual`]],
    ['a visit with a person', 'Ada Lund came on a visit with Bo Marsh.', [`${A} actual`]],
    ['a visit paid', 'Ada Lund paid a visit to President Bo Marsh on Monday.', [`${A} actual`]],
    [
      'whose visit it is, of whoever speaks of it',
      'Cy Dorn praised Ada Lund’s visit to President Bo Marsh.',
      [`${A} actual`],
    ],
    ['a visit called off', 'Ada Lund cancelled a visit to President Bo Marsh.', [`${A} negated`]],
    [
      'a guest who is spoken to',
      'On Monday Ada Lund told the visiting envoy Bo Marsh that the bridge is safe.',
      [`${A} actual`],
    ],
    ['a request turned down', 'Ada Lund turned down a request from Bo Marsh to meet.', [`${A} negated`]],
    ['a purpose behind a day', 'Ada Lund arrived in Orlin on Tuesday to meet Bo Marsh.', [`${A} actual`]],
    [
      'whom one speaks to',
      'During a meeting on Monday Ada Lund said to Bo Marsh that the bridge is safe.',
      [`${A} actual`],
    ],
    ['two in talks', 'France and Germany are in talks about a bridge.', ['France - Germany actual']],
    [
      'two whose verb has a phrase',
      'France and Germany will press ahead with talks about a bridge.',
      ['France - Germany planned'],
    ],
    [
      'a capital is its country',
      'France wants a bridge. Berlin held talks with Italy. Germany is glad.',
      ['Germany - Italy actual'],
    ],
    [
      'talks of another of whom a body speaks',
      'Acme Corp said on Monday that Ada Lund had restarted talks with Bo Marsh.',
      [`${A} actual`],
    ],
    ['leaders of a body', 'Ada Lund met NATO leaders in Orlin.', ['Ada Lund - NATO actual']],
    [
      'what a body says of talks',
      'Acme Corp said that talks with Orlin Bank have made progress.',
      ['Acme Corp - Orlin Bank actual'],
    ],
    ['a trip of whose', 'Many reporters wrote of Ada Lund’s visit for talks with Bo Marsh.', [`${A} actual`]],
    [
      'whoever joins',
      'Ada Lund had a meeting with Bo Marsh. Carl Dorn joined the meeting.',
      [`${A} actual`, 'Ada Lund - Carl Dorn actual', 'Bo Marsh - Carl Dorn actual'],
    ],
  ])('%s', (_, text, claims) => {
    expect(claimsIn(text, 'met')).toEqual(claims);
  });

  test.each([
    ['a call', 'Ada Lund spoke with Bo Marsh by phone on Monday.'],
    ['a deadline', 'Ada Lund met the deadline that Bo Marsh had set.'],
    ['protests', 'Ada Lund was met with protests in Orlin.'],
    ['nobody named', 'Ada Lund met voters in Orlin.'],
    ['a stage', 'Ada Lund and Bo Marsh met in the first debate on Monday.'],
    ['a show', 'Ada Lund held a town hall meeting with Bo Marsh.'],
    ['a thing received', 'Ada Lund received a letter from Bo Marsh.'],
    ['a thing welcomed', 'Ada Lund welcomed the plan of Bo Marsh.'],
    ['a place visited', 'Ada Lund visited France.'],
    ['a fixture of sport', 'Ada Lund will meet Bo Marsh in the semifinal on Monday.'],
    ['a war beside a meeting', 'The meeting followed the war between France and Germany.'],
    ['one of a group far away', 'Ada Lund met voters. The lawyers, including Bo Marsh, stayed away.'],
    ['one who attends', 'Ada Lund attended the meeting in Orlin.'],
    [
      'the two of more who are named',
      'Ada Lund told Bo Marsh that Cy Dorn left. It rained. The two leaders met in the evening.',
    ],
    [
      'the two countries after persons',
      'Ada Lund praised Bo Marsh. It rained. It was cold. The two countries held talks on Monday.',
    ],
    ['who listens elsewhere', 'Ada Lund told Bo Marsh that the meeting is late.'],
    ['who is watched at the talks', 'At the talks on Monday Ada Lund watched Bo Marsh.'],
    ['members of a parliament', 'Ada Lund met visiting Ostlandic members of the Norlandic parliament.'],
    ['talks of a brother', 'Her brother was late and had only a meeting with Bo Marsh, Ada Lund said.'],
    ['an affair', 'Ada Lund and Bo Marsh had a sexual encounter.'],
    ['who comes along to a place', 'Ada Lund was on a visit to Orlin with Bo Marsh.'],
    ['a visit that somebody praises', 'Ada Lund praised the visit to President Bo Marsh.'],
    ['a visit that somebody mentions', 'Ada Lund mentioned the visit to President Bo Marsh.'],
    ['a guest who is praised', 'On Monday Ada Lund praised the visiting envoy Bo Marsh.'],
    ['who is spoken to and is no guest', 'On Monday Ada Lund told the retired envoy Bo Marsh that the bridge is safe.'],
    [
      'a guest who is told nothing by anybody named',
      'Voters told the visiting envoy Bo Marsh that the bridge is safe.',
    ],
    ['what a guest is told of', 'On Monday Ada Lund told voters that the visiting envoy Bo Marsh is late.'],
    ['a visit to a place of somebody', 'Ada Lund smiled during a visit to the house of Bo Marsh.'],
    ['who comes along on a visit', 'Ada Lund spoke on a visit to Orlin with envoy Bo Marsh.'],
    ['one who raises money', 'Ada Lund raised money with Bo Marsh on Monday.'],
    ['a show', 'Ada Lund sat down with The Orlin Show on Monday.'],
    ['one who raises a flag', 'Ada Lund raised the flag near Bo Marsh.'],
    ['who took the picture', 'Ada Lund will meet in Orlin on May 16. (Bo Marsh, Press Pool)'],
    ['a request to pay', 'Ada Lund turned down a request from Bo Marsh to meet the costs.'],
    ['a person who speaks of talks', 'Ada Lund said that talks with Orlin Bank have made progress.'],
    ['an absent one who is told', 'Ada Lund told the former envoy Bo Marsh that the bridge is safe.'],
    ['some of those who meet', 'Many members, among them France and Germany, disagreed after their yearly summits.'],
    ['an interview', 'Ada Lund told Bo Marsh that the bridge is safe.'],
  ])('none: %s', (_, text) => {
    expect(claimsIn(text, 'met')).toEqual([]);
  });
});

describe('two who met before', () => {
  test.each([
    [
      'the two of those who met, not the last two named',
      'Ada Lund met Bo Marsh on Monday. Cy Dorn and Di Eck stayed away. The two leaders will meet again in May.',
      `${A} planned`,
      true,
    ],
    [
      'the two named together, in the next sentence',
      'Ada Lund met Bo Marsh on Monday. Cy Dorn and Di Eck came on Friday. The two met for lunch.',
      'Cy Dorn - Di Eck actual',
      true,
    ],
    [
      'the leaders',
      'Ada Lund met Bo Marsh on Monday. It was the leaders’ first meeting in Orlin.',
      `${A} actual`,
      true,
    ],
    ['the leaders who never met', 'Ada Lund praised Bo Marsh on Monday. The leaders met in May.', `${A} actual`, false],
    [
      'we, of one who met',
      'Ada Lund met Bo Marsh on Monday. “We discussed the bridge,” Lund said.',
      `${A} actual`,
      true,
    ],
    [
      'we, of somebody else',
      'Ada Lund met Bo Marsh on Monday. “We discussed the bridge,” Cy Dorn said.',
      'Cy Dorn',
      false,
    ],
  ])('%s', (_, text, line, isTold) => {
    const { claims } = recordOf(text);
    const told = claims.filter(({ type, rule }) => type === 'met' && rule === 'met/the-two');
    if (isTold) expect(claimsIn(text, 'met')).toContain(line);
    expect(told.length > 0).toBe(isTold);
  });
});

describe('a meeting taken up', () => {
  const tellings = (text: string) =>
    recordOf(text)
      .claims.filter(({ type }) => type === 'met')
      .map(({ rule }) => rule);

  test.each([
    ['by the meeting', 'Ada Lund met Bo Marsh on Monday. The meeting pleased Lund.', true],
    ['by a day', 'Ada Lund met Bo Marsh on Monday. Monday’s meeting pleased Lund.', true],
    ['by what it was', 'Ada Lund met Bo Marsh on Monday. Lund said it was a good meeting.', true],
    ['with one of them', 'Ada Lund met Bo Marsh on Monday. Few knew of the meeting with Marsh.', true],
    ['with somebody else', 'Ada Lund met Bo Marsh on Monday. Few knew of the meeting with voters.', false],
    [
      'of two, by whom only one of them met',
      'Ada Lund met Bo Marsh. Lund met Cy Dorn. The meeting pleased Dorn.',
      true,
    ],
    ['by the talks, of one whom a pronoun stands for', 'Ada Lund met Bo Marsh on Monday. She liked the talks.', true],
    ['where nobody is named', 'Ada Lund met Bo Marsh on Monday. The meeting was short.', false],
    ['where somebody else is', 'Ada Lund met Bo Marsh on Monday. Cy Dorn mocked the meeting.', false],
    ['another meeting', 'Ada Lund met Bo Marsh on Monday. Lund likes a meeting.', false],
    ['whose parties stand beside it', 'Ada Lund met Bo Marsh on Monday. Lund left the meeting of the board.', false],
    ['which of two', 'Ada Lund met Bo Marsh. Ada Lund met Cy Dorn. The meeting pleased Lund.', false],
    ['by an audience', 'Ada Lund met Bo Marsh on Monday. Many in the audience cheered Lund.', false],
    ['told nowhere before', 'Ada Lund and Bo Marsh are friends. The meeting pleased Lund.', false],
  ])('%s', (_, text, isTaken) => {
    expect(tellings(text).includes('met/taken-up')).toBe(isTaken);
  });

  test('a sentence tells of a pair once', () => {
    expect(tellings('Ada Lund met Bo Marsh for talks with Bo Marsh on Monday.')).toHaveLength(1);
    expect(tellings('Ada Lund met Bo Marsh on Monday. Ada Lund met Bo Marsh on Friday.')).toHaveLength(2);
  });
});
