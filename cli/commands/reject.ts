import { findClaimsTold, type ToldClaim } from '../../src/graph/index.js';
import type { GraphView } from '../../src/model/graph-view.js';
import { type EdgeType, edgeTypes } from '../../src/model/kinds.js';
import { type DecideFlags, decide } from '../decide/decide-command.js';
import { keyMeant } from '../decide/find-tellings.js';
import { passageText } from '../decide/show-passage.js';
import { readWhere } from '../decide/where-options.js';
import { InputError, UsageError } from '../exit-codes.js';
import { shortId } from '../short-id.js';

interface Flags extends DecideFlags {
  readonly all?: boolean;
}

/** So many tellings are listed. */
const MOST_LISTED = 12;

export function rejectClaim(type: string, names: readonly string[], flags: Flags): Promise<number> {
  const wanted = edgeTypes.find((known) => known === type);
  if (!wanted) throw new UsageError(`reject: “${type}” is no claim; it is one of ${edgeTypes.join(', ')}.`);
  if (names.length === 0 && flags.article === undefined) {
    throw new UsageError('reject: name whom the claim joins, or the article in which it stands (--article).');
  }
  return decide(flags, { decide: 'reject', type: wanted, names }, (open) => {
    const { view } = open;
    const keys = names.map((name) => keyMeant(view, name) ?? name);
    const told = findClaimsTold(open, { type: wanted, names: keys, ...readWhere(flags) });
    if (told.length === 0)
      throw new InputError(
        `No ${type} of ${said(names)} in the graph${flags.article ? ' there' : ''}; nothing was rejected.`,
      );
    if (told.length > 1 && !flags.all) throw severalTold(view, wanted, told);
    return told.map(({ rejection }) => rejection);
  });
}

const said = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(' and ') || 'anybody';

function severalTold(view: GraphView, type: EdgeType, told: readonly ToldClaim[]): InputError {
  const lines = told.slice(0, MOST_LISTED).map(({ rejection: { one } }) => {
    const option = `--article ${shortId(one.article)} --span ${one.span[0]}-${one.span[1]}`;
    return `  ${option}   ${passageText(view, one)}`;
  });
  const more = told.length > MOST_LISTED ? [`  … and ${told.length - MOST_LISTED} more`] : [];
  return new InputError(
    [`${told.length} tellings of ${type} fit; name one, or take all with --all:`, ...lines, ...more].join('\n'),
  );
}
