import type { Span } from '../model/record.js';
import { createAnnotation } from './annotation.js';
import type { AnnotationColumns, LabelTables } from './columns.js';
import { lemmatise } from './lemma/index.js';
import { MOST_CUES } from './network/claim-reader.js';
import type { Network } from './network/network.js';
import { LONGEST_SENTENCE } from './split/cut-overlong.js';
import { splitText } from './split/index.js';
import type { Annotation, CutPart } from './types.js';

/** Where tokens and sentences stand. */
type Places = Pick<AnnotationColumns, 'text' | 'starts' | 'ends' | 'multiword' | 'sentenceFirsts' | 'blocks'> & {
  /** where sentences stand that were too long to be read whole */
  readonly overlong?: readonly Span[];
};

/** Why a part of a text was not read whole. */
const OVERLONG = `sentence of more than ${LONGEST_SENTENCE} words, read in pieces`;
const CROWDED = `sentence of more than ${MOST_CUES} words that may tell a claim, the likeliest read`;

/** Text -> sentences and tokens -> tags, tree and names -> annotation. */
export function analyseDocument(network: Network, text: string, blocks?: readonly Span[]): Annotation {
  const { starts, ends, multiword, sentenceFirsts, sentenceBlocks, size, overlong } = splitText(text, blocks, (word) =>
    network.knows(word),
  );
  const forms = new Array<string>(size);
  for (let token = 0; token < size; token++) forms[token] = text.slice(starts[token], ends[token]);
  return analyseForms(network, forms, {
    text,
    starts,
    ends,
    multiword,
    sentenceFirsts,
    blocks: sentenceBlocks,
    overlong,
  });
}

/** The same for given tokens; lemmas are made when asked for. */
export function analyseForms(network: Network, forms: readonly string[], places: Places): Annotation {
  const analysis = network.analyse(forms, places.sentenceFirsts);
  const labels = labelTables(network);
  const lemmaOf = (token: number) =>
    lemmatise(
      places.text.slice(places.starts[token], places.ends[token]),
      labels.upos[analysis.upos[token]!]!,
      labels.xpos[analysis.xpos[token]!]!,
    );
  return createAnnotation({ ...places, ...analysis, labels, lemmaOf, cut: cutParts(places, analysis.crowded) });
}

/** What was not read whole, in text order. */
function cutParts({ starts, ends, sentenceFirsts, overlong = [] }: Places, crowded: readonly number[]): CutPart[] {
  const parts: CutPart[] = overlong.map((span) => ({ span, reason: OVERLONG }));
  for (let [sentence, at] = [0, 0]; at < crowded.length; sentence++) {
    const end = sentenceFirsts[sentence + 1]!;
    if (crowded[at]! >= end) continue;
    parts.push({ span: [starts[sentenceFirsts[sentence]!]!, ends[end - 1]!], reason: CROWDED });
    while (at < crowded.length && crowded[at]! < end) at++;
  }
  return parts.sort((a, b) => a.span[0] - b.span[0]);
}

/** The network's labels by an annotation's names; "O" (no name) is the empty string there. */
function labelTables({ labels }: Network): LabelTables {
  const names = labels.name.map((name) => (name === 'O' ? '' : name));
  return { upos: labels.upos, xpos: labels.xpos, relations: labels.rel, names };
}
