import type { Entity } from '../../entities/types.js';
import { SPEAKER_SUBJECTS } from '../../lexicon/closed-classes.js';
import { wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';

/** Whether a token of somebody's words stands for the speaker: "[I] think", or a name for him. */
export function isSpeaker({ annotation, entities }: ClaimContext, token: number, speaker: Entity): boolean {
  return SPEAKER_SUBJECTS.has(wordOf(annotation, token)) || entities.entityAt(token) === speaker;
}
