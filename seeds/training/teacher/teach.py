"""Trains the teacher on the package of prepare.py and labels every text of it for the network to learn from.

  python3 teach.py --package package.npz --encoder mpnet.safetensors --out silver.npz [--epochs 5] [--fold K/N] [--device cuda]

Needs torch; minutes on a graphics processor, hours without one. With --fold the articles of the K-th of N parts are kept aside and the
figures on them printed. Not shipped: its weights are large; the network learns what it says.
"""
import argparse
import collections
import random
import time
import zlib
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
import torch.nn.functional as F

from network import Encoder, Teacher, load_checkpoint
from prepare import CORPORA, CUES
from windows import Corpus, NONE

BATCH_WORDS = 4200  # words a batch, padding included
SHOWN = {'relations': 2, 'facts': 2}  # how often an epoch shows a window of each corpus
ENCODER_RATE, HEAD_RATE, DECAY, WARM_UP = 6e-5, 6e-4, 0.01, 0.08
SEED = 20261127
CUE_KEPT, ROLE_KEPT = 0.05, 0.03  # labels below these probabilities are not written


def batches(windows, corpus, words, rng=None):
    size = lambda w: int(corpus.a['firsts'][w[2]] - corpus.a['firsts'][w[1]])
    rows = sorted(windows, key=(lambda w: size(w) + rng.random() * 24) if rng else size)
    out, at = [], 0
    while at < len(rows):
        end, longest = at, 0
        while end < len(rows) and (end == at or max(longest, size(rows[end])) * (end - at + 1) <= words):
            longest, end = max(longest, size(rows[end])), end + 1
        out.append(rows[at:end])
        at = end
    if rng:
        rng.shuffle(out)
    return out


def losses(model, corpus, windows, b, y, device):
    t = model.words(b)
    total = t.new_zeros((), dtype=torch.float32)
    mean = lambda x, count: x.sum() / (count + 8)
    tree = y['head'] >= 0
    if tree.any():
        arcs, dep, head = model.trees(t, b['live'], b['sentence'])
        total = total + mean(F.cross_entropy(arcs[tree], y['head'][tree], reduction='none'), tree.sum())
        w, i = tree.nonzero(as_tuple=True)
        total = total + mean(F.cross_entropy(model.relations(dep[w, i], head[w, y['head'][w, i]]), y['rel'][w, i], ignore_index=-1, reduction='none'), len(w))
        g = model.drop(F.gelu(model.tag(t[tree])))
        total = total + 0.5 * mean(F.cross_entropy(model.upos(g).float(), y['upos'][tree], ignore_index=-1, reduction='none'), tree.sum())
        total = total + 0.5 * mean(F.cross_entropy(model.xpos(g).float(), y['xpos'][tree], ignore_index=-1, reduction='none'), tree.sum())
    named = y['name'] >= 0
    if named.any():
        which = torch.tensor([int(corpus.a['doc_corpus'][w[0]]) for w in windows], device=device)
        scores = model.names(t, which)
        total = total + 2.0 * mean(F.cross_entropy(scores[named], y['name'][named], reduction='none'), named.sum())
    known = y['cue_known'][:, None, :] * b['live'][:, :, None]
    if known.any():
        cue, fact, content = model.claims(t)
        raw = F.binary_cross_entropy_with_logits(cue, y['cue'], reduction='none') * known
        total = total + (raw.sum((0, 1)) / (0.015 * known.sum((0, 1)) + 1)).sum()
        said = y['content'] >= 0
        if said.any():
            total = total + 0.5 * mean(F.binary_cross_entropy_with_logits(content[said], y['content'][said], reduction='none'), said.sum())
        if len(y['cues']):
            w, i, kind, f = y['cues'].T
            total = total + 0.7 * F.cross_entropy(fact[w, i], f, ignore_index=-1, reduction='sum') / ((f >= 0).sum() + 2)
            scores = model.roles(t, w, i, kind)
            inside = (b['sentence'][w] == b['sentence'][w, i][:, None])[:, None, :].expand_as(scores)
            raw = F.binary_cross_entropy_with_logits(scores, y['roles'], reduction='none') * inside
            total = total + 1.5 * raw.sum() / (len(w) + 4)
    return total


