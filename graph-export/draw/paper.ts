/** The ground of a picture, and what is written on it. */
export const PAPER = '#fdfcf9';
export const INK = '#22262b';
export const FAINT = '#5b626b';
export const RULE = '#ddd8cc';
