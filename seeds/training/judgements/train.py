"""Learns what speaks for it that a critic's own words condemn somebody named in them, or that a statement which the network sees is one: one
log-linear model over named features.

    npx tsx seeds/training/judgements/list-examples.ts train > examples.jsonl
    python3 seeds/training/judgements/train.py examples.jsonl [--out seeds/models/judgements.tsv] [--test others.jsonl]

Figures come from cross-validation by article; the weights written come from all examples, and the bias is set so that what weighs more
than nothing is as likely as the bar. Needs numpy.
"""
import argparse, collections, hashlib, json
import numpy as np

FOLDS = 5
LEAST = 8            # a feature seen in fewer examples is left out
SMALLEST = 2         # a weight below this many hundredths is left out
PRIOR = 4.0         # L2, in examples
SCALE = 100
BAR = 0.45           # from this chance on words condemn; chosen in cross-validation


def fold_of(example):
    return hashlib.sha256(example['doc'].encode()).digest()[0] % FOLDS


def learn(examples, prior=PRIOR):
    seen = collections.Counter(f for e in examples for f in e['features'])
    names = sorted(f for f, n in seen.items() if n >= LEAST)
    ids = {f: i for i, f in enumerate(names)}
    x = np.zeros((len(examples), len(names) + 1))
    for row, e in enumerate(examples):
        x[row, [ids[f] for f in e['features'] if f in ids]] = 1
        x[row, -1] = 1
    y = np.array([float(e['right']) for e in examples])
    ridge = np.full(x.shape[1], prior)
    ridge[-1] = 1e-6
    weights = np.zeros(x.shape[1])
    for _ in range(40):  # Newton's steps
        chance = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (chance - y) + ridge * weights
        bend = (x * (chance * (1 - chance))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    table = {f: round(SCALE * weights[i]) for f, i in ids.items() if abs(round(SCALE * weights[i])) >= SMALLEST}
    table['bias'] = round(SCALE * weights[-1])
    return table


def chances(table, examples):
    sums = np.array([table['bias'] + sum(table.get(f, 0) for f in e['features']) for e in examples]) / SCALE
    return 1 / (1 + np.exp(-sums))


def show(title, chance, examples, bar):
    right = np.array([e['right'] for e in examples])
    order = np.argsort(-chance, kind='stable')
    found = np.cumsum(right[order])
    cells = [f'{n}: {100 * found[n - 1] / n:.0f} % ({chance[order[n - 1]]:.2f})' for n in (5, 10, 15, 20, 30, 40, 60, 80, 100, 130, 160, 200) if n <= len(order)]
    over = chance >= bar
    print(f'  {title:18s} {right.sum()} of {len(right)} right | from {bar}: {right[over].sum()} of {over.sum()} | best {"  ".join(cells)}')


def read(path):
    return [json.loads(line) for line in open(path, encoding='utf-8')]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('examples')
    parser.add_argument('--out')
    parser.add_argument('--test', nargs='*', default=[])
    parser.add_argument('--priors', nargs='*', type=float, default=[PRIOR])
    parser.add_argument('--bar', type=float, default=BAR, help='from this chance on what is weighed counts')
    parser.add_argument('--bar-of', nargs=2, metavar=('FEATURE', 'BAR'), help='another bar for what has this feature')
    parser.add_argument('--card', default='judgements.md', help='the note that describes the weights')
    parser.add_argument('--without', nargs='*', default=[], help='features that begin so are left out')
    options = parser.parse_args()

    def kept(examples):
        return [{**e, 'features': [f for f in e['features'] if not f.startswith(tuple(options.without))]} for e in examples] if options.without else examples
    examples = kept(read(options.examples))
    for prior in options.priors:
        chance = np.zeros(len(examples))
        for fold in range(FOLDS):
            rows = [i for i, e in enumerate(examples) if fold_of(e) == fold]
            table = learn([e for e in examples if fold_of(e) != fold], prior)
            chance[rows] = chances(table, [examples[i] for i in rows])
        show(f'folds, prior {prior:g}', chance, examples, options.bar)
        table = learn(examples, prior)
        for path in options.test:
            others = kept(read(path))
            show(path.split('/')[-1][:18], chances(table, others), others, options.bar)
    table = learn(examples)
    table['bias'] -= round(SCALE * np.log(options.bar / (1 - options.bar)))
    if options.bar_of:
        feature, bar = options.bar_of[0], float(options.bar_of[1])
        table[feature] = table.get(feature, 0) - round(SCALE * np.log(bar * (1 - options.bar) / ((1 - bar) * options.bar)))
    print(f'  {len(table)} weights')
    if options.out:
        with open(options.out, 'w', encoding='utf-8') as out:
            out.write(f'# feature, weight in hundredths: see {options.card}; made by seeds/training/judgements/train.py\n')
            out.write(''.join(f'{feature}\t{weight}\n' for feature, weight in sorted(table.items())))


if __name__ == '__main__':
    main()
