"""Packs everything the teacher and the network learn from into one file of arrays, so that training needs no reading of text.

  python3 prepare.py --corpora DIR --eval DIR --cut DIR --tokenizer tokenizer.json --lexicon DIR --out package.npz

--cut holds the articles' tokens by cut-articles.ts: relations-train, relations-dev, polnear-train, polnear-dev (with --trees), raw-news
and world-news. Arrays: see `Package`.
"""
import argparse
import os
import re
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from articles import CUES, FACTUALITIES, ROLES, Document, cut_documents, label_attributions, label_names, label_relations, lines_of, tokens_of  # noqa: E402
from corpora import OUTSIDE, UNKNOWN, read_conllu, read_iob, read_spans  # noqa: E402
from dataset import Labels, kept_aside  # noqa: E402

NONE = 255  # not labelled
MASKED = 254  # a token of a labelled text of which nothing is known
CORPORA = ('gum', 'ewt', 'uner', 'ieer', 'wikigold', 'wnut', 're3d', 'facts', 'polnear', 'relations', 'raw', 'world')
NC_GENRES = ('fiction', 'whow', 'essay', 'letter', 'podcast')  # of GUM: texts whose terms forbid commercial use
SENTENCES_A_DOC = 8  # of corpora that are bare sentences


class Package:
    """Rows of documents, appended one after the other."""

    def __init__(self, labels):
        self.labels = labels
        self.number = {k: {x: i for i, x in enumerate(getattr(labels, k))} for k in ('upos', 'xpos', 'rel', 'name')}
        self.forms, self.form_of = [], {}
        self.columns = {k: [] for k in ('tok', 'upos', 'xpos', 'head', 'rel', 'name', 'content')}
        self.firsts, self.doc_sentences, self.doc_corpus, self.doc_kinds, self.doc_part, self.doc_ids = [], [], [], [], [], []
        self.claims, self.roles = [], []
        self.size = 0

    def form(self, form):
        row = self.form_of.get(form)
        if row is None:
            row = self.form_of[form] = len(self.forms)
            self.forms.append(form)
        return row

    def add(self, d, part='train'):
        base, n = self.size, len(d.forms)
        add = lambda k, values: self.columns[k].extend(values)
        add('tok', (self.form(f) for f in d.forms))
        for k, column in (('upos', 0), ('xpos', 1), ('rel', 3)):
            add(k, [NONE] * n if d.tree is None else [self.number[k].get(x, MASKED) for x in d.tree[column]])
        add('head', [-1] * n if d.tree is None else d.tree[2])
        add('name', [NONE] * n if d.names is None else [MASKED if x == UNKNOWN else self.number['name'][x] for x in d.names])
        add('content', [NONE] * n if d.content is None else d.content)
        self.doc_sentences.append(len(self.firsts))
        self.firsts.extend(base + f for f in d.firsts[:-1])
        self.doc_corpus.append(CORPORA.index(d.corpus))
        self.doc_kinds.append(sum(1 << CUES.index(k) for k in d.claim_kinds))
        self.doc_part.append(0 if part == 'train' else 1)
        self.doc_ids.append(d.doc)
        for cue, kind, factuality, roles in d.claims or []:
            self.claims.append((base + cue, CUES.index(kind), NONE if factuality is None else FACTUALITIES.index(factuality)))
            self.roles.extend((len(self.claims) - 1, ROLES.index(role), base + token) for role, token in roles)
        self.size += n

    def save(self, path, pieces):
        arrays = {
            'tok': np.array(self.columns['tok'], np.int32), 'head': np.array(self.columns['head'], np.int16),
            **{k: np.array(self.columns[k], np.uint8) for k in ('upos', 'xpos', 'rel', 'name', 'content')},
            'firsts': np.array([*self.firsts, self.size], np.int32), 'doc_sentences': np.array([*self.doc_sentences, len(self.firsts)], np.int32),
            'doc_corpus': np.array(self.doc_corpus, np.uint8), 'doc_kinds': np.array(self.doc_kinds, np.uint8), 'doc_part': np.array(self.doc_part, np.uint8),
            'claims': np.array(self.claims, np.int32).reshape(-1, 3), 'roles': np.array(self.roles, np.int32).reshape(-1, 3),
            'forms': np.frombuffer('\n'.join(self.forms).encode(), np.uint8), 'docs': np.frombuffer('\n'.join(self.doc_ids).encode(), np.uint8),
            'pieces': np.array([p for row in pieces for p in row], np.uint16), 'piece_counts': np.array([len(row) for row in pieces], np.uint8),
            'labels': np.frombuffer(repr({k: getattr(self.labels, k) for k in ('upos', 'xpos', 'rel', 'name')}).encode(), np.uint8),
        }
        np.savez_compressed(path, **arrays)
        for k, v in arrays.items():
            print(f'{k:14s} {v.shape} {v.dtype}')


