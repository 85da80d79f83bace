"""The teacher: a transformer (MPNet, 12 layers) over windows of whole sentences, with heads for tags, trees, names and claims."""
import json
import math
import zlib

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

CLS, SEP, PAD = 0, 2, 1  # of MPNet's vocabulary
FEATURES, BUCKETS = 8, 20000
POSITIONS_FROM = 2  # MPNet numbers positions from here
BIAS_BUCKETS, FARTHEST = 32, 128


def case_of(form):
    if form.isupper():
        return 1 if len(form) == 1 else 2
    if form[:1].isupper():
        return 3 if form[1:].islower() or len(form) == 1 else 4
    if form.islower():
        return 5
    if any(c.isdigit() for c in form):
        return 6
    return 7 if any(c.isupper() for c in form) else 8


def features_of(form):
    """Hashed shape, form and affixes: the encoder sees lower case only."""
    low = form.lower()
    shape = ''.join('X' if c.isupper() else 'x' if c.islower() else 'd' if c.isdigit() else c if ord(c) < 128 else 'u' for c in form)
    short = ''.join(c for i, c in enumerate(shape) if i < 2 or not (c == shape[i - 1] == shape[i - 2]))[:10]
    keys = ('s' + short, 'w' + form, '1' + low[-1:], '2' + low[-2:], '3' + low[-3:], '4' + low[-4:], 'p' + low[:3], 'c' + form[:1] + str(case_of(form)))
    return [zlib.crc32(k.encode()) % (BUCKETS - 1) + 1 for k in keys]


def bias_buckets(length, device):
    """MPNet's (T5's) buckets of relative positions, both ways."""
    at = torch.arange(length, device=device)
    n = at[:, None] - at[None, :]
    half = BIAS_BUCKETS // 2
    out = (n < 0).long() * half
    n = n.abs()
    exact = half // 2
    far = exact + (torch.log(n.clamp(min=1).float() / exact) / math.log(FARTHEST / exact) * (half - exact)).long()
    return out + torch.where(n < exact, n, far.clamp(max=half - 1))


