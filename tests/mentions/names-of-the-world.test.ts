import { findMentions } from '../../src/mentions/index.js';
import { annotateByHand, articleOf } from './annotate-by-hand.js';

/** "text type" of every name found in the sentences. */
function namesIn(...lines: string[]): string[] {
  const annotation = annotateByHand(lines);
  return findMentions(articleOf(annotation), annotation)
    .filter((mention) => mention.form === 'name')
    .map((mention) => `${annotation.text.slice(...mention.span)} ${mention.type}`);
}

type Row = [what: string, line: string, names: string[]];

describe('a building is named with the kind that is written small', () => {
  const shape = (name: string, kind: string) =>
    `They/PRON/2/nsubj left/VERB/0/root the/DET/5/det ${name}/PROPN/5/compound/B-place ${kind}/NOUN/2/obj`;
  test.each<Row>([
    ['a hospital', shape('Orlano', 'hospital'), ['Orlano hospital place']],
    ['a corridor, also of a known place', shape('Gaza', 'corridor'), ['Gaza corridor place']],
    [
      'a police station, between name and noun another one',
      'They/PRON/2/nsubj left/VERB/0/root Orlano/PROPN/5/compound/B-place police/NOUN/5/compound station/NOUN/2/obj',
      ['Orlano police station place'],
    ],
    ['not a hospital of a known town', shape('Moscow', 'hospital'), ['Moscow place']],
    ['not any noun', shape('Orlano', 'flood'), ['Orlano place']],
    [
      'not a noun on which the name does not hang',
      'Orlano/PROPN/2/nsubj/B-place left/VERB/0/root hospital/NOUN/2/obj',
      ['Orlano place'],
    ],
  ])('%s', (_, line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

describe('names of bodies, whole', () => {
  test.each<Row>([
    [
      'over an owner inside',
      "The/DET/3/det Standing/PROPN/3/amod/B-organisation Committee/PROPN/10/nsubj/I-organisation of/ADP/9/case the/DET/9/det National/ADJ/7/amod/B-organisation People/PROPN/9/nmod:poss/I-organisation 's/PART/7/case Congress/PROPN/3/nmod/B-organisation met/VERB/0/root",
      ["Standing Committee of the National People 's Congress organisation"],
    ],
    [
      'over the land where it works',
      'The/DET/4/det African/ADJ/3/amod/B-organisation Union/PROPN/4/compound/I-organisation Mission/PROPN/7/nsubj/I-organisation in/ADP/6/case Orlano/PROPN/4/nmod/B-place left/VERB/0/root',
      ['African Union Mission in Orlano organisation'],
    ],
    [
      'over a list of fields',
      'The/DET/2/det Ministry/PROPN/9/nsubj/B-organisation for/ADP/4/case Housing/PROPN/2/nmod/I-organisation ,/PUNCT/6/punct Towns/PROPN/4/conj and/CCONJ/8/cc Harbours/PROPN/4/conj left/VERB/0/root',
      ['Ministry for Housing , Towns and Harbours organisation'],
    ],
    [
      'not over a person behind a comma',
      'The/DET/2/det Ministry/PROPN/9/nsubj/B-organisation of/ADP/4/case Defence/PROPN/2/nmod/I-organisation ,/PUNCT/6/punct Harlow/PROPN/4/conj/B-person and/CCONJ/8/cc Marsh/PROPN/6/conj/B-person left/VERB/0/root',
      ['Ministry of Defence organisation', 'Harlow person', 'Marsh person'],
    ],
    [
      'not over the day',
      'The/DET/3/det General/PROPN/3/compound/B-organisation Assembly/PROPN/6/nsubj/I-organisation on/ADP/5/case Wednesday/PROPN/3/nmod/I-organisation met/VERB/0/root',
      ['General Assembly organisation'],
    ],
    [
      'not with what describes it',
      'The/DET/4/det shadow/NOUN/4/compound NGO/PROPN/4/compound/B-organisation Orlano/PROPN/6/nsubj/I-organisation Watch/PROPN/4/flat/I-organisation left/VERB/0/root',
      ['Orlano Watch organisation'],
    ],
  ])('%s', (_, line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

describe('persons by their titles', () => {
  test.each<Row>([
    [
      'a first name that is a people’s adjective',
      'MP/PROPN/3/nmod Danish/ADJ/3/amod Alimo/PROPN/4/nsubj spoke/VERB/0/root',
      ['Danish Alimo person'],
    ],
    [
      'behind a minister’s land, with one label over both',
      'The/DET/3/det Foreign/ADJ/3/amod Minister/PROPN/8/nsubj of/ADP/6/case the/DET/6/det Netherlands/PROPN/3/nmod/B-organisation Wopko/PROPN/3/nmod/I-organisation left/VERB/0/root',
      ['Netherlands place', 'Wopko person'],
    ],
    [
      'with the small words of his name',
      'Sultan/PROPN/9/nsubj/B-person of/ADP/3/case/I-person Oman/PROPN/1/nmod/I-person Tarik/PROPN/1/appos/I-person bin/PROPN/4/flat/I-person Sahl/PROPN/4/flat/I-person al/PROPN/4/flat/I-person Sahli/PROPN/4/flat/I-person left/VERB/0/root',
      ['Oman place', 'Tarik bin Sahl al Sahli person'],
    ],
    [
      'not a body behind a title',
      'General/PROPN/2/compound/B-organisation Motors/PROPN/3/nsubj/I-organisation grew/VERB/0/root',
      ['General Motors organisation'],
    ],
    ['not a people without a title', 'Danish/ADJ/2/amod voters/NOUN/3/nsubj left/VERB/0/root', []],
  ])('%s', (_, line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

describe('children are persons', () => {
  test.each<Row>([
    [
      'named like a land, in a list behind the noun of kin',
      'He/PRON/2/nsubj left/VERB/0/root his/PRON/4/nmod:poss daughters/NOUN/2/obj ,/PUNCT/6/punct Georgia/PROPN/4/appos/B-place and/CCONJ/8/cc Grace/PROPN/6/conj/B-person',
      ['Georgia person', 'Grace person'],
    ],
    [
      'not behind another noun',
      'He/PRON/2/nsubj left/VERB/0/root the/DET/4/det towns/NOUN/2/obj of/ADP/6/case Georgia/PROPN/4/nmod/B-place',
      ['Georgia place'],
    ],
  ])('%s', (_, line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

describe('towns in texts about sport', () => {
  const field = 'The/DET/2/det striker/NOUN/3/nsubj scored/VERB/0/root in/ADP/6/case the/DET/6/det league/NOUN/3/obl';
  const beat = 'Cardiff/PROPN/2/nsubj/B-place beat/VERB/0/root Hull/PROPN/2/obj/B-place';
  test.each<[string, string[], string[]]>([
    ['that contend are clubs', [field, beat], ['Cardiff organisation', 'Hull organisation']],
    ['stay towns in other texts', [beat], ['Cardiff place', 'Hull place']],
    [
      'stay towns where they do not contend',
      [field, 'They/PRON/2/nsubj slept/VERB/0/root in/ADP/4/case Cardiff/PROPN/2/obl/B-place'],
      ['Cardiff place'],
    ],
    [
      'countries stay places',
      [field, 'England/PROPN/2/nsubj/B-place beat/VERB/0/root France/PROPN/2/obj/B-place'],
      ['England place', 'France place'],
    ],
  ])('%s', (_, lines, names) => {
    expect(namesIn(...lines)).toEqual(names);
  });
});

describe('small things', () => {
  test.each<Row>([
    [
      'a side alone in a list is a party',
      'The/DET/2/det OPA/PROPN/8/nsubj/B-organisation ,/PUNCT/4/punct Left/PROPN/2/conj and/CCONJ/7/cc the/DET/7/det NTP/PROPN/2/conj/B-organisation left/VERB/0/root',
      ['OPA organisation', 'Left organisation', 'NTP organisation'],
    ],
    ['a side elsewhere is none', 'They/PRON/2/nsubj turned/VERB/0/root Left/ADV/2/advmod', []],
    [
      'who thinks like somebody is no body',
      'The/DET/3/det Harlowite/PROPN/3/compound/B-organisation minister/NOUN/4/nsubj left/VERB/0/root',
      [],
    ],
    ['a ship is no person', 'The/DET/3/det HMS/PROPN/3/compound Harlow/PROPN/4/nsubj/B-person sailed/VERB/0/root', []],
    ['a firm without the article', 'Emirates/PROPN/2/nsubj/B-place grew/VERB/0/root', ['Emirates organisation']],
    ['the country with it', 'The/DET/2/det Emirates/PROPN/3/nsubj/B-place grew/VERB/0/root', ['Emirates place']],
  ])('%s', (_, line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});
