import type { Annotation } from '../language/types.js';
import { nameKey, spanText } from '../mentions/name-span.js';
import type { Mention } from '../mentions/types.js';
import type { NodeKind } from '../model/kinds.js';
import type { NameGroup } from './cluster.js';

/** The name mentions of one type, grouped by equal form, in text order. */
export function groupNames(annotation: Annotation, mentions: readonly Mention[], type: NodeKind): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.type !== type) continue;
    const text = spanText(annotation, mention.first, mention.last);
    const key = nameKey(text);
    const known = groups.get(key);
    if (known) known.mentions.push(mention);
    else groups.set(key, { text, key, words: key.split(/\s+/), mentions: [mention] });
  }
  for (const [key, group] of groups) {
    const whole = key.endsWith('.') ? groups.get(key.slice(0, -1)) : undefined;
    if (!whole) continue;
    whole.mentions.push(...group.mentions); // a sentence's full stop that the tokeniser left on: "Oz."
    whole.mentions.sort((a, b) => a.first - b.first);
    groups.delete(key);
  }
  return [...groups.values()];
}