def grouped(sentences, corpus):
    """Documents of sentences that follow one another: by `doc` where they name one, else so many at a time."""
    rows = []
    for s in sentences:
        if rows and (s.doc == rows[-1][0].doc if s.doc else len(rows[-1]) < SENTENCES_A_DOC):
            rows[-1].append(s)
        else:
            rows.append([s])
    for row in rows:
        firsts = [0]
        for s in row:
            firsts.append(firsts[-1] + len(s.forms))
        all_of = lambda k: [x for s in row for x in getattr(s, k)]
        tree = (all_of('upos'), all_of('xpos'), all_of('heads'), all_of('rels')) if row[0].heads is not None else None
        yield Document(row[0].doc, corpus, all_of('forms'), firsts, names=all_of('names') if row[0].names is not None else None, tree=tree)


def speech_words(lexicon):
    """Lemmas of the product's verbs and nouns of speech."""
    words = {':'}
    for name, field in (('speech-verbs.yml', 'verb'), ('speech-nouns.yml', 'noun')):
        with open(os.path.join(lexicon, name), encoding='utf-8') as f:
            words |= set(re.findall(rf'^\s*- {field}:\s*["\']?([^"\'\n]+?)["\']?\s*$', f.read(), re.M))
    words.add('according')
    return words


def agreed_names(document, row):
    kinds = {'PERSON': 'person', 'ORG': 'organisation', 'LOC': 'place'}
    names = [OUTSIDE] * len(document.forms)
    for s, e in row['doubt']:
        for t in tokens_of(document, s, e):
            names[t] = UNKNOWN
    for s, e, kind in row['spans']:
        for i, t in enumerate(tokens_of(document, s, e)):
            names[t] = ('I-' if i else 'B-') + kinds[kind]
    return names


