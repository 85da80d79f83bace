import { answerAs } from '../../../src/questions/answer-question.js';
import type { Answer } from '../../../src/questions/types.js';
import type { Session } from '../session.js';

/** `:2`: the last question again, about the second of those that a name in it fits; or a sentence that says why not. */
export function chooseCandidate(
  { last, view, include }: Session,
  number: number,
): { asked: string; answer: Answer } | string {
  const several = last?.answer.names.find(({ candidates }) => candidates.length > 1);
  if (!last || !several) return 'No name in the last question fits several.';
  const taken = several.candidates[number - 1];
  if (!taken) return `“${several.typed}” fits ${several.candidates.length}, not ${number}.`;
  const { question } = last.answer;
  const at = question.a === several.typed ? { a: taken.key } : { b: taken.key };
  const answer = answerAs(view, { ...question, ...at }, { include });
  // the choice stays open: `:3` after `:2` takes the third
  const names = [several, ...answer.names.slice(1)];
  return {
    asked: `${last.asked.replace(/ \(.*\)$/, '')} (${taken.name})`,
    answer: {
      ...answer,
      names,
      question: { ...answer.question, ...(question.a === several.typed ? { a: several.typed } : { b: several.typed }) },
    },
  };
}