def prepared(corpus, order, device, ahead=12):
    """Each batch with its tensors and targets, made by threads while the last ones are learned from."""

    def make(batch):
        b, spans = corpus.batch(batch, device)
        return batch, b, corpus.targets(batch, spans, b['live'].shape[1], device)

    with ThreadPoolExecutor(4) as pool:
        waiting = collections.deque()
        for batch in order:
            waiting.append(pool.submit(make, batch))
            if len(waiting) > ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def train(model, corpus, windows, epochs, device):
    rng = random.Random(SEED)
    encoder = list(model.encoder.parameters())
    ids = {id(p) for p in encoder}
    groups = [{'params': encoder, 'lr': ENCODER_RATE}, {'params': [p for p in model.parameters() if id(p) not in ids], 'lr': HEAD_RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=DECAY, betas=(0.9, 0.98), fused=device == 'cuda')
    order = [b for _ in range(epochs) for b in batches(windows, corpus, BATCH_WORDS, rng)]
    steps, began, shown = len(order), time.time(), 0.0
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / (WARM_UP * steps), max(0.02, (steps - s) / ((1 - WARM_UP) * steps))))
    model.train()
    for step, (batch, b, y) in enumerate(prepared(corpus, order, device)):
        with torch.autocast(device, torch.bfloat16, enabled=device == 'cuda'):
            value = losses(model, corpus, batch, b, y, device)
        optimiser.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        shown += float(value.detach()) if step % 20 == 0 else 0
        if (step + 1) % 200 == 0 or step + 1 == steps:
            print(f'step {step + 1}/{steps} loss {shown / 10:.3f} {time.time() - began:.0f} s', flush=True)
            shown = 0.0


def is_tree(heads, live):
    """[B, N] column of each word's head (0 root) -> which words' heads lead to the root."""
    b, n = heads.shape
    up = torch.cat([heads.new_zeros(b, 1), heads], 1)
    for _ in range(8):
        up = torch.gather(up, 1, up)
    return (up[:, 1:] == 0) | ~live


def viterbi(scores, names):
    """Best BIO path where I-x follows B-x or I-x: scores [B, N, L] -> labels [B, N]."""
    size = len(names)
    closed = torch.zeros(size, size)
    for to, label in enumerate(names):
        if label[0] == 'I':
            for before, other in enumerate(names):
                if other[2:] != label[2:]:
                    closed[before, to] = -1e4
    closed = closed.to(scores.device)
    first = torch.tensor([-1e4 if x[0] == 'I' else 0.0 for x in names], device=scores.device)
    best, back = scores[:, 0] + first, []
    for i in range(1, scores.shape[1]):
        value, arg = (best[:, :, None] + closed).max(1)
        back.append(arg)
        best = value + scores[:, i]
    path = [best.argmax(1)]
    for arg in reversed(back):
        path.append(arg.gather(1, path[-1][:, None])[:, 0])
    return torch.stack(path[::-1], 1)


# whose naming conventions a text is read by: the product's own, and for US politics also those of its vote
CONVENTIONS = {'polnear': ('facts', 'polnear')}


