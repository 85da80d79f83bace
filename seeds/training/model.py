"""The network: embeddings of a form, two bidirectional LSTM layers, and heads for tags, arcs, relations and names."""
import jax
import jax.numpy as jnp
import numpy as np

IMPOSSIBLE = -1e4
# of a cue word: what it tells (said, attitude, met, condemned), how factual (actual, planned, possible, negated), whether it is told words
CUES, FACTUALITIES, ROLES = 4, 4, 3
CLAIM_SCORES = CUES + FACTUALITIES + 1


def init(config, sizes, vectors, seed):
    """Parameters as a flat dict of name -> array. Matrices are [in, out]."""
    rng = np.random.default_rng(seed)
    h, inputs = config['hidden'], config['word'] + config['vec'] + config['affix'] + config['shape'] + config['gaz']
    r = 2 * h

    def glorot(a, b):
        limit = np.sqrt(6 / (a + b))
        return rng.uniform(-limit, limit, (a, b)).astype(np.float32)

    p = {
        'word': rng.normal(0, 0.1, (sizes['words'] + 1, config['word'])).astype(np.float32),
        'affix': rng.normal(0, 0.1, (config['affixBuckets'], config['affix'])).astype(np.float32),
        'shape': rng.normal(0, 0.1, (sizes['shapes'] + 1, config['shape'])).astype(np.float32),
        'gaz_w': rng.normal(0, 0.1, (sizes['gazetteers'], config['gaz'])).astype(np.float32),
        'root': rng.normal(0, 0.1, (r,)).astype(np.float32),
    }
    for layer, width in ((0, inputs), (1, r)):
        for d in 'fb':
            p[f'wx_{layer}{d}'] = glorot(width, 4 * h)
            p[f'wh_{layer}{d}'] = np.concatenate([np.linalg.qr(rng.normal(size=(h, h)))[0] for _ in range(4)], 1).astype(np.float32)
            bias = np.zeros(4 * h, np.float32)
            bias[h:2 * h] = 1.0
            p[f'b_{layer}{d}'] = bias
    for name, out in (('upos', sizes['upos']), ('xpos', sizes['xpos']), ('name', sizes['name'])):
        p['w_' + name], p['b_' + name] = glorot(r, out), np.zeros(out, np.float32)
    p['name_trans'] = np.zeros((sizes['name'], sizes['name']), np.float32)
    p['name_start'] = np.zeros(sizes['name'], np.float32)
    for side in ('arcd', 'arch'):
        p['w_' + side], p['b_' + side] = glorot(r, config['arc']), np.zeros(config['arc'], np.float32)
    p['u_arc'], p['u_head'] = glorot(config['arc'], config['arc']), np.zeros(config['arc'], np.float32)
    p['w_reld'], p['w_relh'], p['b_rel'] = glorot(r, config['rel']), glorot(r, config['rel']), np.zeros(config['rel'], np.float32)
    p['w_relout'], p['b_relout'] = glorot(config['rel'], sizes['rel']), np.zeros(sizes['rel'], np.float32)
    if config.get('role'):
        q = config['role']
        p['w_claim'], p['b_claim'] = glorot(r, CLAIM_SCORES), np.concatenate([np.full(CUES, -4.0), np.zeros(CLAIM_SCORES - CUES)]).astype(np.float32)
        for side in ('roled', 'rolee'):
            p['w_' + side], p['b_' + side] = glorot(r, q), np.zeros(q, np.float32)
        p['u_role'] = np.concatenate([glorot(q, q) for _ in range(CUES * ROLES)], 1)  # [q, kinds * roles * q]
        p['b_role'] = np.full(CUES * ROLES, -3.0, np.float32)
    frozen = {'vec': vectors}
    return {k: jnp.asarray(v) for k, v in p.items()}, {k: jnp.asarray(v) for k, v in frozen.items()}


