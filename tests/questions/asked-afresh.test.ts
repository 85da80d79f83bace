import { graphOf, type TestArticle } from './deeds/graph-of.js';
import { shownOf } from './shown.js';

const article = (source: string, date: string, text: string): TestArticle => ({ source, date, text, outlet: null });

const view = graphOf([
  article(
    'hill.txt',
    '2031-04-14',
    `Ada Lund spent a week abroad. Reporters had seen her car near the Holy Hill. Ada Lund met Bishop Cyra Holm on Saturday.

"We do not pay for the dam. Nobody asked us," Ada Lund said about the dam.`,
  ),
  article(
    'dam.txt',
    '2031-04-15',
    'Ada Lund said that nobody would pay for the dam and that nobody had asked them. Holy Hill is old. Tor Hagen flew to Holy Hill.',
  ),
  article('inn.txt', '2031-04-20', 'Ada Lund met Ivar Ness about the harbour toll. Ada Lund met Rolf Aune.'),
  article(
    'orvik.txt',
    '2031-05-02',
    `A lorry drove into the crowd in Selm on Thursday, and eight people died in the explosion. Selm is on the coast. Karin Moe lives in Selm.

Ada Lund met Dag Orr in Drammen on Monday. The Drammen raid was short. Karin Moe condemned the Drammen raid.`,
  ),
  article(
    'gull.txt',
    '2031-05-09',
    `Sanna Berg, who bred gulls for forty years, was buried on Monday. "I like gulls," Sanna Berg said.

Bo Vik filed a lawsuit against Tor Hagen on Monday. Olga Ness denied a lawsuit against Tor Hagen. Olga Ness went on to rebut the claims of the board. Karin Moe held off on endorsing Tor Hagen.

Will Dorn met Rolf Aune. Theresa Dale met Tor Hagen. Bo Vik said that the toll was fair.`,
  ),
  article(
    'court.txt',
    '2031-06-09',
    `Professor Egil Strand was once the most popular teacher of Selm. "I was glad," Egil Strand said. Dock workers and other groups asked Tor Hagen to drop the toll. Nils Orr asked Tor Hagen the time.

Karin Moe sued Rolf Aune over the old ferry. Harbour chief Sten Berg met Bo Vik in Selm on Sunday. Senator Ylva Lie endorsed Tor Hagen. Sten Berg met Ylva Lie twice.

Sten Berg, president of the Norland Dockers Union, spoke. Eva Lie, director of the Selm Bakers Union, left.`,
  ),
  article(
    'july.txt',
    '2031-07-01',
    'Ylva Lie met Tor Hagen about the quay on Sunday. Rolf Aune drove to Grimdal. Grimdal was cold and empty that night.',
  ),
  article(
    'light.txt',
    '2031-06-11',
    `Jon Aas was late for the meeting on the pier this week. Few in the town knew Jon Aas, who keeps the light. "I am old," Jon Aas said.

Ylva Lie told Bo Vik that the lamps were out. Ylva Lie told Bo Vik that the buses were full. "The blaze was a bitter blow," Nils Orr said.`,
  ),
  {
    source: 'post.txt',
    date: '2031-06-12',
    outlet: 'Selm Post',
    text: 'Ylva Lie watched the blaze from the quay. Sten Berg met Tor Hagen on three occasions. Jon Aas said that he was old. Rolf Aune said that he was young.',
  },
  article(
    'pier.txt',
    '2031-06-13',
    'Kim Dahl, a retired admiral, said that he was ill. Arne Moe told The Associated Press that the pier was wet.',
  ),
  article(
    'court-two.txt',
    '2031-06-14',
    'Kim Dahl, a schoolgirl, said that she was ill. Lise Dal told The Associated Press that the sea was rough.',
  ),
  article('bo-ness.txt', '2031-06-10', 'Bo Ness said that the weather was fine. Bo Ness said that the sea was warm.'),
  article(
    'talk.txt',
    '2031-06-02',
    'Bo Vik and Karin Moe held a 45-minute meeting. Karin Moe and Bo Vik are to meet again next week.',
  ),
]);

const shown = (question: string): string => shownOf(view, question);

