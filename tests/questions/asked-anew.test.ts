import { answerLines } from '../../cli/show-answer.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { answerFollowUp } from '../../src/questions/follow-up.js';
import { graphOf, type TestArticle } from './deeds/graph-of.js';

const article = (source: string, date: string, text: string, outlet: string): TestArticle => ({
  source,
  date,
  text,
  outlet,
});

const view = graphOf([
  article(
    'april.txt',
    '2031-04-12',
    `President Ada Lund met Cyra Vale in Selm on Friday. Cyra Vale said that she was glad. Ada Lund said that the dam was safe. Karin Moe condemned Ada Lund.

Tor Hagen, the former mayor of Orvik, endorsed Ada Lund. Tor Hagen, a former mayor of Orvik, said that the dam was old.`,
    'Northern Wire',
  ),
  article(
    'may.txt',
    '2031-05-06',
    `Ada Lund said that the dam would hold. Ada Lund said that wages must rise. Bo Vik criticised Ada Lund over the dam. Cyra Vale endorsed Ada Lund on Monday.

Dag Orr, the mayor of Orvik, met Bo Vik in Orvik on Monday. Mayor Dag Orr said that Bo Vik was late.`,
    'Selm Post',
  ),
  article(
    'june.txt',
    '2031-06-03',
    `Police arrested Sanna Berg in Orvik. The 2019 Norland floods were the worst in years. Sanna Berg resigned in May after the row. In the past 18 months Karin Moe has explained her work as harbour director.

Karin Moe wants to ban Norland lorries. Olga Ness met Ivar Ness in Selm on Sunday. Karin Moe and Tor Hagen grew up in one street.

Ivar Ness called Sanna Berg a coward. Ivar Ness called the bridge a disgrace. Ivar Ness called for a vote on Sanna Berg and the bridge.

Karin Moe's lead is as large as that of Olga Ness and Sanna Berg, and it is a month since she nominated Rolf Aune. Olga Ness ended her campaign after a poor vote. On March 21 the old quay fell. The lights went out in Orvik on 21 March. In 2019 a gale blew on 21 March 2019.`,
    'Northern Wire',
  ),
]);

const shown = (first: string, ...others: string[]): string =>
  answerLines(
    others.reduce((before, line) => answerFollowUp(view, line, before), answerQuestion(view, first)),
    { rows: 20, evidence: 3 },
  )
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');