@torch.no_grad()
def label(model, corpus, windows, device, words=12000):
    """Everything the teacher says of the windows, as columns over all tokens; claims as rows."""
    a, size = corpus.a, len(corpus.a['tok'])
    out = {k: np.full(size, NONE, np.uint8) for k in ('upos', 'xpos', 'rel', 'name', 'name_sure', 'content')}
    out['head'] = np.full(size, -1, np.int16)
    out['cue'] = np.zeros((size, 4), np.uint8)
    facts, roles = [], []
    model.eval()
    began = time.time()
    root = corpus.labels['rel'].index('root')
    byte = lambda x: (x * 255).round().to(torch.uint8)
    for batch in batches(windows, corpus, words):
        with torch.autocast(device, torch.bfloat16, enabled=device == 'cuda'):
            b, spans = corpus.batch(batch, device)
            t = model.words(b)
            live, sentence = b['live'], b['sentence']
            arcs, dep, head_side = model.trees(t, live, sentence)
            heads = arcs.argmax(2)
            w, i = live.nonzero(as_tuple=True)
            rels = model.relations(dep[w, i], head_side[w, heads[w, i]])
            rels[:, root] = torch.where(heads[w, i] == 0, 1e4, -1e4)
            g = F.gelu(model.tag(t))
            tags = {'upos': model.upos(g).argmax(2), 'xpos': model.xpos(g).argmax(2)}
            kinds = [CONVENTIONS.get(CORPORA[a['doc_corpus'][x[0]]], ('facts',)) for x in batch]
            p = sum(model.names(t, torch.tensor([CORPORA.index(k[j % len(k)]) for k in kinds], device=device)).softmax(2) for j in range(2)) / 2
            cue, fact, content = (x for x in model.claims(t))
            cue, fact, content = cue.sigmoid() * live[:, :, None], fact.softmax(2), content.sigmoid()
        path = viterbi(p.clamp(min=1e-9).log(), corpus.labels['name'])
        sure = p.gather(2, path[:, :, None])[:, :, 0]
        good = is_tree(heads, live)
        rel_full = torch.zeros_like(heads)
        rel_full[w, i] = rels.argmax(1)
        # heads as 1-based places in their own sentence
        place = torch.arange(heads.shape[1], device=device)[None].expand_as(heads)
        start = torch.where(torch.cat([torch.ones_like(sentence[:, :1], dtype=torch.bool), sentence[:, 1:] != sentence[:, :-1]], 1), place, 0).cummax(1)[0]
        local = torch.where(heads == 0, 0, heads - start)
        local = torch.where(good, local, -1)
        cols = {**tags, 'rel': rel_full, 'name': path, 'name_sure': byte(sure), 'content': byte(content), 'head': local, 'cue': byte(cue)}
        cols = {k: v.cpu().numpy() for k, v in cols.items()}
        for row, (s, e) in enumerate(spans):
            for k, v in cols.items():
                out[k][s:e] = v[row, :e - s]
        cw, ci, ck = (cue > CUE_KEPT).nonzero(as_tuple=True)
        if len(cw):
            with torch.autocast(device, torch.bfloat16, enabled=device == 'cuda'):
                scores = torch.cat([model.roles(t, cw[j:j + 4000], ci[j:j + 4000], ck[j:j + 4000]) for j in range(0, len(cw), 4000)]).sigmoid()
            scores = scores * (sentence[cw] == sentence[cw, ci][:, None])[:, None, :]
            base = torch.tensor([s for s, _ in spans], device=device)
            facts.append(torch.cat([(base[cw] + ci)[:, None], ck[:, None], byte(fact[cw, ci]).long()], 1).cpu().numpy().astype(np.int32))
            m, r, j = (scores > ROLE_KEPT).nonzero(as_tuple=True)
            roles.append(torch.stack([base[cw[m]] + ci[m], ck[m], r, base[cw[m]] + j, byte(scores[m, r, j]).long()], 1).cpu().numpy().astype(np.int32))
    out['facts'] = np.concatenate(facts) if facts else np.zeros((0, 6), np.int32)  # token, kind, four probabilities
    out['roles'] = np.concatenate(roles) if roles else np.zeros((0, 5), np.int32)  # cue token, kind, role, token, probability
    print(f'labelled {sum(corpus.a["firsts"][w[2]] - corpus.a["firsts"][w[1]] for w in windows)} words in {time.time() - began:.0f} s', flush=True)
    return out


def figures(corpus, silver, windows):
    """How well the labels agree with gold on windows kept aside: tags, trees, names, cues at one half, roles on gold cues."""
    a, firsts = corpus.a, corpus.a['firsts']
    for name in CORPORA:
        rows = [w for w in windows if CORPORA[a['doc_corpus'][w[0]]] == name]
        tokens = np.concatenate([np.arange(firsts[lo], firsts[hi]) for _, lo, hi in rows]) if rows else np.zeros(0, int)
        if not len(tokens):
            continue
        line = f'{name}:'
        tree = tokens[(a['upos'][tokens] < 254) & (a['upos'][tokens] != corpus.labels['upos'].index('PUNCT'))]
        if len(tree):
            right = a['head'][tree] == silver['head'][tree]
            line += f" upos {100 * (a['upos'][tree] == silver['upos'][tree]).mean():.1f} uas {100 * right.mean():.1f} las {100 * (right & (a['rel'][tree] == silver['rel'][tree])).mean():.1f}"
        named = tokens[a['name'][tokens] < 254]
        if len(named):
            spans = lambda column: {s for s in bio_spans(column, named, corpus.labels['name'])}
            gold, given = spans(a['name']), spans(silver['name'])
            for kind in ('', 'person', 'organisation', 'place', 'event'):
                g, p = ({s for s in x if not kind or s[2] == kind} for x in (gold, given))
                line += f" | {kind or 'names'} {200 * len(g & p) / max(1, len(g) + len(p)):.1f} ({len(g)})"
        print(line)
        inside = set(tokens.tolist())
        known = np.zeros(len(a['tok']), bool)
        known[tokens] = True
        for k, kind in enumerate(CUES):
            docs = [w for w in rows if a['doc_kinds'][w[0]] >> k & 1]
            if not docs:
                continue
            cover = np.concatenate([np.arange(firsts[lo], firsts[hi]) for _, lo, hi in docs])
            gold = {int(c[0]) for c in a['claims'] if c[1] == k and int(c[0]) in inside}
            probability = silver['cue'][cover, k]
            given = set(cover[probability >= 128].tolist())
            line = f'  {kind} cues: p {100 * len(gold & given) / max(1, len(given)):.1f} r {100 * len(gold & given) / max(1, len(gold)):.1f} ({len(gold)})'
            found = {(int(r[0]), int(r[2]), int(r[3])) for r in silver['roles'] if r[1] == k and r[4] >= 128}
            wanted = {(int(a['claims'][c][0]), int(r), int(t)) for c, r, t in a['roles'] if a['claims'][c][1] == k and int(a['claims'][c][0]) in inside and int(a['claims'][c][0]) in given}
            found = {f for f in found if f[0] in gold and f[0] in given}
            line += f' roles p {100 * len(found & wanted) / max(1, len(found)):.1f} r {100 * len(found & wanted) / max(1, len(wanted)):.1f}'
            fact = {(int(f[0]), int(f[1])): int(np.argmax(f[2:])) for f in silver['facts'] if f[1] == k}
            pairs = [(int(c[2]), fact.get((int(c[0]), k))) for c in a['claims'] if c[1] == k and c[2] != NONE and int(c[0]) in inside]
            pairs = [x for x in pairs if x[1] is not None]
            if pairs:
                unreal = [x for x in pairs if x[0] != 0]
                line += f' factuality {100 * np.mean([x == y for x, y in pairs]):.1f}; unreal as fact {sum(y == 0 for _, y in unreal)}/{len(unreal)}; facts withheld {sum(x == 0 and y != 0 for x, y in pairs)}/{sum(x == 0 for x, _ in pairs)}'
            print(line, flush=True)


