import { annotationFromConllu, readConllu } from '../../../src/language/conllu/index.js';

/** A sentence as "form/UPOS/XPOS/head/relation" a word. */
function relationOf(sentence: string, word: string): string {
  const rows = sentence.split(' ').map((cell, index) => {
    const [form, upos, xpos, head, relation] = cell.split('/');
    return [index + 1, form, '_', upos, xpos, '_', head, relation, '_', '_'].join('\t');
  });
  const annotation = annotationFromConllu(readConllu(rows.join('\n')));
  const token = Array.from({ length: annotation.size }, (_, index) => index).find(
    (index) => annotation.form(index) === word,
  )!;
  return annotation.relation(token);
}

const PASSIVE = 'Ada/PROPN/NNP/3/nsubj was/AUX/VBD/3/aux met/VERB/VBN/0/root by/ADP/IN/5/case Bo/PROPN/NNP/3/obl';
const ACTIVE = 'Ada/PROPN/NNP/3/nsubj has/AUX/VBZ/3/aux met/VERB/VBN/0/root Bo/PROPN/NNP/3/obj';
const PERFECT_PASSIVE = 'Ada/PROPN/NNP/4/nsubj has/AUX/VBZ/4/aux been/AUX/VBN/4/aux met/VERB/VBN/0/root';
const PROGRESSIVE = 'Ada/PROPN/NNP/3/nsubj is/AUX/VBZ/3/aux meeting/VERB/VBG/0/root Bo/PROPN/NNP/3/obj';
const CONTRACTED_HAS = 'Ada/PROPN/NNP/3/nsubj ’s/AUX/VBZ/3/aux met/VERB/VBN/0/root Bo/PROPN/NNP/3/obj';
const CONTRACTED_IS = 'It/PRON/PRP/3/nsubj ’s/AUX/VBZ/3/aux called/VERB/VBN/0/root Orlin/PROPN/NNP/3/xcomp';
const DEADLINE = 'It/PRON/PRP/3/nsubj was/AUX/VBD/3/aux sent/VERB/VBN/0/root by/ADP/IN/5/case Friday/PROPN/NNP/3/obl';
const PARTICIPLE = 'letters/NOUN/NNS/0/root sent/VERB/VBN/1/acl by/ADP/IN/4/case Bo/PROPN/NNP/2/obl';
const NEARNESS = 'Bo/PROPN/NNP/2/nsubj sat/VERB/VBD/0/root by/ADP/IN/5/case the/DET/DT/5/det door/NOUN/NN/2/obl';
const GENITIVE = 'Orlin/PROPN/NNP/3/nmod ’s/PART/POS/1/case mayor/NOUN/NN/0/root';
const PRONOUN = 'her/PRON/PRP$/2/nmod aide/NOUN/NN/0/root';
const OF = 'mayor/NOUN/NN/0/root of/ADP/IN/3/case Orlin/PROPN/NNP/1/nmod';
const WHO = 'envoy/NOUN/NN/0/root who/PRON/WP/3/nsubj came/VERB/VBD/1/acl';
const BARE = 'envoy/NOUN/NN/0/root they/PRON/PRP/3/nsubj met/VERB/VBD/1/acl';
const THAT_CLAUSE = 'claim/NOUN/NN/0/root that/SCONJ/IN/4/mark they/PRON/PRP/4/nsubj met/VERB/VBD/1/acl';
const INFINITIVE = 'plan/NOUN/NN/0/root to/PART/TO/3/mark meet/VERB/VB/1/acl';

describe('subtypes that syntax decides', () => {
  test.each([
    ['was met', PASSIVE, 'was', 'aux:pass'],
    ['has been met', PERFECT_PASSIVE, 'been', 'aux:pass'],
    ['has (been met)', PERFECT_PASSIVE, 'has', 'aux'],
    ['has met', ACTIVE, 'has', 'aux'],
    ['is meeting', PROGRESSIVE, 'is', 'aux'],
    ['’s met Bo', CONTRACTED_HAS, '’s', 'aux'],
    ['’s called Orlin', CONTRACTED_IS, '’s', 'aux:pass'],
    ['Ada was met', PASSIVE, 'Ada', 'nsubj:pass'],
    ['Ada has met', ACTIVE, 'Ada', 'nsubj'],
    ['Ada is meeting', PROGRESSIVE, 'Ada', 'nsubj'],
    ['met by Bo', PASSIVE, 'Bo', 'obl:agent'],
    ['letters sent by Bo', PARTICIPLE, 'Bo', 'obl:agent'],
    ['sent by Friday', DEADLINE, 'Friday', 'obl'],
    ['sat by the door', NEARNESS, 'door', 'obl'],
    ['Orlin’s mayor', GENITIVE, 'Orlin', 'nmod:poss'],
    ['her aide', PRONOUN, 'her', 'nmod:poss'],
    ['mayor of Orlin', OF, 'Orlin', 'nmod'],
    ['the envoy who came', WHO, 'came', 'acl:relcl'],
    ['the envoy they met', BARE, 'met', 'acl:relcl'],
    ['the claim that they met', THAT_CLAUSE, 'met', 'acl'],
    ['the plan to meet', INFINITIVE, 'meet', 'acl'],
    ['letters sent by Bo', PARTICIPLE, 'sent', 'acl'],
  ])('%s', (_, sentence, word, relation) => {
    expect(relationOf(sentence, word)).toBe(relation);
  });
});
