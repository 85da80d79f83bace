import { safeJson } from '../../graph-export/formats/safe-text.js';
import type { NameJoin } from '../../src/entities/joins/types.js';
import { joinsBetween, type OpenedGraph, type Telling } from '../../src/graph/index.js';
import type { GraphView } from '../../src/model/graph-view.js';
import { tellingsNamed } from '../decide/find-tellings.js';
import { ambiguous, type Named, pickBeing } from '../decide/pick-telling.js';
import { memberPassage, passageText } from '../decide/show-passage.js';
import { joinLines, joinsOf, type Step } from '../decide/tell-joins.js';
import { withinArticle, withinBetween, withinLines } from '../decide/tell-within.js';
import { type OtherFlags, readOther, readWhere, type WhereFlags } from '../decide/where-options.js';
import { print } from '../door.js';
import { EXIT, InputError } from '../exit-codes.js';
import { reportIdle } from '../fill/report-idle.js';
import { withGraph } from '../with-graph.js';

interface Flags extends WhereFlags, OtherFlags {
  readonly graph: string;
  readonly json?: boolean;
}

/** Why two names are one being, step by step, or why they are not. */
export interface Answer {
  readonly together: boolean;
  readonly one: Telling['passage'];
  readonly other: Telling['passage'];
  /** the node or nodes */
  readonly beings: readonly string[];
  /** across articles; none when one article itself uses both names for one being */
  readonly steps: readonly Step[];
  /** the rules by which an article that uses both names holds them to be one */
  readonly within: readonly NameJoin[];
  readonly apart: { readonly rule: string; readonly reason: string } | null;
}

export async function tellWhy(one: string, other: string | undefined, flags: Flags): Promise<number> {
  const lines = await withGraph(flags.graph, (open) => {
    reportIdle(open.reasons.idle);
    return other === undefined ? whyOne(open, one, flags) : whyTwo(open, one, other, flags);
  });
  for (const line of lines) print(line);
  return EXIT.done;
}

function whyOne(open: OpenedGraph, name: string, flags: Flags): string[] {
  const { view } = open;
  const tellings = tellingsNamed(open, name, readWhere(flags));
  const telling = pickBeing(view, { name, tellings, prefix: '' })[0]!;
  const joins = joinsOf(open, telling);
  const within = joins.joins.length === 0 ? withinArticle(open.store, telling.passage) : [];
  return flags.json ? [safeJson({ ...joins, within }, 2)] : [...joinLines(open, joins), ...withinLines(within)];
}

function whyTwo(open: OpenedGraph, one: string, other: string, flags: Flags): string[] {
  const { view } = open;
  const [a, b] = settle(
    view,
    { name: one, tellings: tellingsNamed(open, one, readWhere(flags)), prefix: '' },
    { name: other, tellings: tellingsNamed(open, other, readOther(flags)), prefix: 'other-' },
  );
  const answer = answerOf(open, a, b);
  return flags.json ? [safeJson(answer, 2)] : answerLines(view, answer);
}

/** The two tellings to be compared: of one node where the names have one in common, otherwise of the only one each. */
function settle(view: GraphView, one: Named, other: Named): [Telling, Telling] {
  for (const { name, tellings } of [one, other]) {
    if (tellings.length === 0) throw new InputError(`“${name}”: nobody and nothing in the graph is called so.`);
  }
  const shared = one.tellings.find(({ node }) => other.tellings.some((telling) => telling.node === node))?.node;
  return [pick(view, one, shared), pick(view, other, shared)];
}

function pick(view: GraphView, named: Named, node: string | undefined): Telling {
  const fitting = named.tellings.filter((telling) => node === undefined || telling.node === node);
  const nodes = new Map(fitting.map((telling) => [telling.node, telling]));
  if (nodes.size > 1) throw ambiguous(view, named, [...nodes.values()]);
  return fitting.find(({ own }) => own) ?? fitting[0]!;
}

function answerOf({ view, reasons, store }: OpenedGraph, a: Telling, b: Telling): Answer {
  const joins = a.node === b.node ? joinsBetween(reasons, a.node, a.member, b.member) : [];
  const steps = joins.map(({ one, other, rule, reason }) => ({
    one: memberPassage(store, one),
    other: memberPassage(store, other),
    rule,
    reason,
  }));
  const together = a.node === b.node;
  return {
    together,
    one: a.passage,
    other: b.passage,
    beings: [...new Set([a.node, b.node])].map((node) => view.node(node)!.name),
    steps,
    within: together && steps.length === 0 ? withinBetween(store, a.passage, b.passage) : [],
    apart: together ? null : partingOf({ view, reasons }, a, b),
  };
}

function partingOf({ view, reasons }: Pick<OpenedGraph, 'view' | 'reasons'>, a: Telling, b: Telling): Answer['apart'] {
  const kinds = [a, b].map(({ node }) => view.node(node)!.type);
  if (kinds[0] !== kinds[1])
    return {
      rule: 'kinds',
      reason: `One is of the kind ${kinds[0]}, the other of the kind ${kinds[1]}, and kinds never merge.`,
    };
  return reasons.apart(a.member, b.member) ?? { rule: 'no-rule', reason: 'No rule makes them one.' };
}

function answerLines(view: GraphView, { together, one, other, beings, steps, within, apart }: Answer): string[] {
  const [a, b] = [passageText(view, one), passageText(view, other)];
  if (apart) return [`Not one being: ${a}`, `          and: ${b}`, `  ${apart.rule}: ${apart.reason}`];
  if (!together || steps.length === 0)
    return [`One being, ${beings[0]}, within one article: ${a}, and ${b}.`, ...withinLines(within)];
  return [
    `One being, ${beings[0]}:`,
    `  ${a}`,
    ...steps.flatMap((step) => [`    ${step.rule}: ${step.reason}`, `  ${passageText(view, step.other)}`]),
  ];
}
