import type { Evidence } from '../../model/graph.js';

/**
 * How sure an edge is: that at least one of its tellings is right. Copies of one story are right or wrong together, so
 * each story counts with its surest telling. @returns 0 to 1, two decimals
 */
export function edgeConfidence(
  evidence: readonly Pick<Evidence, 'article' | 'confidence'>[],
  storyOf: (article: string) => string,
): number {
  const surest = new Map<string, number>();
  for (const { article, confidence } of evidence) {
    const story = storyOf(article);
    surest.set(story, Math.max(surest.get(story) ?? 0, confidence));
  }
  const wrong = [...surest.values()].sort((a, b) => a - b).reduce((product, sure) => product * (1 - sure), 1);
  return Math.round((1 - wrong) * 100) / 100;
}
