import type { Annotation } from '../../language/types.js';
import { isOutlet, isOutletWord } from '../reported-by/outlet-words.js';
import type { RuleNote } from '../rules/types.js';
import { lemmaOf } from '../syntax/index.js';
import { speechNouns } from './speech-words.js';
import type { FoundStatement } from './types.js';

/** The rule's name for what an outlet reports: it stands in the article's own voice, on nobody's word. */
export const OUTLET_REPORT = 'said/outlet-report';

export const outletReportRule: RuleNote = {
  name: OUTLET_REPORT,
  gives: [OUTLET_REPORT],
  needs: ['beings'],
  reason: 'of statements whose speaker is an outlet that reports: it is credited, it does not speak',
};

/**
 * An outlet that reports is credited (reported-by), it does not speak: [the Orlin Herald reported …] has no speaker;
 * [the Orlin Herald asked the court to …] has one.
 */
export function outletsReport(annotation: Annotation, statement: FoundStatement): FoundStatement {
  const { speaker, cueToken } = statement;
  const reports =
    cueToken < 0 ||
    annotation.form(cueToken).toLowerCase() === 'according' ||
    isOutletWord('verb', lemmaOf(annotation, cueToken)) ||
    speechNouns().get(lemmaOf(annotation, speaker.head))?.kind === 'document';
  if (!reports || !(isOutlet(speaker.entity) || speaker.also.some(isOutlet))) return statement;
  const beings = [speaker.entity, ...speaker.also].filter((being) => !isOutlet(being));
  return {
    ...statement,
    rule: beings.length > 0 ? statement.rule : OUTLET_REPORT,
    speaker: { ...speaker, entity: beings[0] ?? null, also: beings.slice(1).filter((being) => being !== null) },
  };
}
