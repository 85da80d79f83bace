import { graphOfTexts } from './deeds/graph-of.js';
import { shownOf } from './shown.js';

const view = graphOfTexts([
  `Ada Lund said on Friday that the quay was unsafe.

"I have seen the cracks," Ada Lund said, speaking to dockers at a hall in Selm, Norland.

Karin Moe was in Orvik that day. Selm is a town in Norland, and Orvik is another.`,
  'Bo Vik said in Orvik on Monday that the toll was fair. He was in Selm before. Karin Moe was glad of it.',
  'HOLMVIK, Norland (AP) — Tor Hagen said that the ferry was late. The sea was rough and nobody went out.',
  'Olga Ness said at the Harbour Board on Tuesday that the crane was old. The Harbour Board met Rolf Aune.',
  'In the cold old fishing town of Selm, Karin Moe said that the nets were dear. The market was empty and shut.',
  'In support of Selm, Karin Moe said that the boats were old. The market was empty and shut.',
  // a place among the words, and one of somebody else
  'Nils Orr said that the lamp in Selm was out. Karin Moe was in Orvik on Sunday and it was dark and cold.',
  'Ivar Ness said at the Harbour Board dinner that the fish was raw. The fish was raw indeed.',
  'Rolf Dahl said to the Harbour Board on Monday that the fee was high. The fee was a burden for all of them.',
]);

const shown = (question: string): string => shownOf(view, question);

describe('where and when words were said', () => {
  test.each<[question: string, has: string, not: string]>([
    ['where did Bo Vik say that the toll was fair', 'Said at: Orvik.', 'Selm;'],
    [
      'where did Ada Lund say that the quay was unsafe',
      'No sentence says where it was said; told beside: Selm, Norland.',
      'Orvik',
    ],
    ['where did Ada Lund talk about the quay', 'told beside: Selm, Norland.', 'Orvik'],
    ['where did Tor Hagen say that the ferry was late', 'told by articles from HOLMVIK, Norland.', 'Said at'],
    ['where did Olga Ness say that the crane was old', 'Said at: Harbour Board.', 'No sentence'],
    ['where did Karin Moe say that the nets were dear', 'told beside: Selm.', 'No article tells'],
    ['where did Karin Moe say that the boats were old', 'No article tells where it was said.', 'told beside'],
    ['where did Nils Orr say that the lamp was out', 'No article tells where it was said.', 'told beside'],
    ['where did Ivar Ness say that the fish was raw', 'No article tells where it was said.', 'Said at'],
    ['where did Rolf Dahl say that the fee was high', 'No article tells where it was said.', 'Said at'],
    [
      'when did Ada Lund say that the quay was unsafe',
      'No article dates the words themselves; told on 2031-05-01.',
      'Read as a question',
    ],
  ])('%s', (question, has, not) => {
    const text = shown(question);
    expect(text).toContain(has);
    expect(text).not.toContain(not);
  });
});
