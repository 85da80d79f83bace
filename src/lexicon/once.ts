/** A value that is made at its first use and kept: lexicons are read when a rule first needs them, and once a process. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
