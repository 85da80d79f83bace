import { card } from './card.js';
import type { Ask } from './types.js';

const { loosely: _, ...likeCard } = card;

/** Who holds an office or is kin, asked by what that one does or is: "who speaks for the palace", "who is married to Lund". */
export const inOffice: Ask = { ...likeCard, ask: 'in-office', patterns: 'question-in-office' };
