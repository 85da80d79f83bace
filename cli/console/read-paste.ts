/** What a bracketed paste gave so far; null when none is going on. */
export type Paste = string | null;

/** Before and after what is pasted, as Ink gives these sequences (without their escape character). */
const START = '[200~';
const END = '[201~';

/** Tells the terminal to mark pastes, and to stop. */
export const MARK_PASTES = '\u001b[?2004h';
export const LEAVE_PASTES = '\u001b[?2004l';

/** An article has at least so many letters; a long question has fewer. */
const SHORTEST_ARTICLE = 300;

/** Takes one input to a paste: what is pasted so far, and whether it is whole. */
export function readPaste(paste: Paste, input: string): { readonly paste: Paste; readonly whole: boolean } | null {
  if (paste === null && !input.startsWith(START)) return null;
  const text = (paste ?? '') + (paste === null ? input.slice(START.length) : input);
  const end = text.indexOf(END);
  return end < 0 ? { paste: text, whole: false } : { paste: text.slice(0, end).replace(/\p{Cc}$/u, ''), whole: true };
}

/** Whether pasted words are an article, to be offered to the graph, and no question. */
export const isArticle = (text: string): boolean => text.trim().length >= SHORTEST_ARTICLE;

/** A pasted question on several lines is one line. */
export const asLine = (text: string): string => text.replace(/\s+/g, ' ');
