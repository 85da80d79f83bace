/** Gives what is made once for each state, and made again where the state is another one. */
export function whileSame<Value>(stateOf: () => unknown, make: () => Value): () => Value {
  let known: { readonly state: unknown; readonly value: Value } | undefined;
  return () => {
    const state = stateOf();
    if (known === undefined || known.state !== state) known = { state, value: make() };
    return known.value;
  };
}