describe('the same wishes in other words', () => {
  test.each<[question: string, has: string[], not: string[]]>([
    [
      'how many statements of Ada Lund are there per month',
      ['3 statements by month', '1  2031-04', '2  2031-05'],
      ['Vik'],
    ],
    ['how often was Ada Lund quoted each month', ['3 statements by month'], ['Nobody']],
    ['which month had the most statements by Ada Lund', ['2  2031-05'], ['of the kind']],
    ['condemnations of Ada Lund per month', ['2 condemnations by month'], ['statements']],
    ['condemnations by Ada Lund per month', ['0 condemnations'], ['1  2031']],
    ['how many articles mention Ada Lund per month', ['2 articles by month'], ['2031-06']],
    ['how many articles per outlet mention Norland', ['1  Northern Wire'], ['Selm Post']],
    ['how many meetings did Ada Lund have each year', ['1 meeting by year'], ['2 meetings']],
    ['who met whom in April 2031', ['meeting of Ada Lund and Cyra Vale'], ['Bo Vik']],
    ['meetings in May 2031', ['meeting of Dag Orr and Bo Vik'], ['Cyra Vale', 'By mentions']],
    ['events of June 2031', ['meeting of Olga Ness and Ivar Ness'], ['By mentions', '2019 Norland floods']],
    ['which events are there', ['meeting of Ada Lund and Cyra Vale'], ['By mentions']],
    ['which places are mentioned', ['By mentions'], ['asked outright']],
    ['who is the mayor of Orvik', ['taking Dag Orr'], ['taking Tor Hagen']],
    ['who is the former mayor of Orvik', ['taking Tor Hagen'], ['taking Dag Orr']],
    ['what does Northern Wire say about the dam', ['1 article of Northern Wire', 'april.txt'], ['may.txt']],
    ['who did Selm Post quote on the dam', ['the dam would hold'], ['was safe']],
    ['who does Selm Post quote', ['2  Ada Lund'], ['Tor Hagen']],
    ['who was the first to endorse Ada Lund', ['Tor Hagen, Cyra Vale'], ['asked outright']],
    ['who criticised Ada Lund over the dam', ['Bo Vik criticised Ada Lund'], ['Karin Moe']],
    ['who endorsed Ada Lund', ['Cyra Vale, Tor Hagen'], ['asked outright']],
    ['when did Sanna Berg resign', ['Sanna Berg resigned in May'], ['do not understand']],
    ['did Sanna Berg resign', ['Sanna Berg resigned in May'], ['do not understand']],
    ['did Ada Lund resign', ['Nothing of that kind'], ['Sentences of the articles tell it']],
    ['who was arrested in Orvik', ['Police arrested Sanna Berg'], ['taking']],
    ['who wants to ban Norland lorries', ['wants to ban Norland lorries'], ['do not understand']],
    ['who blamed whom for the dam', ['Bo Vik criticised Ada Lund'], ['Karin Moe condemned']],
    ['how many outlets mention Ada Lund', ['2 outlets, 2 articles'], ['3 outlets']],
    ['which article first mentioned Karin Moe', ['2 articles mention Karin Moe'], ['do not understand']],
    [
      'number of statements about the dam by month',
      ['4 statements by month', '2  2031-04', '2  2031-05'],
      ['do not understand'],
    ],
    [
      'counts by outlet of statements about the dam',
      ['4 statements by outlet', '2  Northern Wire', '2  Selm Post'],
      ['do not understand'],
    ],
    ['people quoted most often', ['By statements', '3  Ada Lund'], ['do not understand']],
    ['why did Ada Lund meet Cyra Vale', ['holds no reasons', 'Ada Lund met Cyra Vale'], ['Yes:']],
    ['in which city did Ada Lund and Cyra Vale see each other', ['in Selm'], ['each other” means']],
    ['difference between Ada Lund and Bo Vik', ['Ada Lund: mentions', 'Bo Vik: mentions'], ['asked outright']],
    ['who is linked to Ada Lund', ['3 others beside Ada Lund', 'Cyra Vale', 'Karin Moe'], ['Dag Orr', '1  Selm']],
    ['which people are connected to Norland', ['Nothing of that kind'], ['Dag Orr']],
    ['what did Ivar Ness call the bridge', ['called the bridge a disgrace'], ['called for']],
    ['what did Ivar Ness call Sanna Berg', ['a coward'], ['called for', 'a disgrace']],
    ['what happened on 21 March 2031', ['No event is dated by that day', 'On March 21 the old quay fell'], ['In 2019']],
    ['what happened in Orvik on 21 March 2031', ['Orvik on 21 March'], ['the old quay', 'In 2019']],
    ['what happened on 2 March 2031', ['Nothing of that kind'], ['March 21']],
    ['anything happening in Selm', ['meeting of Ada Lund and Cyra Vale'], ['do not understand']],
    ['is a meeting of Ada Lund and Cyra Vale planned', ['Ada Lund and Cyra Vale met'], ['Nobody']],
    ['articles in which Ada Lund and Bo Vik are named', ['1 article mentions Ada Lund and Bo Vik'], ['june.txt']],
    [
      'when did Olga Ness end her campaign',
      ['Sentences of the articles tell it', 'ended her campaign'],
      ['her campaign, as'],
    ],
    ['why did Olga Ness end her campaign', ['after a poor vote'], ['“her campaign”: taking']],
    ['top 2 speakers in Northern Wire', ['By statements', 'Ada Lund'], ['asked outright']],
    ['which outlets have articles on Norland', ['1  Northern Wire'], ['Selm Post']],
    [
      'who did the Orvik Herald quote on the dam',
      ['No article here comes from “the Orvik Herald”'],
      ['the dam would hold'],
    ],
    ['what did Ada Lund say according to Selm Post', ['the dam would hold'], ['was safe', 'No article here']],
    ['what did Ada Lund tell voters about the dam', ['the dam would hold'], ['voters about', 'wages']],
    ['who stands with Ada Lund', ['cannot know who agrees with'], ['do not understand']],
    ['for what did Sanna Berg resign', ['Sanna Berg resigned in May after the row'], ['do not understand']],
    [
      "who criticised Ada Lund's remarks on the dam",
      ['Bo Vik criticised Ada Lund'],
      ['Karin Moe condemned', 'Ada Lund said'],
    ],
    ["who shares Ada Lund's view of the dam", ['cannot know who agrees with'], ['asked outright']],
    ['who nominated Rolf Aune', ['Karin Moe, as sentences of the articles tell'], ['Sanna Berg, as', 'Olga Ness, as']],
    ['how long was Karin Moe harbour director', ['No article tells how long'], ['“18 months”']],
    ['what did the mayor of Orvik say', ['Bo Vik was late'], ['the dam']],
    ["what did Orvik's mayor say about Bo Vik", ['Bo Vik was late'], ['did Orvik']],
    ['how is Karin Moe linked to Tor Hagen', ['Nothing in the graph connects', 'grew up in one street'], ['1 step']],
    ['Bo Vik attacks on Ada Lund', ['Yes: Bo Vik condemned Ada Lund'], ['Nobody']],
    ['who met at Selm', ['meeting of Ada Lund and Cyra Vale', 'meeting of Olga Ness'], ['Dag Orr']],
    ['when did Dag Orr and Bo Vik last talk', ['met last on 2031-05-05'], ['Sentences']],
    ['what did Ada Lund say in her speech on the dam', ['the dam'], ['of the kind']],
    ['list of events in Selm', ['meeting of Ada Lund and Cyra Vale'], ['Dag Orr']],
    ['which people did Selm Post quote', ['2  Ada Lund'], ['Tor Hagen']],
    ['how many articles are there about Norland', ['1 article mentions Norland'], ['statement']],
    ['what happened on 3 June 2031', ['what was written then', 'june.txt'], ['may.txt']],
    ['meetings on 3 June 2031', ['Nothing of that kind'], ['june.txt']],
    ['the last time Ada Lund spoke about the dam', ['the dam would hold'], ['was safe', 'Nobody']],
    ['who was criticised over the dam', ['Bo Vik criticised Ada Lund'], ['Karin Moe condemned']],
    ['who was accused of arson', ['Nothing of that kind'], ['Bo Vik']],
    ['how is Karin Moe linked to Ada Lund', ['connected in 1 step'], ['grew up', 'come nearest']],
    ['what does Northern Wire say about wages', ['Nothing of that kind'], ['may.txt']],
  ])('%s', (question, has, not) => {
    const answer = shown(question);
    for (const words of has) expect(answer).toContain(words);
    for (const words of not) expect(answer).not.toContain(words);
  });
});

