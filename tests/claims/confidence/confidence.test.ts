import fc from 'fast-check';
import { confidenceKey, confidenceOf } from '../../../src/claims/confidence/confidence-of.js';
import { isSure } from '../../../src/claims/confidence/is-sure.js';
import { LEAST_SHOWN, MEASURED } from '../../../src/claims/confidence/measured.js';
import { ruleNames } from '../../../src/claims/rules/switch-off.js';
import { edgeTypes } from '../../../src/model/kinds.js';
import { recordOf } from '../read-sentences.js';

const claimOf = (text: string, type: string) => recordOf(text).claims.find((claim) => claim.type === type)!;

describe('how sure a claim is', () => {
  test('every measured share is a share of a rule that there is', () => {
    const known = new Set(ruleNames());
    for (const [key, share] of Object.entries(MEASURED)) {
      expect([key, known.has(key.split(' ')[0]!), share >= 0 && share <= 1]).toEqual([key, true, true]);
      expect(share).toBe(Math.round(share * 100) / 100);
    }
  });

  test.each([
    ['Ada Lund met Bo Marsh in Orlin on Monday.', 'met', 'met/verb-object named'],
    ['Bo Marsh came to Orlin. Ada Lund met him on Monday.', 'met', 'met/verb-object guessed'],
    ['Ada Lund condemned Bo Marsh on Monday.', 'condemned', 'condemned/verb-object named'],
    ['Ada Lund condemned the closing of the bridge on Monday.', 'condemned', 'condemned/verb-object act'],
    ['Ada Lund said on Monday that the bridge was safe.', 'said', 'said/verb-clause'],
  ])('%s', (text, type, key) => {
    const { claims, entities } = recordOf(text);
    const claim = claims.find((each) => each.type === type)!;
    const target = entities.find(({ id }) => id === claim.target)!;
    expect(confidenceKey({ ...claim, target })).toBe(key);
    const possible = ['', ' sure', ' seen', ' unseen'].map((agreed) => MEASURED[`${key}${agreed}`]);
    expect(possible).toContain(claim.confidence);
  });

  test('a target that only a pronoun stands for is less sure than a named one', () => {
    const named = claimOf('Ada Lund met Bo Marsh in Orlin on Monday.', 'met');
    const guessed = claimOf('Bo Marsh came to Orlin. Ada Lund met him on Monday.', 'met');
    expect(guessed.confidence!).toBeLessThan(named.confidence!);
  });

  test('a rule that was never measured has a confidence too', () => {
    const confidence = confidenceOf({ rule: 'met/unheard-of', type: 'met', target: null, targetSpan: null });
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  });
});

describe('what is sure enough to be shown', () => {
  test('only meetings and condemnations have a bound of their own', () => {
    for (const type of edgeTypes) {
      expect([type, isSure(type, LEAST_SHOWN - 0.01)]).toEqual([type, type !== 'met' && type !== 'condemned']);
      expect([type, isSure(type, LEAST_SHOWN)]).toEqual([type, true]);
      expect([type, isSure(type, undefined)]).toEqual([type, true]);
    }
  });

  test('what is asked for counts for all alike, and asking for less never shows less', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.constantFrom(...edgeTypes), share, share, share, (type, confidence, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(isSure(type, confidence, less)).toBe(confidence >= less);
        if (isSure(type, confidence, more)) expect(isSure(type, confidence, less)).toBe(true);
      }),
    );
  });
});
