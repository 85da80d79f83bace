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
