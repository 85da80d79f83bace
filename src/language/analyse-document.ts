import type { Span } from '../model/record.js';
import { createAnnotation } from './annotation.js';
import type { AnnotationColumns, LabelTables } from './columns.js';
import { lemmatise } from './lemma/index.js';
import type { Network } from './network/network.js';
import { splitText } from './split/index.js';
import type { Annotation } from './types.js';

/** Where tokens and sentences stand. */
type Places = Pick<
  AnnotationColumns,
  'text' | 'starts' | 'ends' | 'multiword' | 'sentenceFirsts' | 'blocks' | 'overlong'
>;

/** Text -> sentences and tokens -> tags, tree and names -> annotation. */
export function analyseDocument(network: Network, text: string, blocks?: readonly Span[]): Annotation {
  const { starts, ends, multiword, sentenceFirsts, sentenceBlocks, size, overlong } = splitText(text, blocks);
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
    lemmatise(forms[token]!, labels.upos[analysis.upos[token]!]!, labels.xpos[analysis.xpos[token]!]!);
  return createAnnotation({ ...places, ...analysis, labels, lemmaOf });
}

/** The network's labels by an annotation's names; "O" (no name) is the empty string there. */
function labelTables({ labels }: Network): LabelTables {
  const names = labels.name.map((name) => (name === 'O' ? '' : name));
  return { upos: labels.upos, xpos: labels.xpos, relations: labels.rel, names };
}
