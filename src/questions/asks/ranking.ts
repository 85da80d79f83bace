import { rows, words } from '../../lexicon/lists.js';
import { comparableName } from '../../model/comparable-name.js';
import type { NodeKind } from '../../model/kinds.js';
import { typeAsked } from '../read/type-asked.js';
import { isOfClass } from '../read/word-classes.js';
import { named } from '../rows/edge-rows.js';
import type { AnswerCount } from '../types.js';
import { MEASURES, measureOf } from './measures.js';
import type { Ask } from './types.js';

/** Of beings in general, events and statements are none. */
const BEINGS: readonly NodeKind[] = ['person', 'organisation', 'place'];
const USUAL_NUMBER = 10;
/** "list the outlets" */
const MOST_LISTED = 50;

/** Which places a word asks for by name; null for any. */
function ofPlaces(kind: string): ((name: string) => boolean) | null {
  const lands = new Set(rows('nations').map(({ name }) => comparableName(name)));
  const states = new Set(rows('us-states').map(({ name }) => comparableName(name)));
  if (isOfClass('means-land', kind)) return (name) => lands.has(comparableName(name));
  if (isOfClass('means-state', kind)) return (name) => states.has(comparableName(name));
  if (!isOfClass('means-city', kind)) return null;
  const regions = new Set([...words('regions')].map(comparableName));
  // New York is a city too
  const cities = new Set(rows('cities').flatMap(({ name, fuller }) => [name, fuller].map(comparableName)));
  return (name) => {
    const own = comparableName(name);
    return !lands.has(own) && !regions.has(own) && (!states.has(own) || cities.has(own));
  };
}

/** The most of anything countable: most quoted, most condemned, most mentioned, top ten. */
export const ranking: Ask = {
  ask: 'ranking',
  patterns: 'question-ranking',
  names: 0,
  show: ['summary', 'counts'],
  sentences: null,
  answer: ({ view, filter, question }) => {
    const { kind = '', measured = '' } = question.set;
    const outlets = isOfClass('means-outlet', kind);
    const asked = measureOf(measured) ?? question.set.measure ?? 'mentioned';
    const name = outlets ? 'outlets' : asked;
    const measure = MEASURES[name] ?? MEASURES.mentioned;
    if (!measure) return {};
    const wanted = typeAsked(kind);
    const who = wanted
      ? [wanted]
      : name === 'events'
        ? (['event'] as const)
        : name === 'quoted' && !kind
          ? (['person', 'organisation'] as const)
          : BEINGS;
    const isFit = ofPlaces(kind);
    const most = question.number ?? (question.set.all === undefined ? USUAL_NUMBER : MOST_LISTED);
    const lines = [
      ...measure.count(view, filter, { kinds: who, most: isFit === null ? most : Number.POSITIVE_INFINITY }),
    ]
      .map(([key, count]): AnswerCount => (name === 'outlets' ? { label: key, node: null, count } : lineOf(key, count)))
      .filter(
        ({ node }) =>
          node === null || ((who as readonly NodeKind[]).includes(node.type) && (isFit?.(node.name) ?? true)),
      )
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
      .slice(0, most);
    // a graph that knew who is a woman would have guessed it from names
    const notes = isOfClass('means-somebody-by-sex', kind)
      ? ['The graph does not tell women from men: these are all persons.']
      : [];
    return { counts: lines, summary: lines.length > 0 ? `By ${measure.of}:` : null, notes };

    function lineOf(key: string, count: number): AnswerCount {
      const node = named(view, key);
      return { label: node.name, node, count };
    }
  },
};
