"""The sentences of teacher/prepare.py's package with the teacher's labels (teacher/teach.py), as arrays in batches of one shape.

Where a corpus labels something itself that counts, elsewhere what the teacher said, as probabilities; words whose name the teacher
doubts, and sentences whose tree it could not close, teach nothing of that."""
import ast
from collections import Counter

import numpy as np

from dataset import HIDE, HIDE_NAME, HIDE_VECTOR, TITLE_CASE, UPPER_CASE, is_held_out, read_vectors
from features import Features, fold, lower, shape

NONE, MASKED = 255, 254  # as in prepare.py
CORPORA = ('gum', 'ewt', 'uner', 'ieer', 'wikigold', 'wnut', 're3d', 'facts', 'polnear', 'relations', 'raw', 'world')
SHOWN = {'gum': 3, 'ewt': 3, 'uner': 2, 'ieer': 2, 'wikigold': 2, 'wnut': 2, 're3d': 2, 'facts': 4, 'relations': 3, 'polnear': 2, 'raw': 1, 'world': 1}
NAMED_ALIKE = ('facts', 'polnear', 'uner', 're3d', 'ieer', 'wikigold', 'wnut', 'gum')  # whose own names are learned
WIDTHS = (16, 28, 44, 88)  # sentences are padded to the next of these; longer ones are left out of training
SURE = 140  # of 255: a token's name counts when the teacher is so sure
CUES_A_SENTENCE = 5
CUE_WORTH = 0.12  # a cue's factuality and roles are learned from this probability on
GOLD_CLAIM = 2.0  # weight of cues that a corpus labels, against the teacher's


