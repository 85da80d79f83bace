// The squashing functions of kernels.as.ts, in AssemblyScript, and how their results become integers.

/** Activations in [-1, 1] are held as 16-bit integers times this. */
const UNIT: f32 = 4096;

// Both squashing functions are a quotient of polynomials in x squared, 5th over 6th degree in x: tanh is right to 2e-5, a twelfth of a
// unit, and its halves can be computed side by side. Beyond the bound the function is flat.

// @ts-ignore: decorator
@inline
export function tanh4(value: v128): v128 {
  const x = f32x4.pmax(f32x4.splat(-6), f32x4.pmin(f32x4.splat(6), value));
  const y = f32x4.mul(x, x);
  const z = f32x4.mul(y, y);
  const p = f32x4.add(f32x4.add(f32x4.mul(f32x4.splat(0.11447279), y), f32x4.splat(0.999971159)), f32x4.mul(f32x4.splat(0.00149555652), z));
  const q = f32x4.add(
    f32x4.add(f32x4.mul(f32x4.splat(0.447714169), y), f32x4.splat(1)),
    f32x4.mul(f32x4.add(f32x4.mul(f32x4.splat(5.51861853e-5), y), f32x4.splat(0.0174874269)), z),
  );
  return f32x4.div(f32x4.mul(p, x), q);
}

/** (1 + tanh(x / 2)) / 2, with the halves in the coefficients. */
// @ts-ignore: decorator
@inline
export function sigmoid4(value: v128): v128 {
  const x = f32x4.pmax(f32x4.splat(-12), f32x4.pmin(f32x4.splat(12), value));
  const y = f32x4.mul(x, x);
  const z = f32x4.mul(y, y);
  const p = f32x4.add(f32x4.add(f32x4.mul(f32x4.splat(0.00715454938), y), f32x4.splat(0.24999279)), f32x4.mul(f32x4.splat(2.33680706e-05), z));
  const q = f32x4.add(
    f32x4.add(f32x4.mul(f32x4.splat(0.111928542), y), f32x4.splat(1)),
    f32x4.mul(f32x4.add(f32x4.mul(f32x4.splat(8.62284145e-07), y), f32x4.splat(0.00109296418)), z),
  );
  return f32x4.add(f32x4.div(f32x4.mul(p, x), q), f32x4.splat(0.5));
}

/** 1.5 x 2^23: added to a small number it leaves the number, rounded to whole, in the lowest bits. */
const ROUNDER: f32 = 12582912;

/** Four small numbers rounded to whole ones, in the lower half of a vector of 16-bit lanes. */
// @ts-ignore: decorator
@inline
export function toShorts(value: v128): v128 {
  const rounder = f32x4.splat(ROUNDER);
  const whole = i32x4.sub(f32x4.add(value, rounder), rounder);
  return i16x8.narrow_i32x4_s(whole, whole);
}

/** Four numbers in [-1, 1] in units. */
// @ts-ignore: decorator
@inline
export function toUnits(value: v128): v128 {
  return toShorts(f32x4.mul(value, f32x4.splat(UNIT)));
}
