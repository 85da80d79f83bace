import { readFileSync, writeFileSync } from 'node:fs';
import { isWord, readConllu } from '../../../src/language/conllu/index.js';
import { LEMMA_FILE, LONGEST_ENDING } from '../../../src/language/lemma/lemma-rules.js';
import { seedsFolder } from '../../../src/lexicon/seeds-folder.js';
import { inflectWords } from './inflect-words.js';

/**
 * Learns how forms become lemmas: `npx tsx seeds/training/lemma/train-lemmas.ts --corpora DIR` writes
 * seeds/models/lemmas.tsv. For each tag a decision list by ending: an ending is listed where its words go another way
 * than those of the next shorter ending, so that regular words cost nothing and "went" costs a line.
 */
const TREEBANKS = ['ewt-train', 'gum-train'];
/** An ending speaks for unseen words when so many different words have it. */
const FEWEST_WORDS = 2;
/** An inflection counts for more than a form that an annotator gave a lemma once; one of a verb listed by hand for any. */
const OVERRULES_ONE = 2;
const OVERRULES_ALL = 1e6;

const at = process.argv.indexOf('--corpora');
const corpora = process.argv[at + 1];
if (at === -1 || corpora === undefined) {
  process.stderr.write('Say where the corpora are: --corpora DIR (with ewt-train.conllu and gum-train.conllu).\n');
  process.exit(1);
}

/** By tag, then form: how often each lemma was given. */
type Seen = Map<string, Map<string, Map<string, number>>>;

const seen = countLemmas(corpora);
addInflections(seen);
const lines = [...seen].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([tag, forms]) => rulesOf(tag, forms));
writeFileSync(`${seedsFolder()}${LEMMA_FILE}`, `${header()}${lines.join('\n')}\n`);
process.stdout.write(`${seen.size} tags, ${lines.length} lines\n`);

function header(): string {
  return [
    '# How forms become lemmas: tag, ending (^ a whole word), characters to cut, characters to add; a tag alone keeps capitals.',
    '# Learned from the training parts of UD English EWT (CC BY-SA 4.0) and GUM (annotation CC BY 4.0) and',
    '# from the inflections of compromise (MIT) by seeds/training/lemma/train-lemmas.ts; see seeds/models/lemmas.md.',
    '',
  ].join('\n');
}

function countLemmas(folder: string): Seen {
  const counts: Seen = new Map();
  for (const name of TREEBANKS) {
    for (const { rows } of readConllu(readFileSync(`${folder}/${name}.conllu`, 'utf8'), name)) {
      for (const row of rows) {
        if (!isWord(row) || row.lemma === '_' || /CorrectForm|Typo=Yes|Abbr=Yes/.test(`${row.feats}|${row.misc}`))
          continue;
        const form = row.form.replace(/[’‘ʼ]/g, "'");
        for (const tag of [`${row.upos}/${row.xpos}`, row.xpos]) count(counts, tag, form, row.lemma);
      }
    }
  }
  return counts;
}

/** Adds the forms of common words that the treebanks do not show; those of verbs listed by hand hold against them. */
function addInflections(counts: Seen): void {
  const byHand = moreVerbs();
  const sure = new Set(byHand);
  const often = new Map(
    [...counts].map(([tag, forms]) => [
      tag,
      new Set([...forms.keys()].filter((form) => timesOf(forms.get(form)!) > 1)),
    ]),
  );
  const verbs = [...frequentLemmas(counts, 'VERB/'), ...byHand];
  for (const [form, upos, xpos, lemma] of inflectWords(verbs, frequentLemmas(counts, 'NOUN/'))) {
    for (const tag of [`${upos}/${xpos}`, xpos]) {
      if (sure.has(lemma) && upos === 'VERB') count(counts, tag, form, lemma, OVERRULES_ALL);
      else if (!often.get(tag)?.has(form)) count(counts, tag, form, lemma, OVERRULES_ONE);
    }
  }
}

function timesOf(lemmas: ReadonlyMap<string, number>): number {
  return [...lemmas.values()].reduce((sum, times) => sum + times, 0);
}

function moreVerbs(): string[] {
  const lines = readFileSync(`${seedsFolder()}training/lemma/more-verbs.txt`, 'utf8').split('\n');
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ').filter(Boolean));
}

