import { candidatesUnder } from './near-candidates.js';
import { joinClip, longEnough, pairsIn, quotationOf, soughtBy } from './statement-clip.js';
import { joinEqual, joinNear, pairsOf, wordingOf, wordingsOf } from './statement-words.js';
import type { EventJoin, GroupParts, PartKey, Told } from './types.js';

/** What keys begin with, behind the speaker: one wording, wordings that share a pair, quotations that hold a pair that some clip is looked for by. */
const [SAME, NEAR, CLIP] = ['=', '~', '"'];
const KEY = /^\d+([=~"])(.*)$/s;

/**
 * One speaker's statements in parts: tellings of one wording; wordings that share one of the pairs of words by which near-equal
 * ones are found; quotations that hold the pair under which a clip looks for fuller ones.
 */
export const statementParts: GroupParts = {
  *keys(told): Generator<PartKey> {
    const { words } = told.telling;
    if (words === null || words.all === '' || told.beings.length !== 1) return;
    const [speaker] = told.beings;
    const wording = wordingOf(told);
    yield { key: `${speaker}${SAME}${wording}`, asks: true };
    for (const pair of new Set(pairsOf(wording.split(' ')))) yield { key: `${speaker}${NEAR}${pair}`, asks: true };
    const quotation = quotationOf(told);
    if (!quotation) return;
    const sought = longEnough(quotation) ? soughtBy(quotation) : undefined;
    for (const pair of pairsIn(quotation)) yield { key: `${speaker}${CLIP}${pair}`, asks: pair === sought };
  },
  join(group, key): readonly EventJoin[] {
    const [, kind, rest] = KEY.exec(key)!;
    if (kind === SAME) return [...wordingsOf(group).values()].flatMap(joinEqual);
    return kind === NEAR ? nearUnder(Number(rest), group) : clipsUnder(rest!, group);
  },
};

/** Each two wordings are compared once: under the smallest pair that they share. */
function nearUnder(pair: number, group: readonly Told[]): EventJoin[] {
  const wordings = [...wordingsOf(group).values()];
  return candidatesUnder(pair, wordings).flatMap(([one, other]) => joinNear(one, other));
}

function clipsUnder(pair: string, group: readonly Told[]): EventJoin[] {
  const quotations = group.flatMap((told) => quotationOf(told) ?? []);
  return quotations.flatMap((clip) => (longEnough(clip) && soughtBy(clip) === pair ? joinClip(clip, quotations) : []));
}
