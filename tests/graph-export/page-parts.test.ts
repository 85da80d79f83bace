import { nodeSearch } from '../../graph-export/html/page/find-nodes.js';
import { timeOf } from '../../graph-export/html/page/names.js';
import { visibleOf } from '../../graph-export/html/page/visible.js';
import type { PageEdge } from '../../graph-export/html/page-data.js';
import { pageDataOf } from '../../graph-export/html/page-data-of.js';
import { selectView } from '../../graph-export/view/index.js';
import { edgeTypes, FACTUALITIES } from '../../src/model/kinds.js';
import { whoseWordIn } from '../../src/model/whose-word.js';
import { sampleGraph } from './sample-graph.js';

const graph = sampleGraph();
const view = selectView(graph, { include: FACTUALITIES, topics: true });
const data = pageDataOf(view, whoseWordIn(graph), { title: '', subtitle: '' }, 1);
const keyOf = (index: number) => data.nodes[index]!.key;

describe('what the filters show', () => {
  const shown = (types: Iterable<string>, factualities: Iterable<string>) => {
    const { nodes } = visibleOf(data, { types: new Set(types), factualities: new Set(factualities) } as never);
    return [...nodes].map(keyOf);
  };

  it('shows a meeting that is a fact, and its place', () => {
    expect(shown(edgeTypes, ['actual'])).toEqual(expect.arrayContaining(['event:meeting', 'place:harbour']));
  });

  it('shows no meeting that only a possible claim holds', () => {
    expect(shown(edgeTypes, ['actual'])).not.toContain('event:maybe');
    expect(shown(edgeTypes, ['actual', 'possible'])).toContain('event:maybe');
  });

  it('shows no tie of an event whose relation is filtered out', () => {
    expect(shown(['took-part-in', 'happened-in'], FACTUALITIES)).toEqual([]);
  });

  it('shows nothing without a factuality', () => {
    expect(shown(edgeTypes, [])).toEqual([]);
  });
});

describe('search', () => {
  const search = nodeSearch(data.nodes);
  it.each([
    ['lund', 'person:lund'],
    ['LUND', 'person:lund'],
    ['harb', 'place:harbour'],
    ['by spring', 'event:words'],
  ])('%j finds %s first', (typed, key) => {
    expect(keyOf(search(typed)[0]!)).toBe(key);
  });

  it.each([[''], ['   '], ['und'], ['lund okoro x']])('%j finds nothing', (typed) => {
    expect(search(typed)).toEqual([]);
  });
});

describe('dates of lines', () => {
  it.each([
    [{ dated: true, from: '2031-04-11', until: '2031-04-11' }, '11 Apr 2031'],
    [{ dated: false, from: '2031-04-12', until: '2031-04-20' }, 'told 12 Apr 2031 to 20 Apr 2031'],
    [{ dated: false, from: null, until: null }, ''],
  ])('%j reads %j', (edge, text) => {
    expect(timeOf(edge as PageEdge)).toBe(text);
  });
});
