import type { Entity } from '../../../entities/types.js';
import { numbering } from '../../../model/once-by.js';
import type { ClaimContext } from '../../types.js';
import type { FoundCondemnation } from '../types.js';
import type { Candidate } from './types.js';

/** Which condemnations constructions tell elsewhere in the article: who condemns once does so again. */
export class ToldElsewhere {
  private readonly numberOf = numbering();
  private readonly sentences = new Map<string, Set<number>>();
  private readonly all: number;

  constructor({ annotation }: ClaimContext, found: readonly FoundCondemnation[]) {
    this.all = found.length;
    for (const { critic, target, cueToken } of found) {
      const sentence = annotation.sentenceOf(cueToken);
      const [from, to] = [this.numberOf(critic.entity), this.numberOf(target.entity)];
      for (const key of [`${from}>${to}`, `${from}>`, `>${to}`]) {
        const known = this.sentences.get(key) ?? new Set();
        this.sentences.set(key, known.add(sentence));
      }
    }
  }

  /** Whether the pair is told in the candidate's sentence already. */
  tells({ critic, target, sentence }: Candidate): boolean {
    return this.of(critic.entity, target).has(sentence);
  }

  features({ critic, target, sentence }: Candidate): string[] {
    const pair = this.of(critic.entity, target);
    const byCritic = this.of(critic.entity, null);
    const features = [
      ...counted('pair-elsewhere', apart(pair, sentence)),
      ...near('pair-near', pair, sentence),
      ...counted('answered', apart(this.of(target, critic.entity), sentence)),
      ...counted('critic-elsewhere', apart(byCritic, sentence)),
      ...near('critic-near', byCritic, sentence),
      ...counted('target-elsewhere', apart(this.of(null, target), sentence)),
      ...counted('target-criticises', apart(this.of(target, null), sentence)),
      ...counted('article', this.all),
    ];
    return features;
  }

  private of(critic: Entity | null, target: Entity | null): ReadonlySet<number> {
    const key = `${critic ? this.numberOf(critic) : ''}>${target ? this.numberOf(target) : ''}`;
    return this.sentences.get(key) ?? NONE;
  }
}

const NONE: ReadonlySet<number> = new Set();
const STEPS = [1, 2, 4, 8];
const DISTANCES = [1, 3];

/** "pair-elsewhere:1", "pair-elsewhere:2" of three. */
function counted(name: string, count: number): string[] {
  return STEPS.filter((step) => count >= step).map((step) => `${name}:${step}`);
}

function apart(sentences: ReadonlySet<number>, sentence: number): number {
  return sentences.size - (sentences.has(sentence) ? 1 : 0);
}

function near(name: string, sentences: ReadonlySet<number>, sentence: number): string[] {
  const isWithin = (distance: number) => {
    for (let away = 1; away <= distance; away++)
      if (sentences.has(sentence - away) || sentences.has(sentence + away)) return true;
    return false;
  };
  return DISTANCES.filter(isWithin).map((distance) => `${name}:${distance}`);
}
