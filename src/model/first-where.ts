/** The first number below `size` from which on something is true, of which it is known that it stays true; `size` where it never is. */
export function firstWhere(size: number, isTrue: (at: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
