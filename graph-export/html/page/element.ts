/** What an element is made of; text is only ever text, never markup. */
interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Makes an element with its text and children. Everything on the page is made here, so no string becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: name, text, attributes = {} }: Parts = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text !== undefined) made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A patch of colour, as legends have them. */
export function swatch(colour: string, shape: 'dot' | 'line'): HTMLElement {
  const made = element('span', { class: `swatch ${shape}`, attributes: { 'aria-hidden': 'true' } });
  made.style.background = colour;
  return made;
}
