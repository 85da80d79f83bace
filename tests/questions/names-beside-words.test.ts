import { answerLines } from '../../cli/show-answer.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { graphOfTexts } from './deeds/graph-of.js';

const view = graphOfTexts([
  `Lund Tidal Board met in Selm. Ada Lund opposes the LTB levy on mooring. The LTB levy is dear, farmers of Norland wrote. The Lund Tidal Board has nine members.`,
  `Berit Sand said that the fees of North Quay were high. Willa Sand said that her hens were ill. Trading at North Quay ended at noon.`,
  `Karin Moe accused Dag Orr of sloth after the Orvik raid. Bo Vik condemned the raid on Orvik.`,
  `Tor Hagen said in Orvik that the nets were torn. Shane O'Hara and Tor Hagen grew up in one street. Ewa Łoś and Tor Hagen share a boat.`,
  `Karin Moe met Ada Lund in Selm on Friday. Shane O'Hara said that the boats were old. Ewa Łoś said that the boats were new.`,
]);
const shown = (question: string): string =>
  answerLines(answerQuestion(view, question), { rows: 20, evidence: 3 })
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');

describe('names that are not quite names', () => {
  test.each<[question: string, has: string[], not: string[]]>([
    // letters that may be somebody's initials, and are a word too
    ['who is opposed to LTB', ['opposes the LTB levy'], ['nine members']],
    ['who is Lund Tidal Board', ['Lund Tidal Board'], ['opposes']],
    // a surname before another name is nobody's misspelt
    ['Sand North Quay fees', ['fees of North Quay'], ['Willa Sand, ']],
    ['Berit Sant', ['Berit Sand'], ['do not understand']],
    // what an attack dates is not what is condemned
    ['who condemned the Orvik raid', ['Bo Vik condemned'], ['Dag Orr']],
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
