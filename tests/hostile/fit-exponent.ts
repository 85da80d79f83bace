/** The power of the size by which time grows: the slope of a straight line through the logarithms, by least squares. */
export function fitExponent(steps: readonly { readonly size: number; readonly ms: number }[]): number {
  const points = steps.map(({ size, ms }) => [Math.log(size), Math.log(ms)] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
