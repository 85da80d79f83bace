import { answerLines } from '../../cli/show-answer.js';
import { extractArticle } from '../../src/extract-article.js';
import { assembleGraph, viewOf } from '../../src/graph/index.js';
import type { StoredArticle } from '../../src/graph/types.js';
import { loadEnglish } from '../../src/language/index.js';
import { readLexicon } from '../../src/lexicon/read-lexicon.js';
import { comparableName } from '../../src/model/comparable-name.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { answerFollowUp } from '../../src/questions/follow-up.js';
import { ownedRole } from '../../src/questions/names/owned-role.js';
import { alternativesSought, phrasalVerbEntry } from '../../src/questions/phrasal-verbs.js';
import { beginningsOf, synonymEntry } from '../../src/questions/synonyms.js';
import { wordsSought } from '../../src/questions/words-sought.js';

const texts: Record<string, string> = {
  'talks.txt': `President Ada Lund met Prime Minister Bo Vik in Orvik on Monday. Their talks lasted more than three hours.

Two years ago Ada Lund and Bo Vik sat in one school class. Bo Vik said that the harbour was his life.`,
  'visit.txt': `Ada Lund ended a two-day trip to Selm on Friday. Ada Lund said that the bridge would be built.

Her husband Ivar Lund said that the bridge was late. Ada Lund and Ivar Lund live in Orvik.`,
  'flood.txt': `At least 34 people were killed in Norland when the dam broke on Sunday, the mayor said.

Norland was founded by fishers.`,
  'union.txt': `The Northern Union held talks in Selm. Bo Vik argued in favour of remaining in the Northern Union.

Bo Vik said that child care was too dear. Bo Vik said that the child had no care.`,
  'doctor.txt': 'Doctor Olga Lund said that the bridge was cold. Olga Lund lives in Norland.',
  'row.txt': `Karin Moe blamed Bo Vik for the state of the roads. Karin Moe mocked Tor Hagen. Dag Orr criticised Bo Vik. Dag Orr criticised Bo Vik again on Tuesday. Dag Orr called Bo Vik a coward. Karin Moe might meet Tor Hagen in June.

Sanna Berg said that she refused to endorse Ada Lund. Tor Hagen quit the race in April, and withdrew to Selm.

Cyra Vale endorsed Ada Lund in the vote of May. Tax on cars was in the speech of Karin Moe. Karin Moe said that the tax on cars was too low.

Karin Moe said that cars had been her father's joy, and that he paid no heed to any tax.`,
};

const language = loadEnglish();
const stored = Object.entries(texts).map(([source, text], at): StoredArticle => {
  const article = { source, text, title: null, date: `2031-05-0${at + 1}`, outlet: null, url: null };
  return { record: extractArticle(article, language), text, sources: [source] };
});
const textOf = (id: string): string | null => stored.find(({ record }) => record.article.id === id)?.text ?? null;
const view = viewOf(assembleGraph(stored, []), textOf);
const shown = (...lines: string[]): string => {
  const answer = lines
    .slice(1)
    .reduce((before, line) => answerFollowUp(view, line, before), answerQuestion(view, lines[0]!));
  return answerLines(answer, { rows: 20, evidence: 3 })
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
};

