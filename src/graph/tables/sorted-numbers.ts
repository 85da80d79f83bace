/** Ascending numbers of 32 bits as bytes: how far each lies above the one before, seven bits a byte, the last byte of each below 128. */
export function packSorted(numbers: Uint32Array): Buffer {
  const bytes = Buffer.allocUnsafe(5 * numbers.length);
  let [at, before] = [0, 0];
  for (const number of numbers) {
    let step = number - before;
    before = number;
    for (; step >= 0x80; step = Math.floor(step / 0x80)) bytes[at++] = 0x80 | (step % 0x80);
    bytes[at++] = step;
  }
  return Buffer.from(bytes.subarray(0, at));
}

export function unpackSorted(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let [count, number, weight] = [0, 0, 1];
  for (const byte of bytes) {
    number += (byte % 0x80) * weight;
    weight *= 0x80;
    if (byte >= 0x80) continue;
    numbers[count++] = number;
    weight = 1;
  }
  return numbers.slice(0, count);
}
