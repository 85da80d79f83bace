import { ALL_ON } from '../../../src/claims/rules/switch-off.js';
import type { ClaimContext } from '../../../src/claims/types.js';
import { readUntil } from '../../../src/extraction/stages/read-stages.js';
import { loadEnglish } from '../../../src/language/index.js';
import type { Annotation, CueReading } from '../../../src/language/types.js';

const english = loadEnglish();

/** A cue by its words: "met" tells a meeting; sides by the words that are their heads. */
export interface Told {
  readonly cue: string;
  readonly kind?: CueReading['kind'];
  readonly chance?: number;
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly content?: readonly string[];
  readonly sideChance?: number;
  readonly factuality?: CueReading['factuality'];
}

/** A sentence read by the rules' stages, with the network's cues as the test tells them. */
export function contextOf(text: string, told: readonly Told[]): ClaimContext {
  const source = { source: 'test', text, title: null, date: '2024-03-14', outlet: null, url: null };
  const { told: context } = readUntil('told', source, english);
  return { ...context, annotation: withCues(context.annotation, told), isOn: ALL_ON };
}

/** The annotation of a text, with these cues in place of the network's own. */
export function withCues(annotation: Annotation, told: readonly Told[]): Annotation {
  const cues = told.map((each) => cueOf(annotation, each));
  return new Proxy(annotation, {
    get: (whole, key) => {
      if (key === 'cues') return cues;
      const value: unknown = Reflect.get(whole, key);
      return typeof value === 'function' ? value.bind(whole) : value;
    },
  });
}

function cueOf(annotation: Annotation, told: Told): CueReading {
  const sides = (role: 'source' | 'target' | 'content') =>
    (told[role] ?? []).map((word) => ({
      role,
      token: tokenOf(annotation, word),
      probability: told.sideChance ?? 0.9,
    }));
  return {
    token: tokenOf(annotation, told.cue),
    kind: told.kind ?? 'met',
    probability: told.chance ?? 0.9,
    factuality: told.factuality ?? [1, 0, 0, 0],
    roles: [...sides('source'), ...sides('target'), ...sides('content')],
  };
}

/** The first token with such a form. @throws Error where there is none */
export function tokenOf(annotation: Annotation, word: string): number {
  for (let token = 0; token < annotation.size; token++) if (annotation.form(token) === word) return token;
  throw new Error(`no word “${word}” in “${annotation.text}”`);
}
