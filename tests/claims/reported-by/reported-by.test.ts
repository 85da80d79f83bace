import { recordOf } from '../read-sentences.js';

/** The credits of a text as lines: "Orlin Herald <- that the bridge was closed (text)". */
function creditsIn(text: string): string[] {
  const { entities, claims } = recordOf(text);
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? 'nothing';
  return claims
    .filter(({ type }) => type === 'reported-by')
    .map((claim) => `${nameOf(claim.target)} <- ${nameOf(claim.source)} (${claim.basis})`);
}

describe('outlets credited', () => {
  test.each([
    ['as a subject', 'Reuters reported that the bridge was closed.', ['Reuters <- that the bridge was closed (text)']],
    ['told it', 'Ada Lund told Reuters that the bridge was safe.', ['Reuters <- that the bridge was safe (text)']],
    ['according to it', 'The bridge is closed, according to Reuters.', ['Reuters <- The bridge is closed (text)']],
    [
      'an interview',
      'Ada Lund said in an interview with Reuters that the bridge was safe.',
      ['Reuters <- that the bridge was safe (text)'],
    ],
    [
      'a meeting',
      'Ada Lund met Bo Marsh in Orlin, Reuters reported.',
      ['Reuters <- meeting of Ada Lund and Bo Marsh (text)'],
    ],
    ['a poll', 'The bridge was at the heart of a Reuters poll.', ['Reuters <- nothing (text)']],
    [
      'an unknown one',
      'The Orlin Herald reported that the bridge was closed.',
      ['Orlin Herald <- that the bridge was closed (text)'],
    ],
    [
      'called an outlet',
      'The state broadcaster ORTV reported that the bridge was closed.',
      ['ORTV <- that the bridge was closed (text)'],
    ],
    [
      'by its first word',
      'Ada Lund told BBC Verify that the bridge was safe.',
      ['BBC Verify <- that the bridge was safe (text)'],
    ],
    [
      'with its number',
      "Ada Lund told BBC Radio 4's Today programme the bridge was safe.",
      ['BBC Radio 4 <- the bridge was safe (text)'],
    ],
    [
      'under its noun',
      'The AFP news agency said that the bridge was closed.',
      ['AFP <- that the bridge was closed (text)'],
    ],
    ['written small', 'The i reports that the bridge was closed.', ['i <- that the bridge was closed (text)']],
    ['told it itself', 'The BBC has been told that the bridge was closed.', ['BBC <- nothing (text)']],
    [
      'through its correspondent',
      'The BBC correspondent Bo Marsh said that the bridge was closed.',
      ['BBC <- that the bridge was closed (text)'],
    ],
    [
      'a byline',
      'ORLIN, March 14 (UPI) — Ada Lund said that the bridge was safe.',
      ['UPI <- that the bridge was safe (byline)'],
    ],
  ])('%s', (_, text, credits) => {
    expect(creditsIn(text)).toEqual(credits);
  });

  test.each([
    ['work for it', 'Ada Lund worked for Reuters for ten years.'],
    ['a quarrel with it', 'Ada Lund sued Reuters in March.'],
    ['its partner', "Ada Lund, the BBC's partner in Orlin, opened the bridge."],
    ['its people', 'Ada Lund praised other Reuters employees in Orlin.'],
    ['its silence', 'The BBC could not identify the owner of the bridge.'],
    ['its own affairs', 'Reuters said it was selling the mill.'],
    ['a show that is no credit', 'The BBC show beat the Orlin Christmas special.'],
    ['a social platform', 'Ada Lund was praised on the social media platform Orlinbook.'],
    ['its board', 'Ada Lund told the BBC Trust that the bridge was safe.'],
    ['a small letter', 'Ada Lund wrote the i in Orlin with a dot.'],
    ['a slug', 'CNN — Officials in Orlin opened the bridge on Monday.'],
    ['the credit of a picture', 'The bridge in Orlin was open on Monday (Ada Lund/AFP).'],
    ['another agency', 'The Acme Corp travel agency said that the bridge was closed.'],
    ['another body', 'Acme Corporation said that the mill was safe.'],
    ['a journal of science', 'Ada Lund visited the Orlin Medical Journal in March.'],
  ])('none: %s', (_, text) => {
    expect(creditsIn(text)).toEqual([]);
  });

  test('an outlet that reports does not speak', () => {
    const { claims } = recordOf('Reuters reported that the bridge was closed.');
    expect(claims.filter(({ type, source }) => type === 'said' && source)).toEqual([]);
  });
});