def relations(pack, a, part, polnear, speech):
    at = lambda name: os.path.join(a.eval, name)
    articles = {r['doc']: r for r in lines_of(at(f'relations-{part}.jsonl'))}
    facts = {re.sub(r'\.txt$', '', r['doc']): r for r in lines_of(at(f'facts-world-{part}.jsonl'))}
    lemmas = {r['doc']: r['lemmas'] for r in lines_of(os.path.join(a.cut, f'relations-{part}.jsonl'))}
    used = set()
    for d in cut_documents(os.path.join(a.cut, f'relations-{part}.jsonl'), {k: r['text'] for k, r in articles.items()}, 'relations'):
        article = articles[d.doc]
        d.claims, d.claim_kinds = label_relations(d, article), ('met', 'condemned')
        if d.doc in facts:
            d.names, d.corpus = label_names(d, article['text'], facts[d.doc]['entities']), 'facts'
        twin = polnear.get(article['origin'])
        if twin and twin['text'] == article['text'] and part == 'train':
            lemma_of = {f.lower(): x for f, x in zip(d.forms, lemmas[d.doc])}
            said, d.content = label_attributions(d, twin, lambda forms: any(lemma_of.get(f, f) in speech for f in forms))
            d.claims += said
            d.claim_kinds = CUES
            used.add(article['origin'])
        pack.add(d, part)
    return used, {r['text'] for r in articles.values()}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ('corpora', 'eval', 'cut', 'tokenizer', 'out'):
        options.add_argument('--' + name, required=True)
    options.add_argument('--lexicon', default=os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'lexicon'))
    a = options.parse_args()
    at = lambda name: os.path.join(a.corpora, name)
    labels = Labels()
    gum, ewt = read_conllu(at('gum-train.conllu'), 'gum'), read_conllu(at('ewt-train.conllu'))
    gum = [s for s in gum if s.genre not in NC_GENRES]
    gum_dev, ewt_dev = read_conllu(at('gum-dev.conllu'), 'gum'), read_conllu(at('ewt-dev.conllu'))
    labels.learn([*gum, *ewt])
    pack = Package(labels)
    for sentences, corpus, part in ((gum, 'gum', 'train'), (ewt, 'ewt', 'train'), (gum_dev, 'gum', 'dev'), (ewt_dev, 'ewt', 'dev')):
        for d in grouped(sentences, corpus):
            pack.add(d, part)
    types = {'PER': 'person', 'ORG': 'organisation', 'LOC': 'place'}
    bare = {
        'wikigold': read_iob(at('wikigold.conll'), 0, 1, {**types, 'MISC': UNKNOWN}, ' '),
        'wnut': read_iob(at('wnut17-train.conll'), 0, 1, {'person': 'person', 'corporation': 'organisation', 'group': UNKNOWN, 'location': 'place'}, '\t'),
        'uner': read_iob(at('uner-ewt-dev.iob2'), 1, 2, types, '\t'),
        'ieer': read_spans(at('ieer-train.jsonl'), {'PERSON': 'person', 'ORGANIZATION': 'organisation', 'LOCATION': 'place'}),
        're3d': read_spans(at('re3d-train.jsonl'), {'Person': 'person', 'Organisation': 'organisation', 'Location': 'place'}),
    }
    for corpus, sentences in bare.items():
        for d in grouped(sentences, corpus):
            pack.add(d)
    speech = speech_words(a.lexicon)
    polnear = {r['doc']: r for r in lines_of(at('polnear-train.jsonl'))}
    used, seen = relations(pack, a, 'train', polnear, speech)
    aside = kept_aside(a.eval)
    _, dev_texts = relations(pack, a, 'dev', polnear, speech)
    seen |= dev_texts
    for part in ('train', 'dev'):
        articles = polnear if part == 'train' else {r['doc']: r for r in lines_of(at('polnear-dev.jsonl'))}
        agreed = {r['doc']: r for r in lines_of(at('silver-names-agreed.jsonl.gz'))} if part == 'train' else {}
        lemmas = {r['doc']: r['lemmas'] for r in lines_of(os.path.join(a.cut, f'polnear-{part}.jsonl'))}
        for d in cut_documents(os.path.join(a.cut, f'polnear-{part}.jsonl'), {k: r['text'] for k, r in articles.items()}, 'polnear'):
            if part == 'train' and (d.doc in used or d.doc in aside or articles[d.doc]['text'] in dev_texts):
                continue
            lemma_of = {f.lower(): x for f, x in zip(d.forms, lemmas[d.doc])}
            d.claims, d.content = label_attributions(d, articles[d.doc], lambda forms: any(lemma_of.get(f, f) in speech for f in forms))
            d.claim_kinds = ('said', 'attitude')
            if d.doc in agreed:
                d.names = agreed_names(d, agreed[d.doc])
            pack.add(d, part)
    for name, corpus in (('raw-news', 'raw'), ('world-news', 'world')):
        texts = {r['doc']: r['text'] for r in lines_of(at(name + '.jsonl.gz'))}
        for d in cut_documents(os.path.join(a.cut, name + '.jsonl'), texts, corpus):
            if texts[d.doc] not in seen:
                pack.add(d)
    from tokenizers import Tokenizer
    tokenizer = Tokenizer.from_file(a.tokenizer)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    plain = str.maketrans({'’': "'", '‘': "'", '“': '"', '”': '"'})
    pieces = [e.ids[:8] or [tokenizer.token_to_id('[UNK]') or 3] for e in tokenizer.encode_batch([f.translate(plain) for f in pack.forms], add_special_tokens=False)]
    pack.save(a.out, pieces)
    from collections import Counter
    print('claims', Counter((CUES[k], FACTUALITIES[f] if f != NONE else '-') for _, k, f in pack.claims), 'roles', Counter((CUES[pack.claims[c][1]], ROLES[r]) for c, r, _ in pack.roles))
    print('names', Counter((CORPORA[c], labels.name[n]) for c, lo, hi in zip(pack.doc_corpus, pack.doc_sentences, [*pack.doc_sentences[1:], len(pack.firsts)]) for n in pack.columns['name'][pack.firsts[lo]:(pack.firsts[hi] if hi < len(pack.firsts) else pack.size)] if n < MASKED and n % 2 == 1))


if __name__ == '__main__':
    main()
