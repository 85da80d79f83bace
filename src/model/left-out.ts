/** How many articles a graph does not tell of as it would: records of theirs were lost, or are of another version's shape. */
export interface LeftOut {
  /** articles that no record tells of */
  readonly whole: number;
  /** articles told without one of their sources, and so perhaps under another one's title, date and outlet */
  readonly inPart: number;
}

export const isLeftOut = ({ whole, inPart }: LeftOut): boolean => whole > 0 || inPart > 0;
