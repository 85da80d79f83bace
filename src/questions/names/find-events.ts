import { stemmer } from 'stemmer';
import { anyOf, BEFORE_EVENTS, OF_PARTICIPANTS } from '../../lexicon/closed-classes.js';
import { words as wordList } from '../../lexicon/lists.js';
import { nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { findBeings } from './find-beings.js';

/** How many beings of a name are tried as participants: "the meeting of Lund and Vik". */
const MOST_BEARERS = 12;

/**
 * Events by who took part ("the meeting of Witkoff and Putin", "Witkoff's talks with Putin") or by their own words,
 * kind and place ("the Sumy attack", "the attack on Sumy"). All that fit: one event may be told apart by two articles.
 */
export function findEvents(view: GraphView, typed: string): ViewNode[] {
  const together = ofParticipants(view, typed);
  const found = together.length > 0 ? together : byWords(view, typed);
  return found.sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
}

/** "the [meeting] of Lund and Vik" */
const TOGETHER = new RegExp(
  `^(?:${anyOf(BEFORE_EVENTS)} )?(?:\\p{L}+ )?(?<kind>\\p{L}+) ${anyOf(OF_PARTICIPANTS)} (?<a>.+?) (?:and|with) (?<b>.+)$`,
  'iu',
);

function ofParticipants(view: GraphView, typed: string): ViewNode[] {
  const match =
    TOGETHER.exec(typed) ??
    /^(?<a>.+?)['’]s? (?<kind>\p{L}+) with (?<b>.+)$/iu.exec(typed) ??
    /^(?:the )?(?<a>.+?)[-–/](?<b>.+?) (?<kind>\p{L}+)$/iu.exec(typed);
  if (!match?.groups) return [];
  const [one, other] = [match.groups.a ?? '', match.groups.b ?? ''].map((side) => eventsOf(view, side));
  if (!one || !other) return [];
  return [...one].flatMap((key) => {
    const node = other.has(key) ? view.node(key) : null;
    return node && node.kind !== 'statement' ? [node] : [];
  });
}

/** Keys of the events in which a being of this name took part. */
function eventsOf(view: GraphView, name: string): Set<string> {
  const keys = new Set<string>();
  for (const { key } of findBeings(view, name).slice(0, MOST_BEARERS))
    for (const { target } of view.edgesOf(key, 'took-part-in', 'out')) keys.add(target);
  return keys;
}

/** The kind of event that is called by many alone. */
const TALKS = 'talks';

function byWords(view: GraphView, typed: string): ViewNode[] {
  const empty = emptyWords();
  const words = nameWordsOf(typed).filter((word) => !empty.has(word));
  if (words.length === 0) return [];
  const wanted = words.map(stemmer);
  const found: ViewNode[] = [];
  for (const key of eventsWithAny(view, words)) {
    const node = view.node(key);
    if (node?.type !== 'event' || node.kind === 'statement') continue;
    const place = node.place === null ? '' : (view.node(node.place)?.name ?? '');
    const own = nameWordsOf([node.name, ...node.aliases, node.kind ?? '', place].join(' '));
    const stems = new Set(own.map(stemmer));
    // "Lund's talk of floods" was no talks
    const isMany = words.some((word) => `${word}s` === TALKS && !own.includes(word));
    if (wanted.every((word) => stems.has(word)) && !isVerbOf(words, own) && !isMany) found.push(node);
  }
  return found;
}

/** "who was arrested" asks for no arrest: one word alone is the noun itself, one or many. */
function isVerbOf(typed: readonly string[], own: readonly string[]): boolean {
  const [word = ''] = typed;
  return (
    typed.length === 1 && !own.some((each) => [each, `${each}s`, `${each}es`].includes(word) || each === `${word}s`)
  );
}

/** Events in whose names a word stands as typed or with an ending, and those that happened in a place of that name. */
function eventsWithAny(view: GraphView, words: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const word of words) {
    const stem = stemmer(word);
    for (const own of view.wordsFrom(stem.slice(0, Math.max(3, stem.length - 1)))) {
      if (stemmer(own) !== stem) continue;
      for (const key of view.nodesWithWord(own)) {
        const node = view.node(key);
        if (node?.type === 'event') keys.add(key);
        else if (node?.type === 'place')
          for (const { source } of view.edgesOf(key, 'happened-in', 'in')) keys.add(source);
      }
    }
  }
  return keys;
}

/** Words that say nothing about which event is meant. */
const emptyWords = (): ReadonlySet<string> => wordList('question-empty-words');
