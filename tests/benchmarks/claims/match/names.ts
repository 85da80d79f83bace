/** Words that tell nothing of which being or act is meant. */
const EMPTY = new Set('the a an of in on at to for and his her their its by with from over as s this that'.split(' '));
const TITLES = new Set(
  'mr mrs ms miss dr president prime minister sen senator rep gov sir lord lady general secretary'.split(' '),
);

export function wordsOf(name: string): string[] {
  const folded = name.replace(/’/g, "'").normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/'s\b/g, '').match(/[\p{L}\p{N}_']+/gu) ?? [];
}

/** A name without article and titles: "the Prime Minister Ada Lund" -> "ada lund". */
export function plain(name: string): string[] {
  const words = wordsOf(name.replace(/^the /i, ''));
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  return words;
}

/** Whether one of a being's names is the labelled one, the way the scorer score_relations.py asks it. */
export function isSameBeing(label: string, names: readonly string[], kind: string): boolean {
  const wanted = plain(label);
  return names.some((each) => {
    const name = plain(each);
    if (name.length === 0 || wanted.length === 0) return false;
    if (name.join(' ') === wanted.join(' ')) return true;
    const shortest = Math.min(name.length, wanted.length);
    if (kind === 'person') {
      if (wanted.at(-1) !== name.at(-1)) return false;
      const isPart = wanted.every((word) => name.includes(word)) || name.every((word) => wanted.includes(word));
      return isPart || (wanted[0]![0] === name[0]![0] && shortest > 1);
    }
    if (shortest > 1 || Math.max(name.length, wanted.length) < 2) return false;
    return initials(wanted) === name.join('').replaceAll('.', '') || initials(name) === wanted.join('');
  });
}

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !EMPTY.has(word))
    .map((word) => word[0])
    .join('');

/** Whether one of an act's names has half the words of the labelled phrase. */
export function isSameAct(label: string, names: readonly string[]): boolean {
  const wanted = new Set(wordsOf(label).filter((word) => !EMPTY.has(word)));
  return names.some((name) => {
    const given = new Set(wordsOf(name).filter((word) => !EMPTY.has(word)));
    const shared = [...given].filter((word) => wanted.has(word)).length;
    return shared > 0 && shared >= 0.5 * Math.min(given.size, wanted.size);
  });
}
