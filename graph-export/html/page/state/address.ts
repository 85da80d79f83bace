import { type EdgeType, edgeTypes, FACTUALITIES, nodeKinds, tells } from '../../../../src/model/kinds.js';
import type { PageModel } from '../model/page-model.js';
import type { Filters, PageState, StateHolder } from './page-state.js';

/** A phone has room for fewer names. */
const NARROW = 640;
const NARROW_OPENING = 18;

/** What the page opens on: facts alone, every kind and relation, the beings that matter most. */
export function firstState({ head }: PageModel): PageState {
  return {
    filters: FIRST_FILTERS,
    top: innerWidth < NARROW ? Math.min(NARROW_OPENING, head.opening) : head.opening,
    open: new Map(),
    hide: new Set(),
    pins: new Map(),
    who: null,
    with: null,
    line: null,
    edge: null,
    telling: 0,
    table: false,
    groups: false,
  };
}

const FIRST_FILTERS: Filters = {
  kinds: new Set(nodeKinds),
  types: new Set(edgeTypes.filter((type) => !tells(type, 'topic'))),
  factualities: new Set(['actual']),
  outlet: null,
  confidence: 0,
  reports: 1,
  from: null,
  until: null,
};

/**
 * The state as the part of an address after "#": `who=person:ada-lund&from=2031-04-01`. What is as at first is left
 * out, so the address of the page as it opens is empty.
 */
export function addressOf(model: PageModel, state: PageState): string {
  const { filters } = state;
  const first = firstState(model);
  const parts = new URLSearchParams();
  const put = (name: string, value: string | number | null, usual: string | number | null = null) => {
    if (value !== null && value !== usual && value !== '') parts.set(name, String(value));
  };
  const keyOf = (node: number | null) => (node === null ? null : model.nodes[node]!.key);
  put('who', keyOf(state.who));
  put('with', keyOf(state.with));
  put('line', state.line);
  put('edge', state.edge === null ? null : `${edgeName(model, state.edge)}*${state.telling}`);
  put('from', filters.from);
  put('until', filters.until);
  put('kinds', [...filters.kinds].sort().join(','), [...FIRST_FILTERS.kinds].sort().join(','));
  put('types', [...filters.types].sort().join(',') || 'none', [...FIRST_FILTERS.types].sort().join(','));
  put('facts', [...filters.factualities].sort().join(',') || 'none', 'actual');
  put('outlet', filters.outlet);
  put('confidence', filters.confidence, 0);
  put('reports', filters.reports, 1);
  put('top', state.top, first.top);
  put('open', [...state.open].map(([node, times]) => `${keyOf(node)}*${times}`).join(' '));
  put('hide', [...state.hide].map(keyOf).join(' '));
  put('pin', [...state.pins].map(([node, { x, y }]) => `${keyOf(node)}*${Math.round(x)}*${Math.round(y)}`).join(' '));
  put('table', state.table ? 1 : null);
  put('groups', state.groups ? 1 : null);
  return parts.toString();
}

/** The state that an address names; what it does not name, or names wrongly, is as at first. */
export function stateAt(model: PageModel, address: string): PageState {
  const parts = new URLSearchParams(address.replace(/^#/, ''));
  const first = firstState(model);
  const node = (key: string | null) => (key === null ? null : (model.byKey.get(key) ?? null));
  const list = (name: string) => (parts.get(name) ?? '').split(' ').filter(Boolean);
  const number = (name: string, usual: number, least: number) => {
    const value = Number(parts.get(name) ?? usual);
    return Number.isInteger(value) && value >= least ? value : usual;
  };
  const some = <T extends string>(name: string, known: readonly T[], usual: ReadonlySet<T>) => {
    const named = parts.get(name)?.split(',');
    return named ? new Set(known.filter((value) => named.includes(value))) : usual;
  };
  const day = (name: string) => (/^\d{4}(-\d\d){0,2}$/.test(parts.get(name) ?? '') ? parts.get(name) : null);
  const known = (key: string) => model.byKey.get(key) ?? [];
  const [edge, telling] = edgeNamed(model, parts.get('edge') ?? '');
  const line = parts.get('line') as EdgeType | null;
  return {
    filters: {
      kinds: some('kinds', nodeKinds, FIRST_FILTERS.kinds),
      types: some('types', edgeTypes, FIRST_FILTERS.types),
      factualities: some('facts', FACTUALITIES, FIRST_FILTERS.factualities),
      outlet: parts.get('outlet'),
      confidence: number('confidence', 0, 0),
      reports: number('reports', 1, 1),
      from: day('from') ?? null,
      until: day('until') ?? null,
    },
    top: number('top', first.top, 0),
    open: new Map(
      list('open').flatMap((part) => split(part, 2).flatMap(([key, times]) => pairOf(known(key!), Number(times) || 1))),
    ),
    hide: new Set(list('hide').flatMap(known)),
    pins: new Map(
      list('pin').flatMap((part) =>
        split(part, 3).flatMap(([key, x, y]) => pairOf(known(key!), { x: Number(x) || 0, y: Number(y) || 0 })),
      ),
    ),
    who: node(parts.get('who')),
    with: node(parts.get('with')),
    line: line && edgeTypes.includes(line) ? line : null,
    edge,
    telling,
    table: parts.has('table'),
    groups: parts.has('groups'),
  };
}

/** What tells an edge from every other, whatever else the graph holds: its ends, type, factuality and event. */
function edgeName({ nodes, edges }: PageModel, edge: number): string {
  const { source, target, type, factuality, event } = edges[edge]!;
  return [nodes[source]!.key, type, nodes[target]!.key, factuality, event === null ? '' : nodes[event]!.key].join('*');
}

/** The edge of a name with the telling behind it; a key may hold the sign between, so whole names are compared. */
function edgeNamed(model: PageModel, named: string): [edge: number | null, telling: number] {
  const cut = named.lastIndexOf('*');
  if (cut < 0) return [null, 0];
  const name = named.slice(0, cut);
  const edge = model.edges.findIndex((_, place) => edgeName(model, place) === name);
  return edge < 0 ? [null, 0] : [edge, Number(named.slice(cut + 1)) || 0];
}

/** "person:ada*2" -> [["person:ada", "2"]]; a key may hold the sign itself, so parts are taken from the end. */
function split(part: string, count: number): string[][] {
  const pieces = part.split('*');
  if (pieces.length < count) return [];
  const last = pieces.slice(pieces.length - count + 1);
  return [[pieces.slice(0, pieces.length - count + 1).join('*'), ...last]];
}

const pairOf = <T>(node: number | readonly never[], value: T): [number, T][] =>
  typeof node === 'number' ? [[node, value]] : [];

/** Keeps the address and the state together: a step goes into the history, and the back button comes back to it. */
export function keepAddress(model: PageModel, holder: StateHolder): void {
  holder.onStep((state, silent) => {
    const address = `#${addressOf(model, state)}`;
    if (address === (location.hash || '#')) return;
    if (silent) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  });
  const follow = () => holder.restore(stateAt(model, location.hash));
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
}