describe('how long, families, numbers, agreement', () => {
  test.each<[string[], string[], string[]]>([
    [['how long did the talks of Lund and Vik last'], ['“more than three hours”'], ['Two years ago']],
    [['how long did Vik speak with Lund'], ['“more than three hours”'], ['Two years ago']],
    [['for how long did Lund and Vik talk'], ['“more than three hours”'], ['two-day']],
    [['who met Lund', 'how long did they talk'], ['“more than three hours”'], ['two-day']],
    [['how long did Lund and Vik talk', 'where did they meet'], ['in Orvik'], ['Nothing']],
    [['how long was Ada Lund in Selm'], ['“two-day”'], ['three hours']],
    [['how long did Lund and Moe talk'], ['No article tells how long'], ['three hours']],
    [['what did the Lunds say about the bridge'], ['Ada Lund', 'Ivar Lund', 'was late'], ['Olga']],
    [['what did the Viks say'], ['Bo Vik'], ['Ada Lund (']],
    [['how many people died in Norland'], ['At least 34'], ['fishers']],
    [['top 1 critics of Bo Vik'], ['Dag Orr'], ['1  Karin Moe  person']],
    [['top 5 critics of Bo Vik'], ['Dag Orr', '1  Karin Moe  person'], ['Hagen']],
    [["Moe's favourite targets"], ['Bo Vik  person', 'Tor Hagen  person'], ['Dag Orr']],
    [['who gets blamed for the state of the roads'], ['Karin Moe blamed Bo Vik'], ['mocked']],
    [
      ['did Cyra Vale endorse Ada Lund'],
      ['Sentences of the articles tell it', 'Cyra Vale endorsed Ada Lund in the vote'],
      ['harbour'],
    ],
    [['what did Ada Lnud and Bo Vik talk about'], ['met'], ['do not understand']],
    [['what did Vik say about childcare'], ['was too dear'], ['had no care', 'No statement']],
    [['criticism of Bo Vik by Karin Moe'], ['Yes: Karin Moe condemned Bo Vik'], ['Dag Orr']],
    [['who has Bo Vik been criticised by'], ['Dag Orr criticised Bo Vik'], ['Tor Hagen']],
    [['number of statements by Karin Moe'], ['Karin Moe: 3 statements'], ['Dag Orr']],
    [['number of statements by Karin Moe about the flood'], ['Karin Moe: 0 statements'], ['tax']],
    [['which day had the most articles'], ['articles by day', '1  2031-05-01'], ['do not understand']],
    [['has Ada Lund ever apologised to Bo Vik'], ['Nothing of that kind'], ['ever apologised” is in']],
    [
      ['which Northerners criticised Bo Vik'],
      ['Dag Orr criticised Bo Vik', 'Northerners the graph does not tell'],
      ['Nobody'],
    ],
    [['which towns criticised Bo Vik'], ['Dag Orr'], ['towns the graph does not tell']],
    [['who did Dag Orr call a coward'], ['Dag Orr called Bo Vik a coward'], ['blamed']],
    [['who did Karin Moe call a coward'], ['Nothing of that kind'], ['mocked']],
    [['the first thing Karin Moe said about cars'], ['cars'], ['do not understand']],
    [['when did Tor Hagen drop out'], ['Tor Hagen quit the race'], ['Nobody and nothing']],
    [['who refused to endorse Ada Lund'], ['Sanna Berg, as sentences', 'refused to endorse'], ['in the vote of May']],
    [['which papers wrote that Ada Lund met Bo Vik'], ['talks.txt'], ['Yes: ']],
    [['what did he say'], ['Whom “he” means'], ['Did you mean']],
    [['what do farmers say about the harbour'], ['“farmers” are nobody by name'], ['Did you mean']],
    [['who might Karin Moe meet'], ['Karin Moe may meet Tor Hagen'], ['do not understand']],
    [['whom did Karin Moe meet'], ['No fact of that kind'], ['Karin Moe met Tor Hagen']],
    [['did Lund ever see Vik face to face'], ['Yes: '], ['Nobody']],
  ])('%j', (lines, has, not) => {
    const answer = shown(...lines);
    for (const words of has) expect(answer).toContain(words);
    for (const words of not) expect(answer).not.toContain(words);
  });

  test('statements in which the words stand together go first', () => {
    const answer = shown('what did Moe say about the tax on cars');
    expect(answer.indexOf('was too low')).toBeLessThan(answer.indexOf('no heed'));
  });

  test('a line that is not understood leaves the answer before', () => {
    expect(shown('who met Lund', 'where did they meet')).toContain('in Orvik');
  });
});

describe('words that stand for one another', () => {
  const holds = (line: string, word: string): boolean =>
    comparableName(line)
      .split(' ')
      .some((own) => beginningsOf(word).some((one) => own.startsWith(one)));
  test.each(readLexicon('question-synonyms', synonymEntry).map((entry) => [entry.words[0]!, entry] as const))(
    '%s',
    (word, { fires, not, words }) => {
      expect(fires.split(' ').some((own) => words.includes(own))).toBe(true);
      expect(holds(not, word)).toBe(false);
    },
  );

  test.each(
    readLexicon('question-phrasal-verbs', phrasalVerbEntry).map(
      (entry) => [`${entry.verb} ${entry.particle}`, entry] as const,
    ),
  )('%s', (_, { fires, not, means }) => {
    expect(alternativesSought(fires).flat()).toContain(means);
    expect(alternativesSought(not).flat()).not.toContain(means);
  });

  test('abbreviations of two letters are looked for, small words are not', () => {
    expect(wordsSought('the EU and TV of it to us')).toEqual(['eu', 'and', 'tv']);
  });

  test.each(['died', 'losing', 'won'])('%s begins no word of another meaning', (word) => {
    for (const one of ['diet', 'dinner', 'los', 'window', 'wine']) expect(holds(one, word)).toBe(false);
  });
});

test.each([
  ["Lund's husband", 'Lund', 'husband'],
  ['lunds husband', 'lund', 'husband'],
  ['the husband of Lund', 'Lund', 'husband'],
  ['lund husband', undefined, undefined],
])('%s: whose, and what', (typed, owner, role) => {
  expect([ownedRole(typed)?.owner, ownedRole(typed)?.role]).toEqual([owner, role]);
});