class Layer(nn.Module):
    def __init__(self, width, inner, heads):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(width, eps=1e-5), nn.LayerNorm(width, eps=1e-5)
        self.f1, self.f2 = nn.Linear(width, inner), nn.Linear(inner, width)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        b, n, w = x.shape
        split = lambda t: t.view(b, n, self.heads, w // self.heads).transpose(1, 2)
        a = F.scaled_dot_product_attention(split(self.q(x)), split(self.k(x)), split(self.v(x)), attn_mask=mask)
        x = self.n1(x + self.drop(self.o(a.transpose(1, 2).reshape(b, n, w))))
        return self.n2(x + self.drop(self.f2(F.gelu(self.f1(x)))))


class Encoder(nn.Module):
    def __init__(self, width=768, layers=12, heads=12, inner=3072, vocabulary=30527):
        super().__init__()
        self.word, self.place = nn.Embedding(vocabulary, width), nn.Embedding(514, width)
        self.norm = nn.LayerNorm(width, eps=1e-5)
        self.bias = nn.Embedding(BIAS_BUCKETS, heads)
        self.case = nn.Embedding(18, width)
        nn.init.zeros_(self.case.weight)
        self.layers = nn.ModuleList(Layer(width, inner, heads) for _ in range(layers))
        self.mix = nn.Parameter(torch.tensor([0.0] * (layers - 2) + [1.0, 1.0, 1.0]))

    def forward(self, pieces, case, mask):
        n = pieces.shape[1]
        x = self.word(pieces) + self.place.weight[POSITIONS_FROM:POSITIONS_FROM + n] + self.case(case)
        x = F.dropout(self.norm(x), 0.1, self.training)
        bias = self.bias(bias_buckets(n, pieces.device)).permute(2, 0, 1)[None]
        allowed = (bias + torch.where(mask, 0.0, -1e4)[:, None, None, :]).to(torch.bfloat16 if x.is_cuda else x.dtype)
        share = self.mix.softmax(0)
        mixed = share[0] * x
        for i, layer in enumerate(self.layers):
            x = layer(x, allowed)
            mixed = mixed + share[i + 1] * x
        return torch.cat([x, mixed], 2)

    def load(self, arrays):
        """Weights of the published checkpoint by our names; `arrays`: name -> tensor."""
        renamed = {}
        names = {'attention.attn.q': 'q', 'attention.attn.k': 'k', 'attention.attn.v': 'v', 'attention.attn.o': 'o', 'attention.LayerNorm': 'n1',
                 'intermediate.dense': 'f1', 'output.dense': 'f2', 'output.LayerNorm': 'n2'}
        for key, value in arrays.items():
            if key.startswith('encoder.layer.'):
                number, rest = key[len('encoder.layer.'):].split('.', 1)
                part, kind = rest.rsplit('.', 1)
                renamed[f'layers.{number}.{names[part]}.{kind}'] = value
        renamed.update({'word.weight': arrays['embeddings.word_embeddings.weight'], 'place.weight': arrays['embeddings.position_embeddings.weight'],
                        'norm.weight': arrays['embeddings.LayerNorm.weight'], 'norm.bias': arrays['embeddings.LayerNorm.bias'],
                        'bias.weight': arrays['encoder.relative_attention_bias.weight']})
        missing = self.load_state_dict({k: v.float() for k, v in renamed.items()}, strict=False)
        assert set(missing.missing_keys) == {'case.weight', 'mix'} and not missing.unexpected_keys, missing


class Teacher(nn.Module):
    def __init__(self, sizes, corpora, encoder=None):
        super().__init__()
        self.encoder = encoder or Encoder()
        width = self.encoder.word.weight.shape[1]
        self.feature = nn.Embedding(BUCKETS, 96, padding_idx=0)
        nn.init.normal_(self.feature.weight, std=0.05)
        self.flat = nn.Linear(96 * FEATURES, 192)
        d = 2 * width + 192
        self.drop = nn.Dropout(0.25)
        self.tag, self.upos, self.xpos = nn.Linear(d, 256), nn.Linear(256, sizes['upos']), nn.Linear(256, sizes['xpos'])
        self.root = nn.Parameter(torch.zeros(d))
        self.arc_d, self.arc_h = nn.Linear(d, 384), nn.Linear(d, 384)
        self.arc = nn.Parameter(torch.randn(385, 384) * 0.02)
        self.rel_d, self.rel_h = nn.Linear(d, 128), nn.Linear(d, 128)
        self.rel = nn.Parameter(torch.randn(129, sizes['rel'], 129) * 0.02)
        self.name_corpus, self.name_mix, self.name = nn.Embedding(corpora, 32), nn.Linear(d + 32, 256), nn.Linear(256, sizes['name'])
        self.claim = nn.Linear(d, 384)
        self.cue, self.fact, self.content = nn.Linear(384, 4), nn.Linear(384, 4), nn.Linear(384, 1)
        self.kind = nn.Embedding(4, 32)
        self.role_d, self.role_e = nn.Linear(d + 32, 256), nn.Linear(d, 256)
        self.role = nn.Parameter(torch.randn(3, 257, 257) * 0.02)
        self.role_bias = nn.Parameter(torch.full((4, 3), -3.0))

    def words(self, b):
        """[windows, words, d]: first and last piece of each word, and its features."""
        x = self.encoder(b['pieces'], b['case'], b['mask'])
        rows = torch.arange(x.shape[0], device=x.device)[:, None]
        t = (x[rows, b['first']] + x[rows, b['last']]) / 2
        f = self.feature(b['features']).flatten(2)
        return self.drop(torch.cat([t, F.gelu(self.flat(self.drop(f)))], 2))

    def trees(self, t, live, sentence):
        """Arc scores [B, N, N+1] within sentences (0 = root), and both sides of the relations."""
        b, n, d = t.shape
        heads = torch.cat([self.root.to(t.dtype).expand(b, 1, d), t], 1)
        dep = F.pad(self.drop(F.gelu(self.arc_d(t))), (0, 1), value=1.0)
        arcs = (dep @ self.arc.to(dep.dtype)) @ self.drop(F.gelu(self.arc_h(heads))).transpose(1, 2)
        same = (sentence[:, :, None] == sentence[:, None, :]) & live[:, None, :]
        allowed = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
        return arcs.float().masked_fill(~allowed, -1e4), self.drop(F.gelu(self.rel_d(t))), self.drop(F.gelu(self.rel_h(heads)))

    def relations(self, dep, head):
        dep, head = F.pad(dep, (0, 1), value=1.0), F.pad(head, (0, 1), value=1.0)
        k = dep.shape[1]
        q = (dep @ self.rel.to(dep.dtype).reshape(k, -1)).view(len(dep), -1, k)
        return torch.einsum('mrk,mk->mr', q, head).float()

    def names(self, t, corpus):
        """corpus [B]: whose conventions."""
        c = self.name_corpus(corpus)[:, None].expand(-1, t.shape[1], -1).to(t.dtype)
        return self.name(self.drop(F.gelu(self.name_mix(torch.cat([t, c], 2))))).float()

    def claims(self, t):
        h = self.drop(F.gelu(self.claim(t)))
        return self.cue(h).float(), self.fact(h).float(), self.content(h)[..., 0].float()

    def roles(self, t, window, cue, kind):
        """For cues (window, word, kind) the score of each word of the window as each role: [M, 3, N]."""
        d = self.drop(F.gelu(self.role_d(torch.cat([t[window, cue], self.kind(kind).to(t.dtype)], 1))))
        e = F.pad(self.drop(F.gelu(self.role_e(t))), (0, 1), value=1.0)
        d = F.pad(d, (0, 1), value=1.0)
        q = torch.einsum('mk,rkl->mrl', d, self.role.to(d.dtype))
        return torch.einsum('mrl,mnl->mrn', q, e[window]).float() + self.role_bias[kind][:, :, None]


def load_checkpoint(path):
    """name -> tensor of a .safetensors, or of the two halves of our compact form (int8 rows with a scale)."""
    if path.endswith('.safetensors'):
        with open(path, 'rb') as f:
            size = int.from_bytes(f.read(8), 'little')
            header = json.loads(f.read(size))
            body = f.read()
        out = {}
        for name, entry in header.items():
            if name != '__metadata__' and entry['dtype'] == 'F32':
                lo, hi = entry['data_offsets']
                out[name.removeprefix('mpnet.')] = torch.from_numpy(np.frombuffer(body[lo:hi], np.float32).reshape(entry['shape']).copy())
        return out
    out = {}
    for part in path.split(','):
        data = np.load(part)
        for name in data.files:
            if name.endswith('|s'):
                continue
            value = data[name]
            out[name] = torch.from_numpy(value.astype(np.float32) * data[name + '|s'][:, None] if name + '|s' in data.files else value.astype(np.float32))
    return out