describe('questions that reporters asked, by what is in the answer and what is not', () => {
  test.each<[question: string, has: string[], not: string[]]>([
    // where no meeting is placed, those told beside the place
    ['who did Ada Lund meet at the Holy Hill', ['Cyra Holm', 'beside its name'], ['Rolf Aune', 'Dag Orr']],
    ['who did Ada Lund meet in Drammen', ['Dag Orr'], ['Cyra Holm', 'beside its name']],
    ['who did Ada Lund meet about the harbour toll', ['Ivar Ness'], ['Rolf Aune', 'Dag Orr']],
    // words in quotation marks are themselves
    ['who said "we do not pay for the dam"', ['Ada Lund'], ['We pay', 'no fact']],
    ['who said "nobody asked us"', ['Ada Lund'], ['Nothing']],
    ['who said "we pay for the dam"', ['word for word'], []],
    // a name is not cut where one of its words is a month or a verb
    ['when did Theresa May meet Tor Hagen', ['called “Theresa May”'], ['taking Theresa Dale']],
    ['who did Will Dorn meet', ['Rolf Aune'], ['is to meet']],
    // what happened where no event is told
    ['what happened in Selm', ['eight people died in the explosion'], ['lives in Selm', 'is on the coast']],
    ['what happened in Drammen', ['meeting of Ada Lund and Dag Orr', 'The Drammen raid was short'], []],
    ['who condemned the raid in Selm', ['Nobody and nothing called “the raid in Selm”'], ['Karin Moe condemned']],
    ['who condemned the raid in Drammen', ['Karin Moe condemned'], ['Nobody']],
    // who has no role is told of by the sentence that brings him in
    ['who is Sanna Berg', ['bred gulls for forty years'], []],
    ['who is Cyra Holm', ['Bishop'], ['spent a week']],
    // deeds
    ['who sued Tor Hagen', ['Bo Vik', 'filed a lawsuit'], ['Olga Ness']],
    ['who endorsed Tor Hagen', ['Ylva Lie, as sentences'], ['Karin Moe']],
    ['what did Olga Ness say', ['Olga Ness rebutted the claims'], ['said the claims']],
    ['who sued Rolf Aune over the rotten ferry', ['Karin Moe', 'with some of them'], []],
    ['who asked Tor Hagen to drop the tax', ['Dock workers'], ['Nils Orr asked']],
    ['which Norland senator endorsed Tor Hagen', ['Ylva Lie'], ['Bo Vik']],
    ['which members of Congress endorsed Tor Hagen', ['Ylva Lie', 'members of Congress'], []],
    // names in other words
    ['when did the harbour chief Sten Berg meet Bo Vik', ['2031-06'], ['Nobody']],
    ['what did bo wexlington say', ['called “bo wexlington”'], ['the weather was fine']],
    ['what did bo ness say', ['the weather was fine'], ['Nobody']],
    ['who is the head of the Norland Dockers Union', ['Sten Berg'], ['Eva Lie  person']],
    ['who is Egil Strand', ['most popular teacher'], []],
    // places in places, slips, counts
    ['who did Ada Lund meet at the fair in Drammen', ['Dag Orr'], ['Cyra Holm']],
    ['give me a timline of Olga Ness', ['oldest first'], ['Nobody']],
    ['timeline of Bo Vik vs. Tor Hagen', ['Bo Vik and Tor Hagen'], ['Nobody']],
    ['top 2 months by number of articles', ['2031-06', '2031-04'], ['2031-05']],
    ['how many articles are there from June 2031', ['7 articles'], ['10 articles']],
    ['how many articles are there from June 2031 on', ['8 articles'], []],
    ['what did Ylva Lie tell Bo Vik about the lamps', ['the lamps were out'], ['the buses']],
    ['who condemned the blaze as "a bitter blow"', ['Nils Orr said'], ['Nobody and nothing']],
    ['who is Jon Aas', ['who keeps the light'], ['Jon Aas was late for']],
    // an outlet alone ties nobody; both are named in sentences
    ['how is Jon Aas linked to Rolf Aune', ['Nothing in the graph connects'], ['steps']],
    ['how is Arne Moe linked to Lise Dal', ['Nothing in the graph connects'], ['steps']],
    ['did the Drammen harbour chief Ivar meet Ada Lund', ['Yes: Ivar Ness and Ada Lund met'], ['Nobody']],
    ['what did Rolf Aune do in Grimdal', ['drove to Grimdal', 'Grimdal was cold'], []],
    ['which articles mention Kim Dahl', ['2 articles mention Kim Dahl', 'pier.txt', 'court-two.txt'], ['july.txt']],
    ['compare Ylva Lie and Nils Orr on the blaze', ['Ylva Lie 0 statements', 'watched the blaze'], []],
    ['how many Selm Post articles are there', ['1 article from Selm Post'], ['11 articles']],
    ['how often did Sten Berg meet Tor Hagen', ['articles say “three occasions”'], []],
    ['which month has the fewest articles', ['1  2031-07'], []],
    ['who met Tor Hagen about the quay', ['Ylva Lie'], ['Theresa Dale met']],
    ['what did Rolf Aune do in Grimdal', ['drove to Grimdal'], []],
    ['how often did Sten Berg meet Ylva Lie', ['articles say “twice”'], []],
    // lengths and last times
    ['how long did Bo Vik meet with Karin Moe', ['45-minute'], ['next week”']],
    ['when did Bo Vik and Karin Moe last meet', ['A later meeting is told as planned'], []],
    ['compare Ada Lund and Sanna Berg on gulls', ['Sanna Berg 1 statement', 'Ada Lund 0'], []],
  ])('%s', (question, has, not) => {
    const lines = shown(question);
    for (const words of has) expect(lines).toContain(words);
    for (const words of not) expect(lines).not.toContain(words);
  });
});
