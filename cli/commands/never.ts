import { type DecideFlags, decide } from '../decide/decide-command.js';
import { tellingsNamed } from '../decide/find-tellings.js';
import { type Named, pickBeing, pickTelling } from '../decide/pick-telling.js';
import { type OtherFlags, readOther, readWhere } from '../decide/where-options.js';
import { InputError } from '../exit-codes.js';
import { shortId } from '../short-id.js';

interface Flags extends DecideFlags, OtherFlags {}

export function keepApart(one: string, other: string, flags: Flags): Promise<number> {
  return decide(flags, { decide: 'never', names: [one, other] }, (open) => {
    const { view } = open;
    const a: Named = { name: one, tellings: tellingsNamed(open, one, readWhere(flags)), prefix: '' };
    const b: Named = { name: other, tellings: tellingsNamed(open, other, readOther(flags)), prefix: 'other-' };
    const together = pickBeing(view, a)[0]!.node === pickBeing(view, b)[0]!.node;
    // of beings that are one now, it matters which telling is parted from which
    const [first, second] = together
      ? [pickTelling(view, a), pickTelling(view, b)]
      : [pickBeing(view, a)[0]!, pickBeing(view, b)[0]!];
    if (first.member.article === second.member.article && first.member.entity === second.member.entity) {
      throw new InputError(
        `“${one}” and “${other}” are one within the article ${shortId(first.member.article)}; only beings of different articles can be kept apart.`,
      );
    }
    return [{ decide: 'never', one: first.passage, other: second.passage }];
  });
}