/** The lemmas under tags that begin with `prefix`; one seen once may be a misspelling. */
function frequentLemmas(counts: Seen, prefix: string): string[] {
  const times = new Map<string, number>();
  for (const [tag, forms] of counts) {
    if (!tag.startsWith(prefix)) continue;
    for (const lemmas of forms.values()) for (const [lemma, n] of lemmas) times.set(lemma, (times.get(lemma) ?? 0) + n);
  }
  return [...times].filter(([, n]) => n > 1).map(([lemma]) => lemma);
}

function count(counts: Seen, tag: string, form: string, lemma: string, times = 1): void {
  const forms = counts.get(tag) ?? new Map<string, Map<string, number>>();
  counts.set(tag, forms);
  const lemmas = forms.get(form) ?? new Map<string, number>();
  forms.set(form, lemmas);
  lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + times);
}

/** The decision list of a tag, shortest endings first. */
function rulesOf(tag: string, forms: Map<string, Map<string, number>>): string[] {
  const keepsCase = keepsCapitals(forms);
  const words = bestRules(forms, keepsCase);
  const lines = keepsCase ? [tag] : [];
  const listed = new Map<string, string>();
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    for (const [ending, rule] of majorities(words, length)) {
      if (rule !== inherited(ending, listed)) {
        listed.set(ending, rule);
        lines.push(`${tag}\t${ending}\t${rule}`);
      }
    }
  }
  for (const [word, { rule }] of words) {
    if (rule !== inherited(word.slice(-LONGEST_ENDING), listed, true)) lines.push(`${tag}\t^${word}\t${rule}`);
  }
  return lines;
}

/** The rule of the longest listed ending of `ending` (itself too when `whole`). */
function inherited(ending: string, listed: ReadonlyMap<string, string>, whole = false): string | undefined {
  for (let from = whole ? 0 : 1; from <= ending.length; from++) {
    const rule = listed.get(ending.slice(from));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** Whether capitalised forms with this tag mostly keep their capital. */
function keepsCapitals(forms: Map<string, Map<string, number>>): boolean {
  let kept = 0;
  let lowered = 0;
  for (const [form, lemmas] of forms) {
    if (!/^\p{Lu}\p{Ll}/u.test(form)) continue;
    for (const [lemma, times] of lemmas) {
      if (/^\p{Lu}/u.test(lemma)) kept += times;
      else lowered += times;
    }
  }
  return kept > lowered;
}

/** Each word's most frequent rule as "cut<TAB>add". */
function bestRules(forms: Map<string, Map<string, number>>, keepsCase: boolean) {
  const rules = new Map<string, Map<string, number>>();
  for (const [form, lemmas] of forms) {
    const word = keepsCase ? form : form.toLowerCase();
    const counts = rules.get(word) ?? new Map<string, number>();
    rules.set(word, counts);
    for (const [lemma, times] of lemmas) {
      const rule = ruleFrom(word, lemma);
      counts.set(rule, (counts.get(rule) ?? 0) + times);
    }
  }
  const best = new Map<string, { rule: string; times: number }>();
  for (const [word, counts] of [...rules].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [rule, times] = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))[0]!;
    best.set(word, { rule, times });
  }
  return best;
}

function ruleFrom(word: string, lemma: string): string {
  let shared = 0;
  while (shared < word.length && word[shared] === lemma[shared]) shared++;
  return `${word.length - shared}\t${lemma.slice(shared)}`;
}

/** The rule that most different words with each ending of this length follow. */
function majorities(words: ReadonlyMap<string, { rule: string }>, length: number): [string, string][] {
  const byEnding = new Map<string, Map<string, number>>();
  for (const [word, { rule }] of words) {
    if (word.length < length || Number(rule.split('\t')[0]) > length + 3) continue;
    const ending = word.slice(word.length - length);
    const counts = byEnding.get(ending) ?? new Map<string, number>();
    byEnding.set(ending, counts);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...byEnding].flatMap(([ending, counts]) => {
    const all = [...counts.values()].reduce((sum, times) => sum + times, 0);
    const [rule] = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))[0]!;
    return all >= FEWEST_WORDS ? [[ending, rule] as [string, string]] : [];
  });
}
