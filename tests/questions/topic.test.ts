import { viewOf } from '../../src/graph/index.js';
import { topicOf } from '../../src/questions/topic.js';
import { sampleGraph } from './sample-graph.js';

const graph = sampleGraph();
graph.addNode('e:bill', { ...graph.getNodeAttributes('e:raid'), name: 'harbour safety bill', kind: 'act' });
const view = viewOf(graph);
const nameOf = (typed: string): string | null => topicOf(view, typed).name?.nodes[0]?.key ?? null;

describe('what a topic’s words are the name of', () => {
  test.each([
    ['Ada Lund', 'p:lund'],
    ['Lund', 'p:lund'],
    ['Norland', 'l:norland'],
    ['Northern Wire', 'o:wire'],
    ['raid on Orvik', 'e:raid'],
    ['the Orvik raid', 'e:raid'],
    // nearly a name, and no text holds it
    ['Norlnd', 'l:norland'],
  ])('“%s” is the name of %s', (typed, key) => {
    expect(nameOf(typed)).toBe(key);
  });

  test.each([
    // a part of a body's name, and its first letters
    'Northern',
    'Wire',
    'NW',
    'AL',
    // one word for an event is a topic, and so are an act's words
    'raid',
    'the raid',
    'meeting',
    'harbour safety bill',
    'immigration',
  ])('“%s” is nobody’s', (typed) => {
    expect(nameOf(typed)).toBeNull();
  });
});

describe('what is on a topic', () => {
  test.each<[string, readonly string[]]>([
    ['Norland', ['e:words']],
    ['peace', ['e:words']],
    ['the raid', ['e:raid']],
    // a meeting is one, whatever it is called
    ['talks', ['e:meeting']],
    ['his raid', ['e:raid']],
    ['immigration', []],
    ['NW', []],
  ])('%s: %j', (typed, keys) => {
    const topic = topicOf(view, typed);
    expect([...topic.whole]).toEqual(keys);
    for (const key of ['e:words', 'e:raid', 'e:meeting']) expect(topic.holds(key)).toBe(keys.includes(key));
  });

  test('half of its words are on it in part alone', () => {
    const topic = topicOf(view, 'Orvik Post');
    expect([[...topic.whole], [...topic.part]]).toEqual([[], ['e:raid']]);
  });

  test('an article whose title holds its words is on it', () => {
    expect([...topicOf(view, 'Vik').titles]).toEqual(['a1']);
    expect([...topicOf(view, 'raid').titles]).toEqual([]);
  });
});