def bilstm(p, layer, x, lengths):
    """x [B, T, in] -> [B, T, 2h]; the backward direction starts at each sentence's own end."""
    batch, steps, _ = x.shape
    h = p[f'wh_{layer}f'].shape[0]
    at = jnp.arange(steps)[None, :]
    turn = jnp.where(at < lengths[:, None], lengths[:, None] - 1 - at, at)
    back = jnp.take_along_axis(x, turn[:, :, None], axis=1)
    gf = x @ p[f'wx_{layer}f'] + p[f'b_{layer}f']
    gb = back @ p[f'wx_{layer}b'] + p[f'b_{layer}b']

    def step(state, g):
        hf, cf, hb, cb = state
        hf, cf = cell(g[0] + hf @ p[f'wh_{layer}f'], cf, h)
        hb, cb = cell(g[1] + hb @ p[f'wh_{layer}b'], cb, h)
        return (hf, cf, hb, cb), (hf, hb)

    zero = jnp.zeros((batch, h), x.dtype)
    _, (of, ob) = jax.lax.scan(step, (zero,) * 4, (gf.swapaxes(0, 1), gb.swapaxes(0, 1)))
    ob = jnp.take_along_axis(ob.swapaxes(0, 1), turn[:, :, None], axis=1)
    return jnp.concatenate([of.swapaxes(0, 1), ob], -1)


def cell(gates, c, h):
    i, f, g, o = gates[:, :h], gates[:, h:2 * h], gates[:, 2 * h:3 * h], gates[:, 3 * h:]
    c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
    return jax.nn.sigmoid(o) * jnp.tanh(c), c


def embed(p, frozen, batch):
    if 'form' in batch:  # rows of forms by tables of all forms; hidden words lose their row, some their vector too
        form = batch['form']
        rows = {'word': jnp.where(batch['hide'], 0, frozen['form_word'][form]), 'vec': jnp.where(batch['hide_vector'], 0, frozen['form_vec'][form])}
        batch = {**batch, **rows, **{k: frozen['form_' + k][form] for k in ('shape', 'affix', 'gaz')}}
    return jnp.concatenate([
        p['word'][batch['word']], frozen['vec'][batch['vec']], p['affix'][batch['affix']].sum(2),
        p['shape'][batch['shape']], batch['gaz'] @ p['gaz_w']], -1)


def dropout(key, x, rate, shape=None):
    if key is None or rate == 0:
        return x
    keep = jax.random.bernoulli(key, 1 - rate, shape or x.shape)
    return x * keep / (1 - rate)


def scores(p, frozen, batch, key=None, rate=0.0):
    """Scores of one padded batch: upos, xpos, name [B,T,·], arcs [B,T,T+1], and what relations need."""
    keys = [None] * 4 if key is None else list(jax.random.split(key, 4))
    x = embed(p, frozen, batch)
    b, t, width = x.shape
    x = dropout(keys[0], x, rate, (b, t, width))
    r = bilstm(p, 0, x, batch['length'])
    r = dropout(keys[1], r, rate, (b, 1, r.shape[-1]))
    r = bilstm(p, 1, r, batch['length'])
    r = dropout(keys[2], r, rate, (b, 1, r.shape[-1]))
    heads = jnp.concatenate([jnp.broadcast_to(p['root'], (b, 1, r.shape[-1])), r], 1)
    d = jnp.tanh(r @ p['w_arcd'] + p['b_arcd'])
    e = jnp.tanh(heads @ p['w_arch'] + p['b_arch'])
    arcs = jnp.einsum('bia,bja->bij', d @ p['u_arc'], e) + (e @ p['u_head'])[:, None, :]
    here = jnp.arange(t + 1)[None, None, :]
    closed = (here > batch['length'][:, None, None]) | (here == jnp.arange(1, t + 1)[None, :, None])
    claims = {'claim': r @ p['w_claim'] + p['b_claim'], 'rolee': jnp.tanh(r @ p['w_rolee'] + p['b_rolee']), 'r': r} if 'w_claim' in p else {}
    return {
        **claims,
        'upos': r @ p['w_upos'] + p['b_upos'], 'xpos': r @ p['w_xpos'] + p['b_xpos'], 'name': r @ p['w_name'] + p['b_name'],
        'arcs': jnp.where(closed, IMPOSSIBLE, arcs), 'reld': r @ p['w_reld'], 'relh': heads @ p['w_relh'],
    }


def relations(p, out, heads):
    """Scores of relations [B,T,R] on given heads [B,T] (0 = root)."""
    head_side = jnp.take_along_axis(out['relh'], heads[:, :, None], axis=1)
    return jnp.tanh(out['reld'] + head_side + p['b_rel']) @ p['w_relout'] + p['b_relout']


