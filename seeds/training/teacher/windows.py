"""Windows of whole sentences, and batches of them as tensors."""
import ast

import numpy as np
import torch

from network import CLS, FEATURES, PAD, SEP, case_of, features_of

WORDS = 180  # a window's words at most; a longer sentence stands alone, cut at LONGEST
LONGEST = 240
PIECES = 500
NONE, MASKED = 255, 254


class Corpus:
    """The package of prepare.py with what is derived from it once."""

    def __init__(self, path):
        data = np.load(path)
        self.a = {k: data[k] for k in data.files}
        self.forms = self.a['forms'].tobytes().decode().split('\n')
        self.docs = self.a['docs'].tobytes().decode().split('\n')
        self.labels = ast.literal_eval(self.a['labels'].tobytes().decode())
        self.case = np.array([case_of(f) for f in self.forms], np.int64)
        self.features = np.array([features_of(f) for f in self.forms], np.int64)
        self.piece_end = np.cumsum(self.a['piece_counts'].astype(np.int64))
        self.piece_start = self.piece_end - self.a['piece_counts']
        self.claims_at = np.argsort(self.a['claims'][:, 0], kind='stable')
        self.claim_tokens = self.a['claims'][self.claims_at, 0]
        self.role_lists = {}
        for claim, role, token in self.a['roles']:
            self.role_lists.setdefault(int(claim), []).append((int(role), int(token)))

    def windows(self, doc):
        """[(first sentence, end sentence)] of a document."""
        firsts, lo, hi = self.a['firsts'], self.a['doc_sentences'][doc], self.a['doc_sentences'][doc + 1]
        out, at = [], lo
        while at < hi:
            end, words, pieces = at, 0, 0
            while end < hi:
                more = int(firsts[end + 1] - firsts[end])
                tokens = self.a['tok'][firsts[end]:firsts[end + 1]]
                more_pieces = int(self.a['piece_counts'][tokens].sum())
                if end > at and (words + more > WORDS or pieces + more_pieces > PIECES):
                    break
                words, pieces, end = words + more, pieces + more_pieces, end + 1
            out.append((doc, int(at), int(end)))
            at = end
        return out

    def batch(self, windows, device):
        a, firsts = self.a, self.a['firsts']
        spans = []
        for _, lo, hi in windows:
            start, end = int(firsts[lo]), int(firsts[hi])
            spans.append((start, min(end, start + LONGEST)))
        b, n = len(spans), max(e - s for s, e in spans)
        words = [a['tok'][s:e] for s, e in spans]
        piece_rows = []
        first, last = np.zeros((b, n), np.int64), np.zeros((b, n), np.int64)
        for i, tokens in enumerate(words):
            counts = a['piece_counts'][tokens].astype(np.int64)
            ends = np.cumsum(counts)
            over = ends > PIECES
            starts = ends - counts
            index = np.repeat(self.piece_start[tokens] - starts, counts) + np.arange(ends[-1])
            row = a['pieces'][index][:PIECES].astype(np.int64)
            case = np.repeat(self.case[tokens] * 2 + 1, counts)[:PIECES]
            case[starts[~over]] -= 1
            piece_rows.append((row, case))
            first[i, :len(tokens)] = np.minimum(starts, PIECES - 1) + 1
            last[i, :len(tokens)] = np.minimum(ends - 1, PIECES - 1) + 1
        width = -(-(max(len(r) for r, _ in piece_rows) + 2) // 8) * 8
        pieces, case, mask = np.full((b, width), PAD, np.int64), np.zeros((b, width), np.int64), np.zeros((b, width), bool)
        live, sentence = np.zeros((b, n), bool), np.full((b, n), -1, np.int64)
        features = np.zeros((b, n, FEATURES), np.int64)
        for i, ((row, cases), tokens, (start, end), (_, lo, hi)) in enumerate(zip(piece_rows, words, spans, windows)):
            k = len(row)
            pieces[i, 0], pieces[i, 1:k + 1], pieces[i, k + 1] = CLS, row, SEP
            case[i, 1:k + 1] = cases
            mask[i, :k + 2] = True
            live[i, :len(tokens)] = True
            features[i, :len(tokens)] = self.features[tokens]
            sentence[i, :len(tokens)] = np.searchsorted(firsts[lo:hi + 1], np.arange(start, end), 'right')
        out = {'pieces': pieces, 'case': case, 'mask': mask, 'first': first, 'last': last, 'features': features, 'live': live, 'sentence': sentence}
        return {k: torch.from_numpy(v).to(device, non_blocking=True) for k, v in out.items()}, spans

    def targets(self, windows, spans, n, device):
        a, firsts = self.a, self.a['firsts']
        b = len(spans)
        column = lambda fill, kind: np.full((b, n), fill, kind)
        out = {'upos': column(-1, np.int64), 'xpos': column(-1, np.int64), 'rel': column(-1, np.int64), 'head': column(-1, np.int64),
               'name': column(-1, np.int64), 'content': column(-1, np.float32), 'cue': np.zeros((b, n, 4), np.float32), 'cue_known': np.zeros((b, 4), np.float32)}
        cues, role_targets = [], []
        for i, ((doc, lo, hi), (start, end)) in enumerate(zip(windows, spans)):
            k = end - start
            tree = a['upos'][start:end] < MASKED
            for name in ('upos', 'xpos', 'rel'):
                value = a[name][start:end].astype(np.int64)
                out[name][i, :k] = np.where(value < MASKED, value, -1)
            base = np.repeat(firsts[lo:hi] - start, np.diff(firsts[lo:hi + 1]))[:k]
            head = a['head'][start:end].astype(np.int64)
            column_of = np.where(head > 0, base + head, 0)
            out['head'][i, :k] = np.where(tree & (head >= 0) & (column_of <= k), column_of, -1)
            name = a['name'][start:end].astype(np.int64)
            out['name'][i, :k] = np.where(name < MASKED, name, -1)
            content = a['content'][start:end].astype(np.int64)
            out['content'][i, :k] = np.where(content < MASKED, content, -1)
            kinds = int(a['doc_kinds'][doc])
            if kinds:
                out['cue_known'][i] = [kinds >> j & 1 for j in range(4)]
                for at in range(np.searchsorted(self.claim_tokens, start), np.searchsorted(self.claim_tokens, end)):
                    claim = int(self.claims_at[at])
                    token, kind, fact = (int(x) for x in a['claims'][claim])
                    out['cue'][i, token - start, kind] = 1
                    cues.append((i, token - start, kind, -1 if fact == NONE else fact))
                    role_targets.append([(r, t - start) for r, t in self.role_lists.get(claim, []) if start <= t < end])
        out = {k: torch.from_numpy(v).to(device) for k, v in out.items()}
        out['cues'] = torch.tensor(cues or np.zeros((0, 4)), dtype=torch.long, device=device).reshape(-1, 4)
        roles = np.zeros((len(cues), 3, n), np.float32)
        for m, targets in enumerate(role_targets):
            for r, t in targets:
                roles[m, r, t] = 1
        out['roles'] = torch.from_numpy(roles).to(device)
        return out
