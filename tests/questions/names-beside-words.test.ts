import { graphOfTexts } from './deeds/graph-of.js';
import { shownOf } from './shown.js';

const view = graphOfTexts([
  `Ada Lund opposes ltb dues on mooring. Farmers of Norland wrote that dues are dear.`,
  `Lisa Tora Berg said that the hens were ill. Lisa Tora Berg keeps bees.`,
  `Berit Sandar said that the fees of Wall Quay were high. Will Sandar said that his hens were ill. Will Sandar keeps bees at Wall Quay.`,
  `Karin Moe accused Dag Orr of sloth after the 2030 Selm attacks. Bo Vik condemned the raid on Orvik. Olga Ness condemned the arrest of Tor Hagen. Police arrested Ivar Ness in Norland.`,
  `Farmers want to ban heavy lorries from the harbour road.`,
  `Tor Hagen said in Orvik that the nets were torn. Shane O'Hara and Tor Hagen grew up in one street. Ewa Łoś and Tor Hagen share a boat.`,
  `Karin Moe met Ada Lund in Selm on Friday. Shane O'Hara said that the boats were old. Ewa Łoś said that the boats were new.`,
]);
const shown = (question: string): string => shownOf(view, question);

describe('names that are not quite names', () => {
  test.each<[question: string, has: string[], not: string[]]>([
    // letters that may be somebody's initials, and are a word too
    ['who is opposed to LTB', ['opposes ltb dues'], ['hens']],
    ['what did LTB say', ['hens were ill'], ['dues']],
    // a surname before another name is nobody's misspelt
    ['Sandar Wall Quay fees', ['fees of Wall Quay'], ['is called', 'hens']],
    ['Sandar Wall', ['taking Will Sandar'], ['do not understand']],
    // what an attack dates is not what is condemned
    ['who condemned the 2030 Selm attacks', ['Nothing of that kind'], ['Bo Vik']],
    ['who condemned the Orvik raid', ['Bo Vik condemned'], ['Dag Orr']],
    // who was arrested is no arrest
    ['who was arrested in Norland', ['Police arrested Ivar Ness'], ['  act']],
    ['who condemned the arrest', ['Olga Ness condemned'], ['Ivar Ness in Norland']],
    // words alone, most of which must stand there
    ['who wants to ban heavy lorries from the harbour streets', ['Farmers want to ban'], ['do not understand']],
    ['who wants to paint purple lorries', ['do not understand'], ['Farmers']],
    ['who accused Dag Orr', ['Karin Moe accused'], ['Bo Vik']],
    // when it was told is no day on which it was
    ['when was Tor Hagen in Orvik', ['on a day that no article tells'], ['Orvik: 2031']],
    ['when was Karin Moe in Selm', ['Selm: 2031-05-02'], ['no article tells']],
    // names that are written otherwise than they are compared
    ["how is Tor Hagen linked to Shane O'Hara", ["Shane O'Hara and Tor Hagen grew up"], ['share a boat']],
    ['how is Tor Hagen linked to Ewa Łoś', ['Ewa Łoś and Tor Hagen share a boat'], ['grew up']],
  ])('%s', (question, has, not) => {
    const answer = shown(question);
    for (const words of has) expect(answer).toContain(words);
    for (const words of not) expect(answer).not.toContain(words);
  });
});
