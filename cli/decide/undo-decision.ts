import type { Decision, Passage } from '../../src/graph/index.js';
import { InputError } from '../exit-codes.js';
import { decisionText } from '../fill/report-idle.js';

/** Which decision is to be taken back: of one kind, on passages with these words, perhaps in one article. */
export interface Undo {
  readonly decide: Decision['decide'];
  /** rejections only: the type of claim */
  readonly type?: string;
  /** as typed; none of them need to be in the graph any more */
  readonly names: readonly string[];
  readonly article?: string | undefined;
}

/** Takes back the one decision that fits. @throws InputError when none or several do */
export function undoDecision(
  decisions: readonly Decision[],
  undo: Undo,
): { readonly left: Decision[]; readonly undone: Decision } {
  const fitting = decisions.filter((decision) => fits(decision, undo));
  const said = undo.names.map((name) => `“${name}”`).join(' and ');
  if (fitting.length === 0)
    throw new InputError(`decisions.json holds no decision to ${undo.decide} ${said}; nothing was taken back.`);
  if (fitting.length > 1) {
    const listed = fitting.map((decision) => `  ${decisionText(decision)}`);
    throw new InputError(
      [`${said} fits ${fitting.length} decisions; name one by --article, or edit decisions.json:`, ...listed].join(
        '\n',
      ),
    );
  }
  return { left: decisions.filter((decision) => decision !== fitting[0]), undone: fitting[0]! };
}

function fits(decision: Decision, { decide, type, names, article = '' }: Undo): boolean {
  if (decision.decide !== decide) return false;
  const passages = 'other' in decision ? [decision.one, decision.other] : [decision.one];
  if (!passages.some((passage) => passage.article.startsWith(article))) return false;
  if (decision.decide === 'reject')
    return decision.type === type && names.every((name) => mentions(decision.one, name));
  return areNamed(passages, names) || areNamed([...passages].reverse(), names);
}

const areNamed = (passages: readonly Passage[], names: readonly string[]): boolean =>
  names.every((name, i) => comparable(passages[i]?.words ?? '') === comparable(name));

const mentions = ({ words = '' }: Passage, name: string): boolean => comparable(words).includes(comparable(name));

const comparable = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();