def role_scores(p, out, cue, kind):
    """Scores of every word as each role of given cues: cue and kind [B,C] -> [B,C,ROLES,T]."""
    at = jnp.take_along_axis(out['r'], cue[:, :, None], axis=1)
    d = jnp.tanh(at @ p['w_roled'] + p['b_roled'])
    b, c, q = d.shape
    every = (d @ p['u_role']).reshape(b, c, CUES, ROLES, q)
    mine = jnp.take_along_axis(every, kind[:, :, None, None, None], axis=2)[:, :, 0]
    bias = p['b_role'].reshape(CUES, ROLES)[kind]
    return jnp.einsum('bcrq,btq->bcrt', mine, out['rolee']) + bias[..., None]


def cross_entropy(logits, target, weight, smooth=0.03):
    logp = jax.nn.log_softmax(logits)
    picked = jnp.take_along_axis(logp, target[..., None], -1)[..., 0]
    return -(((1 - smooth) * picked + smooth * logp.mean(-1)) * weight).sum()


def arc_loss(logits, target, weight):
    logp = jax.nn.log_softmax(logits)
    return -(jnp.take_along_axis(logp, target[..., None], -1)[..., 0] * weight).sum()


def path_sum(p, emissions, lengths):
    """log of the sum over all label paths of a linear-chain CRF, per sentence."""
    start = p['name_start'] + emissions[:, 0]

    def step(alpha, at):
        emission, live = at
        new = jax.nn.logsumexp(alpha[:, :, None] + p['name_trans'][None], axis=1) + emission
        return jnp.where(live[:, None], new, alpha), None

    live = jnp.arange(1, emissions.shape[1])[:, None] < lengths[None, :]
    alpha, _ = jax.lax.scan(step, start, (emissions[:, 1:].swapaxes(0, 1), live))
    return jax.nn.logsumexp(alpha, -1)


def loss(p, frozen, batch, key, rate):
    """Mean loss a token. Sentences without trees or names, and tokens with unknown names, are masked."""
    out = scores(p, frozen, batch, key, rate)
    t = out['upos'].shape[1]
    live = (jnp.arange(t)[None] < batch['length'][:, None]).astype(jnp.float32)
    tree = live * batch['has_tree'][:, None] * batch['weight'][:, None]
    total = arc_loss(out['arcs'], batch['head'], tree)
    total += cross_entropy(relations(p, out, batch['head']), batch['rel'], tree)
    total += 0.5 * cross_entropy(out['upos'], batch['upos'], tree) + 0.5 * cross_entropy(out['xpos'], batch['xpos'], tree)
    allowed = batch['allowed']  # [B,T,N] 1 where a label agrees with what the corpus says
    both = jnp.concatenate([out['name'] + (1 - allowed) * IMPOSSIBLE, out['name']])
    held, free = jnp.split(path_sum(p, both, jnp.concatenate([batch['length']] * 2)), 2)
    names = ((free - held) * batch['has_names'] * batch['weight'])
    total += 1.5 * names.sum()
    if 'w_claim' in p:
        total += claim_loss(p, out, batch, live)
    return total / jnp.maximum(live.sum(), 1)


def binary(logits, target):
    return jnp.maximum(logits, 0) - logits * target + jnp.log1p(jnp.exp(-jnp.abs(logits)))


CUE_SHARE, FACT_SHARE, ROLE_SHARE, CONTENT_SHARE = 3.0, 1.0, 1.0, 0.25  # of the losses of claims, against an arc's


def claim_loss(p, out, batch, live):
    """Targets are probabilities (a teacher's, or 0 and 1): `cue` [B,T,4] with `cue_known` [B,4], `content` [B,T] with
    `content_known` [B], and for up to C cues a sentence their place, kind, weight, `cue_fact` [B,C,4] (0 where unknown) and `cue_roles` [B,C,3,T]."""
    weight = live * batch['weight'][:, None]
    scores = out['claim']
    total = CUE_SHARE * (binary(scores[..., :CUES], batch['cue']) * batch['cue_known'][:, None, :] * weight[..., None]).sum()
    total += CONTENT_SHARE * (binary(scores[..., -1], batch['content']) * batch['content_known'][:, None] * weight).sum()
    at = jnp.take_along_axis(scores[..., CUES:CUES + FACTUALITIES], batch['cue_at'][:, :, None], axis=1)
    cues = batch['cue_weight'] * batch['weight'][:, None]
    total -= FACT_SHARE * ((jax.nn.log_softmax(at) * batch['cue_fact']).sum(-1) * cues).sum()
    roles = binary(role_scores(p, out, batch['cue_at'], batch['cue_kind']), batch['cue_roles'])
    return total + ROLE_SHARE * (roles * live[:, None, None, :] * cues[:, :, None, None]).sum()
