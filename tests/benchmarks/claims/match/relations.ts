import { agreement, confidenceKey } from '../../../../src/claims/confidence/confidence-of.js';
import type { ArticleRecord, RecordClaim, RecordEntity } from '../../../../src/model/record.js';
import { isSameAct, isSameBeing, plain } from './names.js';
import type { Judged, RelationArticle, RelationLabel } from './types.js';

/** A claim with the names of both sides. */
interface Given {
  readonly claim: RecordClaim;
  readonly a: Side;
  readonly b: Side;
}
interface Side {
  readonly names: readonly string[];
  readonly kind: string;
  readonly entity: RecordEntity;
}

/** Meetings and condemnations of a record, each telling once, judged by the labels as score_relations.py judges them. */
export function judgeRelations(
  article: RelationArticle,
  record: ArticleRecord,
  chances: ReadonlyMap<string, number> = new Map(),
): Judged[] {
  const left = new Set(once(givenIn(record)));
  const right = new Set<Given>();
  for (const label of article.claims) {
    const [start, end] = article.sentences[label.n - 1]!;
    const fitting = [...left].filter(({ claim, ...sides }) => {
      const at = (claim.cue ?? claim.evidence)[0];
      const [from, to] = claim.evidence;
      const isThere = (start <= at && at < end) || (from < end && to > start);
      return claim.type === label.type && isThere && agree(label, sides);
    });
    const best = fitting.find(({ claim }) => claim.factuality === label.factuality) ?? fitting[0];
    if (!best) continue;
    left.delete(best);
    right.add(best);
  }
  return [...right, ...left].map((given) => ({
    rule: given.claim.rule,
    right: right.has(given),
    key: confidenceKey({ ...given.claim, target: given.b.entity }),
    agreed: agreement({ chance: chances.get(given.claim.id) ?? 0 }),
    doc: article.doc,
  }));
}

function givenIn({ entities, claims }: ArticleRecord): Given[] {
  const sides = new Map(
    entities.map((entity) => [entity.id, { names: [entity.name, ...entity.aliases], kind: entity.type, entity }]),
  );
  return claims.flatMap((claim) => {
    const [a, b] = [sides.get(claim.source ?? ''), sides.get(claim.target ?? '')];
    return a && b && /^(?:met|condemned)$/.test(claim.type) ? [{ claim, a, b }] : [];
  });
}

function once(given: readonly Given[]): Given[] {
  const keyOf = ({ claim, a, b }: Given) =>
    JSON.stringify([claim.type, (claim.cue ?? claim.evidence)[0], namesOf(a), namesOf(b)]);
  return [...new Map([...given].reverse().map((each) => [keyOf(each), each])).values()].reverse();
}

const namesOf = ({ names }: Side): string[] => names.map((name) => plain(name).join(' ')).sort();

function agree(label: RelationLabel, { a, b }: Pick<Given, 'a' | 'b'>): boolean {
  if (isSide(label.a, a) && isSide(label.b, b)) return true;
  return label.type === 'met' && isSide(label.a, b) && isSide(label.b, a);
}

function isSide(label: { name: string; kind?: string; act?: string }, { names, kind }: Side): boolean {
  if (label.kind === 'event') return kind === 'event' && isSameAct(label.name, names);
  if (kind === 'event') return label.act !== undefined && isSameAct(label.act, names);
  return isSameBeing(label.name, names, label.kind ?? kind);
}
