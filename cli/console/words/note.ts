import { type Line, piece } from '../../answer/pieces.js';

export const note = (text: string): Line => [piece(text, 'faint')];
export const warning = (text: string): Line => [piece(text, 'warning')];
