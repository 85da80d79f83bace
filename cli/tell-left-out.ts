import type { LeftOut } from '../src/model/left-out.js';
import { tell } from './door.js';

/** Says on standard error, once for each number of them, that a graph leaves articles out, and how they come in again. */
export function leftOutTeller(): (folder: string, articles: LeftOut) => void {
  const told = new Map<string, string>();
  return (folder, articles) => {
    const sentence = leftOutSentence(articles);
    if (told.get(folder) === sentence) return;
    told.set(folder, sentence);
    tell(`wiregraph: ${folder}: ${sentence}; wiregraph refresh -g ${folder} reads what is left out again.`);
  };
}

/** "2 articles are left out and 1 is told without one of its sources, since their records were lost or made by another version" */
export function leftOutSentence({ whole, inPart }: LeftOut): string {
  const parts = [
    ...(whole > 0 ? [`${counted(whole)} left out`] : []),
    ...(inPart > 0 ? [`${counted(inPart)} told without all sources`] : []),
  ];
  const records = whole + inPart === 1 ? 'its record was' : 'their records were';
  return `${parts.join(' and ')}, since ${records} lost or made by another version`;
}

const counted = (articles: number): string => (articles === 1 ? '1 article is' : `${articles} articles are`);
