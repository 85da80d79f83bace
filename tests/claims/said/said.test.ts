import { recordOf } from '../read-sentences.js';

/** The statements of a text as lines: "Ada Lund: that it rained"; silences and what is not actual say so. */
function saidIn(text: string): string[] {
  const { entities, claims } = recordOf(text);
  return claims
    .filter(({ type }) => type === 'said')
    .map((claim) => {
      const speaker = entities.find(({ id }) => id === claim.source)?.name ?? 'nobody';
      const words = claim.content.map(([start, end]) => text.slice(start, end)).join(' … ');
      return `${speaker}: ${words}${claim.factuality === 'actual' ? '' : ` (${claim.factuality})`}`;
    });
}

describe('who said what', () => {
  test.each([
    ['one of many', 'One in four voters said the bridge was safe.', ['nobody: the bridge was safe']],
    ['indirect', 'Ada Lund said that the bridge was safe.', ['Ada Lund: that the bridge was safe']],
    ['without that', 'Ada Lund said the bridge was safe.', ['Ada Lund: the bridge was safe']],
    ['direct, cue before', 'Ada Lund said: "The bridge is safe."', ['Ada Lund: "The bridge is safe."']],
    ['direct, cue after', '"The bridge is safe," Ada Lund said.', ['Ada Lund: "The bridge is safe,"']],
    ['inverted', '“The bridge is safe,” said Ada Lund.', ['Ada Lund: “The bridge is safe,”']],
    [
      'cue inside',
      '"The bridge is safe," said Ada Lund, "and it will open on Monday."',
      ['Ada Lund: "The bridge is safe," … "and it will open on Monday."'],
    ],
    [
      'going on in the next sentence',
      '"The bridge is safe," Ada Lund said on Monday. "It will open soon."',
      ['Ada Lund: "The bridge is safe," … "It will open soon."'],
    ],
    [
      'over paragraphs',
      'Ada Lund said: "The bridge is safe.\n\n"It will open soon."\n\nBo Marsh left Orlin.',
      ['Ada Lund: "The bridge is safe. … "It will open soon."'],
    ],
    [
      'mixed',
      'Ada Lund said that the bridge was "as safe as a house" again.',
      ['Ada Lund: that the bridge was "as safe as a house" again'],
    ],
    [
      'behind a show’s title',
      'Speaking on “The Long Day,” Ada Lund said that the bridge was late.',
      ['Ada Lund: that the bridge was late'],
    ],
    [
      'on a show with an owner',
      'In an interview on Orlin Radio’s "Voice of the Town," Ada Lund said the bridge had not been "safe for long."',
      ['Ada Lund: the bridge had not been "safe for long."'],
    ],
    [
      'in capitals, but no title',
      '“No More Delays In Orlin,” Ada Lund said on Friday.',
      ['Ada Lund: “No More Delays In Orlin,”'],
    ],
    [
      'a quotation inside the writer’s clause',
      'Ada Lund, who observed, "The bridge is late and dear," left.',
      ['Ada Lund: "The bridge is late and dear,"'],
    ],
    ['according to', 'According to Ada Lund, the bridge is safe.', ['Ada Lund: the bridge is safe']],
    ['a pronoun', 'Ada Lund came early. She said that the bridge was safe.', ['Ada Lund: that the bridge was safe']],
    [
      'a relative clause',
      'Ada Lund, who said that the bridge was safe, left the hall.',
      ['Ada Lund: that the bridge was safe'],
    ],
    ['told somebody', 'Ada Lund told reporters that the bridge was safe.', ['Ada Lund: that the bridge was safe']],
    ['a promise', 'Ada Lund promised to repair the bridge.', ['Ada Lund: to repair the bridge']],
    ['a participle', 'Ada Lund left early, saying that she was ill.', ['Ada Lund: that she was ill']],
    ['an adverb clause', 'As Ada Lund put it, the bridge is a toy.', ['Ada Lund: the bridge is a toy']],
    ['a body', 'The White House said that talks would go on.', ['White House: that talks would go on']],
    [
      'an unnamed spokesman',
      'A spokesman for Acme Corporation said that the mill was safe.',
      ['Acme Corporation: that the mill was safe'],
    ],
    ['nobody named', 'Two officials said that the mill was safe.', ['nobody: that the mill was safe']],
    [
      'a transcript',
      'ADA LUND: The bridge is safe.\n\nBO MARSH: Then open it.\n\nADA LUND: We will on Monday.',
      ['ADA LUND: The bridge is safe.', 'ADA LUND: We will on Monday.', 'BO MARSH: Then open it.'],
    ],
    [
      'two who take turns in one line',
      'Ada Lund: Is the bridge safe? Bo Marsh: It is safe. We looked.\n\nAda Lund: Will it open? Bo Marsh: It will open soon.',
      [
        'Ada Lund: Is the bridge safe?',
        'Ada Lund: Will it open?',
        'Bo Marsh: It is safe. We looked.',
        'Bo Marsh: It will open soon.',
      ],
    ],
    [
      'letters that ask and answer',
      'Q: Is the bridge safe? It looks old.\n\nA: It is safe. We looked.\n\nQ: Will it open?\n\nA: It will open soon.',
      [
        'nobody: Is the bridge safe? It looks old.',
        'nobody: It is safe. We looked.',
        'nobody: It will open soon.',
        'nobody: Will it open?',
      ],
    ],
    [
      'a heading that ends in her words',
      'Ada Lund: New Bridge In Orlin Is Unsafe, ‘Close It At Once.’',
      ['Ada Lund: New Bridge In Orlin Is Unsafe, ‘Close It At Once.’'],
    ],
    [
      'a heading that begins in her words',
      'Ada Lund: ‘No Idea’ When The Bridge Will Open',
      ['Ada Lund: ‘No Idea’ When The Bridge Will Open'],
    ],
    [
      'a full stop before the cue',
      'The hall was full. “Open the bridge to all of us at once.” Ada Lund said.',
      ['Ada Lund: “Open the bridge to all of us at once.”'],
    ],
    [
      'a document told before',
      'Ada Lund showed the letter. “The bridge will be closed,” it reads.',
      ['nobody: “The bridge will be closed,”'],
    ],
    [
      'a document that leads in',
      'The bridge is old. From the report: “It will not stand for another winter.”',
      ['nobody: “It will not stand for another winter.”'],
    ],
    [
      'two that lead in',
      'The bridge is late again - Ada Lund and Bo Marsh: “It will not stand for another winter.”',
      ['Ada Lund: “It will not stand for another winter.”', 'Bo Marsh: “It will not stand for another winter.”'],
    ],
    ['a colon before a quotation', 'Ada Lund: “The bridge is safe.”', ['Ada Lund: “The bridge is safe.”']],
    [
      'two behind their colons',
      'Ada Lund: “The bridge is safe.” Bo Marsh: “The bridge is a ruin.”',
      ['Ada Lund: “The bridge is safe.”', 'Bo Marsh: “The bridge is a ruin.”'],
    ],
    [
      'a name behind a heading and its dash',
      'The bridge has been closed again - Ada Lund: “The bridge is not safe any more.”',
      ['Ada Lund: “The bridge is not safe any more.”'],
    ],
    [
      'a further cue behind a pronoun for the speaker',
      'Ada Lund said that she feared the plan and predicted that the bridge would fall.',
      ['Ada Lund: that she feared the plan', 'Ada Lund: that the bridge would fall'],
    ],
    [
      'an aside before the colon',
      'Ada Lund (on the bridge in Orlin): “It is safe again.”',
      ['Ada Lund: “It is safe again.”'],
    ],
    [
      'what goes on behind a phrase',
      'Ada Lund urged Orlin to end the siege of the town.',
      ['Ada Lund: Orlin to end the siege of the town'],
    ],
    [
      'who is called on',
      'Ada Lund called on Orlin to end the siege of the town.',
      ['Ada Lund: Orlin to end the siege of the town'],
    ],
    ['a case made', 'Ada Lund made the case that the bridge was safe.', ['Ada Lund: that the bridge was safe']],
    [
      'a document read aloud',
      'Ada Lund issued a statement. “The bridge is safe again,” read the statement.',
      ['nobody: “The bridge is safe again,”'],
    ],
    [
      'cited by an outlet',
      '“The bridge is safe again,” the Orlin Herald cited Ada Lund as saying.',
      ['Ada Lund: “The bridge is safe again,”'],
    ],
    [
      'cited behind an outlet’s words',
      'Ada Lund had left Orlin, Reuters said, citing Bo Marsh.',
      ['Bo Marsh: Ada Lund had left Orlin', 'nobody: Ada Lund had left Orlin'],
    ],
    [
      'a clause around the cue',
      'Closing the bridge, Ada Lund told me, would cost two million a year.',
      ['Ada Lund: Closing the bridge … would cost two million a year'],
    ],
    ['silence', 'Ada Lund declined to comment.', ['Ada Lund:  (negated)']],
    ['silence by will', 'Ada Lund would not say whether the bridge was safe.', ['Ada Lund:  (negated)']],
    [
      'nested',
      'Ada Lund said that Bo Marsh promised to repair the bridge.',
      ['Ada Lund: that Bo Marsh promised to repair the bridge', 'Bo Marsh: to repair the bridge'],
    ],
    [
      'a noun',
      "Bo Marsh laughed at Ada Lund's claim that the bridge was safe.",
      ['Ada Lund: that the bridge was safe'],
    ],
    ['a plain object', 'Ada Lund denied the charges.', ['Ada Lund: the charges']],
    ['made clear', 'Ada Lund has made clear that the bridge is safe.', ['Ada Lund: that the bridge is safe']],
    [
      'a body behind its noun',
      'Rights group Amnesty International said that the bridge was safe.',
      ['Amnesty International: that the bridge was safe'],
    ],
    [
      'behind a lead-in',
      'Here is Ada Lund in 1992: "The bridge is safe and sound."',
      ['Ada Lund: "The bridge is safe and sound."'],
    ],
    [
      'a second cue beside the first',
      'Ada Lund said that the bridge was safe, adding that it would open soon.',
      ['Ada Lund: that the bridge was safe', 'Ada Lund: that it would open soon'],
    ],
  ])('%s', (_, text, statements) => {
    expect(saidIn(text).sort()).toEqual([...statements].sort());
  });

  test.each([
    ['a belief', 'Ada Lund believes that the bridge is safe.', ['Ada Lund: that the bridge is safe (possible)']],
    ['a will', 'Ada Lund wants to close the old bridge.', ['Ada Lund: to close the old bridge (possible)']],
    ['a favour', 'Ada Lund opposes the plan for the bridge.', ['Ada Lund: the plan for the bridge (possible)']],
    ['a judgement', 'Ada Lund sees the bridge as a danger.', ['Ada Lund: the bridge as a danger (possible)']],
    ['hope for', 'Ada Lund hopes for a new bridge in Orlin.', ['Ada Lund: a new bridge in Orlin (possible)']],
  ])('what the article tells of a mind may have been said: %s', (_, text, statements) => {
    expect(saidIn(text)).toEqual(statements);
  });

  test.each([
    ['in the words of another', 'Bo Marsh said that Ada Lund hopes to close the bridge.'],
    ['a thing', 'The plan seeks to close the bridge.'],
    ['denied', 'Ada Lund does not want to close the bridge.'],
    ['only thought of', 'Ada Lund may want to close the bridge.'],
    ['to tell who is meant', 'The clerk who supports the new plan for Ada Lund left.'],
    ['seen, not judged', 'Ada Lund saw the old bridge.'],
    ['governed by another verb', 'Ada Lund came to support the plan for the bridge.'],
    ['of the article itself', 'I hope that Ada Lund is safe.'],
  ])('no attitude: %s', (_, text) => {
    expect(saidIn(text).filter((line) => line.endsWith('(possible)'))).toEqual([]);
  });

  test("a claim inside somebody's thoughts stands on nobody's word", () => {
    const { claims } = recordOf('Ada Lund hopes to meet Bo Marsh in Orlin on Monday.');
    expect(claims.filter(({ type }) => type === 'met').map(({ onWordOf }) => onWordOf)).not.toContain(
      claims.find(({ type }) => type === 'said')!.id,
    );
  });

  test.each([
    ['an object', 'Ada Lund denied the charges.', 'denied the charges'],
    ['a call', 'Ada Lund called for a ceasefire in Orlin.', 'called for a ceasefire in Orlin'],
    ['a clause', 'Ada Lund said that the bridge was safe.', 'that the bridge was safe'],
    ['a quotation', 'Ada Lund praised “a bridge like no other”.', 'a bridge like no other'],
  ])('called by its words, with the cue where they are no clause: %s', (_, text, name) => {
    const { entities, claims } = recordOf(text);
    const [target] = claims.filter(({ type }) => type === 'said').map((claim) => claim.target);
    expect(entities.find(({ id }) => id === target)?.name).toBe(name);
  });

  test.each([
    ['a thing that shows', 'The delay suggests that the bridge is weak.'],
    ['a name alone', 'The bridge is not safe and it never was.\n\nAda Lund.'],
    ['another sense', 'Ada Lund added two chairs.'],
    ['a thing handed over', 'Ada Lund offered the visitors warm tea.'],
    ['a thing welcomed', 'The plan for the bridge was welcomed by Ada Lund.'],
    ['a name in the cue’s own quotation', '"Ada Lund called me," stood on the wall.'],
    ['another repeated', 'Ada Lund, a teacher from Orlin, echoed the former president.'],
    [
      'headlines in capitals',
      'The bridge is closed.\n\nADA LUND: BRIDGE OF ORLIN TO BE SOLD\n\nIt is old.\n\nBO MARSH: FIVE THINGS TO KNOW OF A BRIDGE',
    ],
    [
      'a headline told again',
      'Ada Lund: the builder who put Orlin on the map\n\nAda Lund: the builder who put Orlin on the map\n\nBo Marsh: the mayor who sold it',
    ],
    ['a thing read', 'Ada Lund saw the sea. It read her mind about the bridge.'],
    ['a heading about a work', 'Ada Lund: The Star Of ‘The Long Bridge’'],
    ['letters that count', 'A: the bridge\n\nB: the ferry\n\nC: the mill'],
    ['a report among names', 'Ada Lund left. The report and the letter are here: “The Bridge Of Orlin”'],
    ['found, as others did', 'As Ada Lund and Bo Marsh found, a bridge is hard to build.'],
    ['a reference', 'Ada Lund referred to the old bridge in Orlin.'],
    ['a name and a list behind a colon', 'Orlin has three members: Ada Lund, Bo Marsh and Cy Dale.'],
    ['nobody at all', 'It is often said the bridge is safe, as one says.'],
    ['a bare object', 'Ada Lund mocked Bo Marsh.'],
    ['a title', 'Ada Lund read "The Bridge of Orlin" twice.'],
    ['scare quotes', 'The "safe" bridge was closed.'],
    ['people in general', '"You say it is safe" was painted on the wall.'],
    ['ahead of', 'Ada Lund smiled, speaking ahead of the talks.'],
    ['a headline', 'Ada Lund: Bridge opens after repairs\n\nThe bridge in Orlin was opened again on Monday.'],
    [
      'a list',
      'They were arrested on Monday in Orlin:\n\nAda Lund: theft, held in jail.\n\nBo Marsh: fraud, held in jail.',
    ],
    ['counts', 'The votes in Orlin:\n\nAda Lund: 1,501.\n\nBo Marsh: 1,769.\n\nAda Lund: 547.\n\nBo Marsh: 46.'],
    ['who was urged', 'Hospital staff in Orlin urged to travel in groups after dark.'],
    ['a thing that refers', 'The plan refers to money meant to mend the bridge in Orlin.'],
    ['what goes on', 'As efforts continue, the bridge stays closed.'],
  ])('none: %s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test.each([
    ['Ada Lund cautioned against the hasty plan to close the bridge.', 'cautioned against'],
    ['Ada Lund pointed out that the bridge was safe.', 'pointed out'],
    ['Ada Lund has called for an inquiry into the bridge in Orlin.', 'called for'],
    ['Ada Lund said that the bridge was safe.', 'said'],
  ])('the cue of: %s', (text, cue) => {
    const [said] = recordOf(text).claims.filter(({ type }) => type === 'said');
    expect(text.slice(...said!.cue!).replace(/^has /, '')).toBe(cue);
    expect(said!.content.every(([start]) => start >= said!.cue![1])).toBe(true);
  });

  test("somebody's family is not the one it belongs to", () => {
    const { claims } = recordOf('Ada Lund, the mayor of Orlin, has died at 78, her family announced on Monday.');
    expect(claims.filter(({ type, source }) => type === 'said' && source !== null)).toEqual([]);
  });

  test('the inner statement stands on the word of the outer', () => {
    const { claims } = recordOf('Ada Lund said that Bo Marsh promised to repair the bridge.');
    const [outer, inner] = claims.filter(({ type }) => type === 'said');
    expect(outer!.onWordOf).toBeNull();
    expect(inner!.onWordOf).toBe(outer!.id);
  });

  test('a first person is the speaker', () => {
    const { claims, entities } = recordOf('"I met Bo Marsh on Monday," Ada Lund said.');
    const met = claims.find(({ type }) => type === 'met')!;
    const names = [met.source, met.target].map((id) => entities.find((entity) => entity.id === id)!.name);
    expect(names.sort()).toEqual(['Ada Lund', 'Bo Marsh']);
    expect(met.onWordOf).not.toBeNull();
  });

  test('a statement is about what its words name', () => {
    const { claims, entities } = recordOf('Ada Lund said that Bo Marsh left Orlin.');
    const about = claims.filter(({ type }) => type === 'about');
    expect(about.map(({ target }) => entities.find(({ id }) => id === target)!.name)).toContain('Bo Marsh');
  });
});
