import { weightsOf } from '../../log-linear.js';

const JUDGEMENTS_FILE = 'models/judgements.tsv';

/** The weights of seeds/models/judgements.tsv, described in judgements.md beside it: above 0 words condemn. */
export const judgement = weightsOf(JUDGEMENTS_FILE, 'judgements.md');
