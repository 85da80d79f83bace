"""The network: embeddings of a form, two bidirectional LSTM layers, and heads for tags, arcs, relations and names."""
import jax
import jax.numpy as jnp
import numpy as np

IMPOSSIBLE = -1e4


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
    return {
        'upos': r @ p['w_upos'] + p['b_upos'], 'xpos': r @ p['w_xpos'] + p['b_xpos'], 'name': r @ p['w_name'] + p['b_name'],
        'arcs': jnp.where(closed, IMPOSSIBLE, arcs), 'reld': r @ p['w_reld'], 'relh': heads @ p['w_relh'],
    }


def relations(p, out, heads):
    """Scores of relations [B,T,R] on given heads [B,T] (0 = root)."""
    head_side = jnp.take_along_axis(out['relh'], heads[:, :, None], axis=1)
    return jnp.tanh(out['reld'] + head_side + p['b_rel']) @ p['w_relout'] + p['b_relout']


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
    t = batch['word'].shape[1]
    live = (jnp.arange(t)[None] < batch['length'][:, None]).astype(jnp.float32)
    tree = live * batch['has_tree'][:, None] * batch['weight'][:, None]
    total = arc_loss(out['arcs'], batch['head'], tree)
    total += cross_entropy(relations(p, out, batch['head']), batch['rel'], tree)
    total += 0.5 * cross_entropy(out['upos'], batch['upos'], tree) + 0.5 * cross_entropy(out['xpos'], batch['xpos'], tree)
    allowed = batch['allowed']  # [B,T,N] 1 where a label agrees with what the corpus says
    held = path_sum(p, out['name'] + (1 - allowed) * IMPOSSIBLE, batch['length'])
    free = path_sum(p, out['name'], batch['length'])
    names = ((free - held) * batch['has_names'] * batch['weight'])
    return (total + 1.5 * names.sum()) / jnp.maximum(live.sum(), 1)
