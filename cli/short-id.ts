/** Digits of an article's id that are shown: enough for a reader to tell articles apart and to name one. */
export const SHORT_ID_LENGTH = 8;

/** "a1b2c3d4e5f6…" -> "a1b2c3d4" */
export const shortId = (article: string): string => article.slice(0, SHORT_ID_LENGTH);
