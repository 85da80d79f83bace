import { stemmer } from 'stemmer';
import { nameWordsOf, spacedWords } from '../../model/comparable-name.js';
import type { NodeTrait } from '../../model/graph.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { isOfClass } from '../read/word-classes.js';
import { findBeings } from './find-beings.js';
import { meaningOf, personsInRoles, roleWordsIn } from './find-by-role.js';
import { findRoleBeside, formsMeaning } from './find-role-beside.js';
import { ownedRole } from './owned-role.js';

/** So many letters beside a role are read for whose it is and what it deals with. */
const BESIDE = 110;
/** Words may stand between whose a role is and the role: "Lund's [longtime chief] aide". */
const BETWEEN = '(?:[\\p{L}\\p{N}-]+[,]?\\s+){0,3}';

/**
 * Persons by a role and whose it is, where the article tells that beside the role and not in it: "Lund's wife",
 * "running mate of Vik", "Lund's adviser on trade". What the articles tell most often comes first.
 */
export function findOwnedRole(view: GraphView, typed: string): ViewNode[] {
  const asked = ownedRole(typed);
  if (!asked) return [];
  const roles = roleWordsIn(asked.role);
  const [owner] = roles.length > 0 ? findBeings(view, asked.owner) : [];
  if (!owner) return [];
  const told = ownedBy(view, owner);
  const mentioning = new Set(view.articlesOf(owner.key));
  const isFormer = formerIn(asked.role);
  const also = meaningOf(asked.role)
    .filter((word) => !roles.includes(word))
    .map(stemmer);
  const found: { node: ViewNode; fits: number }[] = [];
  for (const key of personsInRoles(view, roles)) {
    const node = key === owner.key ? null : view.node(key);
    if (node?.type !== 'person') continue;
    const traits = view.traits(key).filter((trait) => fitsRole(view, trait, roles, also, told, mentioning));
    // "his ex-wife" was his wife
    const fits = traits.reduce((sum, { value }) => sum + (isFormer === formerIn(value) ? 1 : WAS_ONCE), 0);
    if (fits > 0) found.push({ node, fits });
  }
  // whom sentences tell so besides
  for (const { key, fits } of findRoleBeside(view, typed)) {
    const known = found.find(({ node }) => node.key === key);
    const node = known ? null : view.node(key);
    if (known) known.fits += fits;
    else if (node) found.push({ node, fits });
  }
  // of two whom as many sentences tell so the one whom articles call so
  const wanted = meaningOf(asked.role);
  const isHolder = ({ node }: (typeof found)[number]): number => Number(isCalled(view, node, wanted));
  found.sort(
    (a, b) =>
      b.fits - a.fits ||
      isHolder(b) - isHolder(a) ||
      // a loud name stands beside many by chance
      (b.fits > 1 ? b.node.mentions - a.node.mentions : a.node.mentions - b.node.mentions) ||
      (a.node.key < b.node.key ? -1 : 1),
  );
  return found.map(({ node }) => node);
}

/** Whether a role of somebody's holds all of the words. */
function isCalled(view: GraphView, { key }: ViewNode, words: readonly string[]): boolean {
  for (const { kind, value } of view.traits(key)) {
    const own = kind === 'role' ? meaningOf(value) : [];
    if (own.length > 0 && words.every((word) => own.includes(word))) return true;
  }
  return false;
}

/** What tells that somebody had a role before counts so little where the role itself is asked for. */
const WAS_ONCE = 0.1;

/** "ex-wife", "first husband" */
const formerIn = (role: string): boolean => nameWordsOf(role).some((word) => isOfClass('former', word));

interface Told {
  readonly before: RegExp;
  /** "Lund was introduced by her [husband]": the last name before the pronoun */
  readonly pronoun: RegExp;
  readonly behind: RegExp;
  /** whether a role's own words, or the body it is of, are his: "Lund campaign manager" */
  readonly isInside: (value: string, body: string) => boolean;
}

/** How an article says that a role is somebody's. */
function ownedBy(view: GraphView, owner: ViewNode): Told {
  const { name, type } = owner;
  const forms = formsMeaning(view, owner);
  // "Trump's wife" is no Ivanka's
  const isMeant = type !== 'person' || forms.some((form) => !form.includes(' ') && name.endsWith(form));
  const [last = ''] = isMeant ? nameWordsOf(name).slice(-1) : [];
  const bodyNames = [name, ...owner.aliases].map(spacedWords);
  const names = (type === 'person' ? forms : [name, ...owner.aliases])
    .sort((a, b) => b.length - a.length)
    .map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return {
    before: new RegExp(`(?:${names})(?:['’]s?\\s+${BETWEEN}|,? (?:and|with) (?:his |her |its )?${BETWEEN})$`, 'iu'),
    pronoun: new RegExp(`(?:${names})(?:['’]s)?\\s[^\\p{Lu}]*\\b(?:his|her|its|their)\\s+${BETWEEN}$`, 'u'),
    behind: new RegExp(`^\\s+(?:of|to|for)\\s+${BETWEEN}(?:${names})(?!\\p{L})`, 'iu'),
    isInside: (value, body) =>
      type === 'person'
        ? [...nameWordsOf(value), ...nameWordsOf(body)].includes(last)
        : // "Union" alone is any union's
          bodyNames.some((each) => spacedWords(`${value} ${body}`).includes(each)),
  };
}

function fitsRole(
  view: GraphView,
  { kind, value, of, article, span }: NodeTrait,
  roles: readonly string[],
  also: readonly string[],
  { before, pronoun, behind, isInside }: Told,
  mentioning: ReadonlySet<string>,
): boolean {
  if (kind !== 'role') return false;
  const own = meaningOf(value);
  if (!roles.every((word) => own.includes(word))) return false;
  // "Lund campaign manager", "manager of the Lund campaign"
  const body = of === null ? '' : (view.node(of)?.name ?? '');
  const isOwn = isInside(value, body);
  // an article that does not mention somebody says nobody's role to be his
  if (!isOwn && !mentioning.has(article)) return false;
  const text = view.text(article) ?? '';
  const left = text.slice(Math.max(0, span[0] - BESIDE), span[0]).replace(/^[\s\S]*(?:[.!?]\s|\n)/, '');
  const right = text.slice(span[1], span[1] + BESIDE).replace(/[.!?](?:\s[\s\S]*)?$|\n[\s\S]*$/, '');
  const isOwned = isOwn || before.test(left) || pronoun.test(left) || behind.test(right);
  if (!isOwned) return false;
  const words = new Set([...own, ...nameWordsOf(`${left} ${body} ${right}`)].map(stemmer));
  return also.every((word) => words.has(word));
}
