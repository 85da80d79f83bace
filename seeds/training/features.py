"""What the network sees of a word: by its form alone, so that the shipped code can keep a form's numbers."""
import numpy as np

from corpora import fnv1a

QUOTES = str.maketrans({'’': "'", '‘': "'", '“': '"', '”': '"'})
DIGITS = str.maketrans('123456789', '000000000')


def lower(form):
    return form.lower().translate(QUOTES)


def fold(low):
    return low.translate(DIGITS)


def shape(form):
    out = []
    for c in form:
        s = 'X' if c.isupper() else 'x' if c.islower() else 'd' if c.isdigit() else c
        if len(out) >= 2 and out[-1] == s and out[-2] == s:
            continue
        out.append(s)
    return ''.join(out)[:10]


def affixes(folded):
    return ['p1' + folded[:1], 'p2' + folded[:2], 'p3' + folded[:3], 's1' + folded[-1:], 's2' + folded[-2:], 's3' + folded[-3:], 's4' + folded[-4:]]


class Features:
    """Turns forms into rows of the tables."""

    def __init__(self, words, vectors, shapes, gazetteers, buckets):
        self.words = {w: i + 1 for i, w in enumerate(words)}
        self.vectors = {w: i + 1 for i, w in enumerate(vectors)}
        self.shapes = {w: i + 1 for i, w in enumerate(shapes)}
        self.gazetteers = [set(g['words']) for g in gazetteers]
        self.buckets = buckets
        self.cache = {}

    def of(self, form):
        """(word row, vector row, shape row, 7 affix rows, gazetteer flags)"""
        row = self.cache.get(form)
        if row is None:
            low = lower(form)
            folded = fold(low)
            row = (self.words.get(folded, 0), self.vectors.get(low) or self.vectors.get(folded, 0), self.shapes.get(shape(form), 0),
                   [fnv1a(a) % self.buckets for a in affixes(folded)], [float(low in g) for g in self.gazetteers])
            self.cache[form] = row
        return row


def as_arrays(sentences, features):
    """Concatenated int arrays over all tokens of the sentences."""
    rows = [features.of(f) for s in sentences for f in s.forms]
    return {
        'word': np.array([r[0] for r in rows], np.int32), 'vec': np.array([r[1] for r in rows], np.int32),
        'shape': np.array([r[2] for r in rows], np.int32), 'affix': np.array([r[3] for r in rows], np.int32),
        'gaz': np.array([r[4] for r in rows], np.float32),
    }
