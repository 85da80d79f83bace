import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import type { Gender } from '../mentions/word-lists.js';
import { type Cluster, timesNamed } from './cluster.js';

/** How far back a pronoun may look, in sentences. */
const REACH = 4;
/** What speaks for a candidate; tuned by reading news, not fitted to any labelled article. */
const WEIGHTS = {
  sentence: -1,
  subject: 1.2,
  possessive: -0.4,
  object: 0.2,
  otherGender: -Infinity,
  unknownGender: -0.7,
  often: 0.25,
  speakerOfQuote: -3,
};

const GENDERS = new Map<string, Gender>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);
const BODY_WORDS = new Set(['it', 'its', 'itself', 'they', 'their', 'them']);

interface Candidate {
  readonly cluster: Cluster;
  readonly mention: Mention;
}

/** Resolves pronouns in text order, so that one resolved serves the next. What is not sure stays unresolved. */
export function resolvePronouns(
  annotation: Annotation,
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
): void {
  const seen: Candidate[] = clusters.flatMap((cluster) => [
    ...cluster.groups.flatMap((group) => group.mentions.map((mention) => ({ cluster, mention }))),
    ...cluster.others.map((mention) => ({ cluster, mention })),
  ]);
  const byHead = new Map(seen.map((candidate) => [candidate.mention.head, candidate] as const));
  const inQuotes = quotedTokens(annotation);
  seen.sort((a, b) => a.mention.first - b.mention.first);
  for (const mention of mentions) {
    if (mention.form !== 'pronoun') continue;
    const word = annotation.form(mention.head).toLowerCase();
    const gender = GENDERS.get(word);
    const home = /^who(?:m|se)?$/.test(word)
      ? relativeHead(annotation, mention, byHead)
      : gender
        ? bestPerson(annotation, mention, gender, seen, inQuotes)
        : BODY_WORDS.has(word)
          ? subjectBody(annotation, mention, byHead)
          : null;
    if (!home) continue;
    home.others.push(mention);
    const candidate = { cluster: home, mention };
    byHead.set(mention.head, candidate);
    insert(seen, candidate);
  }
}

function insert(seen: Candidate[], candidate: Candidate): void {
  let at = seen.length;
  while (at > 0 && seen[at - 1]!.mention.first > candidate.mention.first) at--;
  seen.splice(at, 0, candidate);
}

/** "[Harlow], who left early": the noun that the relative clause hangs on. */
function relativeHead(
  annotation: Annotation,
  mention: Mention,
  byHead: ReadonlyMap<number, Candidate>,
): Cluster | null {
  let token = mention.head;
  for (let steps = 0; steps < 4 && token >= 0; steps++) {
    const up = annotation.head(token);
    if (up >= 0 && annotation.baseRelation(token) === 'acl' && up < mention.first)
      return byHead.get(up)?.cluster ?? null;
    token = up;
  }
  return null;
}

function bestPerson(
  annotation: Annotation,
  mention: Mention,
  gender: Gender,
  seen: readonly Candidate[],
  inQuotes: Uint8Array,
): Cluster | null {
  const sentence = annotation.sentenceOf(mention.first);
  const scores = new Map<Cluster, number>();
  const barred = coArguments(annotation, mention);
  for (const { cluster, mention: other } of seen) {
    if (cluster.type !== 'person' || (cluster.gender !== null && cluster.gender !== gender)) continue;
    const back = sentence - annotation.sentenceOf(other.first);
    if (back < 0 || back > REACH) continue;
    if (other.first > mention.first && !(back === 0 && isFronted(annotation, mention, other))) continue;
    if (barred.has(other.head)) continue;
    const score = scoreOf(annotation, mention, cluster, other, back, inQuotes);
    if (score > (scores.get(cluster) ?? -Infinity)) scores.set(cluster, score);
  }
  for (const { cluster, mention: other } of seen)
    if (barred.has(other.head) && barredFor(annotation, mention)) scores.delete(cluster);
  let best: Cluster | null = null;
  let most = -Infinity;
  for (const [cluster, score] of scores) if (score > most) [best, most] = [cluster, score];
  return best;
}