def bio_spans(column, tokens, names):
    start = None
    for place, t in enumerate(tokens):
        label = names[column[t]] if column[t] < 254 else 'O'
        follows = place > 0 and tokens[place - 1] == t - 1
        if start is not None and not (label[0] == 'I' and follows and label[2:] == start[1]):
            yield start[0], int(tokens[place - 1]), start[1]
            start = None
        if label[0] == 'B' or (label[0] == 'I' and start is None):
            start = (int(t), label[2:])
    if start is not None:
        yield start[0], int(tokens[-1]), start[1]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--package', required=True)
    options.add_argument('--encoder', required=True)
    options.add_argument('--out')
    options.add_argument('--epochs', type=int, default=5)
    options.add_argument('--fold')
    options.add_argument('--limit', type=int, default=0, help='windows, for a trial')
    options.add_argument('--device', default='cuda' if torch.cuda.is_available() else 'cpu')
    a = options.parse_args()
    torch.manual_seed(SEED)
    began = time.time()
    corpus = Corpus(a.package)
    docs = range(len(corpus.docs))
    part, name_of = corpus.a['doc_part'], lambda d: CORPORA[corpus.a['doc_corpus'][d]]
    k, n = (int(x) for x in a.fold.split('/')) if a.fold else (0, 0)
    aside = lambda d: part[d] == 1 or (n and name_of(d) in ('facts', 'relations', 'polnear') and zlib.crc32(corpus.docs[d].encode()) % n == k)
    gold = [d for d in docs if not aside(d) and name_of(d) not in ('raw', 'world')]
    shown = [w for d in gold for _ in range(SHOWN.get(name_of(d), 1)) for w in corpus.windows(d)]
    dev = [w for d in docs if aside(d) for w in corpus.windows(d)]
    if a.limit:
        shown, dev = random.Random(1).sample(shown, a.limit), random.Random(2).sample(dev, a.limit)
    encoder = Encoder()
    encoder.load({k: v for k, v in load_checkpoint(a.encoder).items() if not k.startswith('pooler') and 'position_ids' not in k})
    model = Teacher({k: len(v) for k, v in corpus.labels.items()}, len(CORPORA), encoder).to(a.device)
    print(f'{len(shown)} windows shown, {len(dev)} aside; ready in {time.time() - began:.0f} s', flush=True)
    train(model, corpus, shown, a.epochs, a.device)
    if a.out:
        torch.save(model.state_dict(), a.out + '.weights')
    silver = label(model, corpus, dev, a.device)
    figures(corpus, silver, dev)
    if a.out:
        rest = [w for d in docs if part[d] == 0 for w in corpus.windows(d)]
        if a.limit:
            rest = rest[:a.limit]
        silver = label(model, corpus, rest, a.device)
        np.savez(a.out, **silver)


if __name__ == '__main__':
    main()