describe('going on from an answer', () => {
  test.each<[lines: [string, ...string[]], has: string[], not: string[]]>([
    [['how is Karin Moe linked to Ada Lund', 'and to Tor Hagen?'], ['grew up in one street'], ['Nobody and nothing']],
    [['statements of Ada Lund by month', 'and of Karin Moe'], ['1 statement by month'], ['3 statements']],
    [['statements of Ada Lund by month', 'and by outlet'], ['by outlet', 'Selm Post'], ['2031-04']],
    [['who met Ada Lund', 'and by outlet'], ['Nobody and nothing'], ['by outlet:']],
    [['what happened in Selm', 'and in Orvik?'], ['Dag Orr'], ['Cyra Vale']],
    [['what happened in Orvik', 'who was there'], ['Bo Vik', 'Dag Orr'], ['Cyra Vale']],
    [['most quoted people', 'the top 1'], ['3  Ada Lund'], ['Cyra Vale']],
    [['most mentioned people', 'and places?'], ['Orvik  place'], ['person']],
    [['who met Ada Lund', 'how many?'], ['1 meeting told'], ['do not understand']],
    [['who met Ada Lund', 'the newest first'], ['met'], ['asked outright']],
    [['who criticised Ada Lund', 'what did Ada Lund say about him'], ['Bo Vik'], ['was safe']],
  ])('%j', (lines, has, not) => {
    const answer = shown(...lines);
    for (const words of has) expect(answer).toContain(words);
    for (const words of not) expect(answer).not.toContain(words);
  });
});