function scoreOf(
  annotation: Annotation,
  mention: Mention,
  cluster: Cluster,
  other: Mention,
  back: number,
  inQuotes: Uint8Array,
): number {
  const relation = annotation.relation(other.head);
  let score = WEIGHTS.sentence * back + WEIGHTS.often * Math.log(timesNamed(cluster));
  if (/^nsubj/.test(relation)) score += WEIGHTS.subject;
  else if (relation === 'nmod:poss') score += WEIGHTS.possessive;
  else if (relation === 'obj') score += WEIGHTS.object;
  if (cluster.gender === null) score += WEIGHTS.unknownGender;
  const quoted = inQuotes[mention.first];
  if (quoted && !inQuotes[other.first] && relation === 'nsubj' && isSpeech(annotation, annotation.head(other.head)))
    score += WEIGHTS.speakerOfQuote;
  if (!quoted && inQuotes[other.first]) score -= 1;
  return score;
}

const SPEECH = new Set([
  'say',
  'tell',
  'add',
  'argue',
  'write',
  'ask',
  'insist',
  'reply',
  'tweet',
  'explain',
  'continue',
  'note',
]);

function isSpeech(annotation: Annotation, token: number): boolean {
  return token >= 0 && SPEECH.has(annotation.lemma(token));
}

/** "In [his] speech, Harlow said": a pronoun before the subject of its own sentence. */
function isFronted(annotation: Annotation, mention: Mention, other: Mention): boolean {
  const root = annotation.head(other.head);
  if (root < 0 || !/^nsubj/.test(annotation.relation(other.head)) || annotation.head(root) >= 0) return false;
  let token = mention.head;
  while (token >= 0 && annotation.head(token) !== root) token = annotation.head(token);
  return token >= 0 && token < other.first && /^(?:advcl|obl)$/.test(annotation.baseRelation(token));
}

/** Heads that share the pronoun's verb: in "Harlow met him" him is not Harlow. */
function coArguments(annotation: Annotation, mention: Mention): Set<number> {
  const word = annotation.form(mention.head).toLowerCase();
  const relation = annotation.baseRelation(mention.head);
  const verb = annotation.head(mention.head);
  if (/self$/.test(word) || relation === 'nmod' || verb < 0) return new Set();
  return new Set(
    annotation
      .children(verb)
      .filter((child) => child !== mention.head && /^(?:nsubj|obj|iobj|obl)$/.test(annotation.baseRelation(child))),
  );
}

/** Whether sharing the verb rules a being out altogether: as object or oblique, "him". */
function barredFor(annotation: Annotation, mention: Mention): boolean {
  return /^(?:obj|iobj|obl)$/.test(annotation.baseRelation(mention.head));
}

/** "The [company] said it would …", "Moscow and its allies": only the subject of the same sentence, when it is a body. */
function subjectBody(annotation: Annotation, mention: Mention, byHead: ReadonlyMap<number, Candidate>): Cluster | null {
  let token = mention.head;
  while (token >= 0) {
    const up = annotation.head(token);
    if (up < 0) return null;
    for (const child of annotation.children(up)) {
      if (child >= mention.first || !/^nsubj/.test(annotation.relation(child)) || child === mention.head) continue;
      const cluster = byHead.get(child)?.cluster;
      return cluster && (cluster.type === 'organisation' || cluster.type === 'place') ? cluster : null;
    }
    token = up;
  }
  return null;
}

/** Which tokens stand between quotation marks of one paragraph. */
export function quotedTokens(annotation: Annotation): Uint8Array {
  const quoted = new Uint8Array(annotation.size);
  let open = false;
  let block = -1;
  for (let token = 0; token < annotation.size; token++) {
    const here = annotation.blockOf(annotation.sentenceOf(token));
    if (here !== block) [open, block] = [false, here];
    const form = annotation.form(token);
    if (form === '“') open = true;
    else if (form === '”') open = false;
    else if (form === '"') open = !open;
    else if (open) quoted[token] = 1;
  }
  return quoted;
}
