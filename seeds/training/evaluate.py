"""Quick figures on the development sets while training; the project's own figures come from `npm run evaluate:language`."""
import jax
import numpy as np

import model
from corpora import spans_of

NAME_GENRES = ('news', 'interview', 'speech', 'bio')
_predict = jax.jit(lambda p, f, b: _outputs(p, f, b))


def _outputs(p, f, b):
    out = model.scores(p, f, b)
    heads = out['arcs'].argmax(-1)
    return {'upos': out['upos'].argmax(-1), 'xpos': out['xpos'].argmax(-1), 'head': heads,
            'rel': model.relations(p, out, heads).argmax(-1), 'name': out['name']}


def predictions(p, frozen, data, sentences, width_step=16, rows=32):
    """Label numbers of each sentence, in the given order."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].forms))
    found = [None] * len(sentences)
    for start in range(0, len(order), rows):
        part = order[start:start + rows]
        width = -(-max(len(sentences[i].forms) for i in part) // width_step) * width_step
        batch = data.pack([sentences[i] for i in part] + [sentences[part[-1]]] * (rows - len(part)), width)
        out = {k: np.asarray(v) for k, v in _predict(p, frozen, batch).items()}
        for b, i in enumerate(part):
            k = len(sentences[i].forms)
            found[i] = {name: out[name][b, :k] for name in out}
            found[i]['name'] = best_path(out['name'][b, :k], np.asarray(p['name_trans']), np.asarray(p['name_start']), data.labels.name)
    return found


def best_path(emissions, trans, start, names):
    """Viterbi: I-x only after B-x or I-x."""
    kinds = len(names)
    closed = np.array([[b[0] == 'I' and a[2:] != b[2:] for b in names] for a in names])
    trans = np.where(closed, -1e6, trans)
    score = start + emissions[0] + np.array([-1e6 if n[0] == 'I' else 0 for n in names])
    back = []
    for e in emissions[1:]:
        paths = score[:, None] + trans
        back.append(paths.argmax(0))
        score = paths.max(0) + e
    label = int(score.argmax())
    path = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        path.append(label)
    return path[::-1]


def evaluate(p, frozen, data, labels, dev):
    figures = {}
    for name, sentences in dev.items():
        found = predictions(p, frozen, data, sentences)
        tags = arcs = labelled = tokens = words = 0
        right = given = wanted = 0
        for s, f in zip(sentences, found):
            for i, gold in enumerate(s.rels):
                tokens += 1
                tags += labels.upos[f['upos'][i]] == s.upos[i]
                if gold == 'punct':
                    continue
                words += 1
                arcs += f['head'][i] == s.heads[i]
                labelled += f['head'][i] == s.heads[i] and labels.rel[f['rel'][i]] == gold
            if s.names is not None and (name != 'gum-dev' or s.genre in NAME_GENRES):
                a, b = set(spans_of(s.names)), set(spans_of([labels.name[i] for i in f['name']]))
                right, given, wanted = right + len(a & b), given + len(b), wanted + len(a)
        figures[name] = {key: round(100 * float(n) / of, 2) for key, n, of in (('upos', tags, tokens), ('uas', arcs, words), ('las', labelled, words))}
        if wanted:
            figures[name]['names'] = round(200 * right / (given + wanted), 2)
    return figures