class PackageData:
    def __init__(self, package, silver, labels, gazetteers, vectors_path, config, seen):
        a = {k: v for k, v in np.load(package).items()}
        s = {k: v for k, v in np.load(silver).items()}
        known = ast.literal_eval(a['labels'].tobytes().decode())
        labels.upos, labels.xpos, labels.rel, labels.name = (known[k] for k in ('upos', 'xpos', 'rel', 'name'))
        self.labels, self.gazetteers, self.a, self.s = labels, gazetteers, a, s
        self.forms = a['forms'].tobytes().decode().split('\n')
        self.docs = a['docs'].tobytes().decode().split('\n')
        counts = Counter()
        for form, n in zip(self.forms, np.bincount(a['tok'], minlength=len(self.forms))):
            counts[fold(lower(form))] += int(n)
        self.words = sorted(w for w, n in counts.items() if n >= seen)
        self.vector_words, self.vectors = read_vectors(vectors_path, [w for w, n in counts.items() if n >= seen], config['vec'])
        shapes = Counter(shape(f) for f in self.forms)
        self.shapes = sorted(x for x, n in shapes.items() if n >= 10)
        self.features = Features(self.words, self.vector_words, self.shapes, gazetteers, config['affixBuckets'])
        self.table_forms()
        self.choose_sentences()
        self.merge_labels()

    def table_forms(self):
        """Rows of every form, and where its headline spellings stand."""
        base = len(self.forms)
        rows = [self.features.of(f) for f in [*self.forms, *(f[:1].upper() + f[1:] for f in self.forms), *(f.upper() for f in self.forms)]]
        self.tables = {'word': np.array([r[0] for r in rows], np.int32), 'vec': np.array([r[1] for r in rows], np.int32), 'shape': np.array([r[2] for r in rows], np.int32),
                       'affix': np.array([r[3] for r in rows], np.int32), 'gaz': np.array([r[4] for r in rows], np.float32)}
        self.spellings = (0, base, 2 * base)

    def choose_sentences(self):
        a = self.a
        lengths = np.diff(a['firsts'])
        doc = np.repeat(np.arange(len(self.docs)), np.diff(a['doc_sentences']))
        corpus = a['doc_corpus'][doc]
        held = np.array([is_held_out(d) and CORPORA[c] == 'polnear' for d, c in zip(self.docs, a['doc_corpus'])])
        good = (a['doc_part'][doc] == 0) & ~held[doc] & (lengths >= 2) & (lengths <= WIDTHS[-1])
        self.sentences = np.nonzero(good)[0]
        self.shown = np.array([SHOWN[c] for c in CORPORA])[corpus[self.sentences]]
        self.doc_of, self.lengths = doc, lengths

    def merge_labels(self):
        a, s = self.a, self.s
        gold = a['upos'] < MASKED
        self.tree = {k: np.where(gold, a[k], s[k]) for k in ('upos', 'xpos', 'rel')}
        self.head = np.where(gold, a['head'], s['head'])
        token_corpus = a['doc_corpus'][np.repeat(self.doc_of, self.lengths)]
        own = (a['name'] < NONE) & np.isin(token_corpus, [CORPORA.index(c) for c in NAMED_ALIKE])
        doubted = np.where(s['name_sure'] < SURE, MASKED, s['name'])
        self.name = np.where(own, np.where((a['name'] == MASKED) & (doubted < MASKED), doubted, a['name']), doubted)
        kinds = a['doc_kinds'][np.repeat(self.doc_of, self.lengths)]
        self.cue = s['cue'].astype(np.float32) / 255
        for k in range(4):
            self.cue[(kinds >> k & 1).astype(bool), k] = 0
        self.content = np.where(a['content'] < MASKED, a['content'], s['content'] / 255.0).astype(np.float32)
        facts = {(int(r[0]), int(r[1])): r[2:6] / 255.0 for r in s['facts']}
        roles = {}
        for cue, kind, role, token, probability in s['roles']:
            roles.setdefault((int(cue), int(kind)), []).append((int(role), int(token), probability / 255))
        own_roles = {}
        for claim, role, token in a['roles']:
            own_roles.setdefault(int(claim), []).append((int(role), int(token), 1.0))
        cues = {}
        for claim, (token, kind, fact) in enumerate(a['claims']):
            token, kind = int(token), int(kind)
            self.cue[token, kind] = 1
            target = np.zeros(4, np.float32)
            if fact != NONE:
                target[fact] = 1
            cues[token, kind] = (GOLD_CLAIM, target, own_roles.get(claim, []))
        labelled = a['doc_kinds'][self.doc_of]
        sentence_at = lambda token: int(np.searchsorted(a['firsts'], token, 'right')) - 1
        for (token, kind), fact in facts.items():
            probability = s['cue'][token, kind] / 255
            if probability >= CUE_WORTH and not labelled[sentence_at(token)] >> kind & 1:
                cues[token, kind] = (float(probability), fact if kind >= 2 else np.zeros(4), roles.get((token, kind), []))
        self.cues_of = {}
        for (token, kind), (weight, fact, targets) in cues.items():
            sentence = sentence_at(token)
            first = int(a['firsts'][sentence])
            row = (weight, token - first, kind, fact, [(r, t - first, p) for r, t, p in targets])
            self.cues_of.setdefault(sentence, []).append(row)
        for rows in self.cues_of.values():
            rows.sort(key=lambda r: -r[0])
            del rows[CUES_A_SENTENCE:]

    def widths(self):
        """The widths that the sentences come in."""
        return {WIDTHS[i] for i in np.searchsorted(WIDTHS, self.lengths[self.sentences])}

    def batches(self, seed, batch_tokens):
        rng = np.random.default_rng(seed)
        widths = np.array(WIDTHS)
        while True:
            order = rng.permutation(np.repeat(self.sentences, self.shown))
            at = np.searchsorted(widths, self.lengths[order])
            parts = []
            for w, width in enumerate(WIDTHS):
                rows = order[at == w]
                room = max(1, batch_tokens // width)
                parts += [(width, rows[i:i + room]) for i in range(0, len(rows) - room + 1, room)]
            for i in rng.permutation(len(parts)):
                yield self.pack(parts[i][1], parts[i][0], rng)

    def pack(self, sentences, width, rng):
        a, n = self.a, len(sentences)
        first = a['firsts'][sentences]
        length = self.lengths[sentences].astype(np.int32)
        inside = np.arange(width)[None] < length[:, None]
        at = np.where(inside, first[:, None] + np.arange(width)[None], 0)
        name = np.where(inside, self.name[at], 0)
        allowed = name[..., None] == np.arange(len(self.labels.name))
        allowed |= (name >= MASKED)[..., None]
        roll = rng.random(n)
        spelling = np.where(roll < TITLE_CASE, self.spellings[1], np.where(roll < TITLE_CASE + UPPER_CASE, self.spellings[2], 0))
        form = np.where(inside, a['tok'][at] + spelling[:, None], 0)
        is_name = (name > 0) & (name < MASKED)
        hidden = rng.random((n, width)) < np.where(is_name, HIDE_NAME, HIDE)
        head = np.where(inside, self.head[at], 0)
        batch = {
            'form': form.astype(np.int32), 'live': inside, 'hide': hidden, 'hide_vector': hidden & (rng.random((n, width)) < HIDE_VECTOR),
            'length': length, **{k: np.where(inside & (v[at] < MASKED), v[at], 0).astype(np.int32) for k, v in self.tree.items()},
            'head': np.maximum(head, 0).astype(np.int32), 'has_tree': (head >= 0).all(1).astype(np.float32),
            'allowed': allowed.astype(np.float32), 'has_names': np.ones(n, np.float32), 'weight': np.ones(n, np.float32),
            'cue': self.cue[at] * inside[..., None], 'cue_known': np.ones((n, 4), np.float32),
            'content': self.content[at] * inside, 'content_known': np.ones(n, np.float32),
            'cue_at': np.zeros((n, CUES_A_SENTENCE), np.int32), 'cue_kind': np.zeros((n, CUES_A_SENTENCE), np.int32),
            'cue_weight': np.zeros((n, CUES_A_SENTENCE), np.float32), 'cue_fact': np.zeros((n, CUES_A_SENTENCE, 4), np.float32),
            'cue_roles': np.zeros((n, CUES_A_SENTENCE, 3, width), np.float32),
        }
        for b, sentence in enumerate(sentences):
            for c, (weight, token, kind, fact, roles) in enumerate(self.cues_of.get(int(sentence), ())):
                batch['cue_at'][b, c], batch['cue_kind'][b, c], batch['cue_weight'][b, c], batch['cue_fact'][b, c] = token, kind, weight, fact
                for role, t, probability in roles:
                    batch['cue_roles'][b, c, role, t] = probability
        return batch
