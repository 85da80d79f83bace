"""Learns what speaks for whom words stand for: one log-linear model a kind of words.

    npx tsx seeds/training/antecedents/list-examples.ts train > examples.jsonl
    python3 seeds/training/antecedents/train.py examples.jsonl [--out seeds/models/antecedents.tsv] [--also others.jsonl]

An example has options, each a list of features, and `nobody`, an option of its own. Several options may be right (mentions of one
being); their chances are added. Figures come from cross-validation by article; the weights written come from all examples. Needs numpy.
"""
import argparse, collections, hashlib, json
import numpy as np

FOLDS = 5
STEPS = 400
RATE = 0.05
SCALE = 100          # weights are written in hundredths
LEAST = 5            # a feature seen in fewer examples is left out
SMALLEST = 3         # a weight below this many hundredths is left out
PRIOR = {'person': 2.0}     # L2, in examples
# a labelled side is of the kind of text and the place in it that matters; GUM is many kinds of text
WORTH = {'labels': 2.0, 'gum': 1.0}
# what a rule finds counts so much until examples speak against it, also where none was seen
BELIEVED = {'person': {f'rule:{rule}': 2.0 for rule in ('holder', 'age', 'kin', 'later', 'leader', 'party', 'sole')}}
# what is added to nobody, in hundredths: no answer is better than a wrong one; chosen in cross-validation
MARGIN = {'person': 60}

# the same for an option of whom no fitting role is told
MARGIN_OF = {'person': {'role:none-told': -130, 'role:role-told': -130, 'role:office-told': -130}}


def read(paths):
    kinds = collections.defaultdict(list)
    for path in paths:
        for line in open(path, encoding='utf-8'):
            example = json.loads(line)
            if example['options']:
                kinds[example['kind']].append(example)
    return kinds


class Package:
    """Examples as flat arrays: features of rows, rows of examples; the last row of an example is nobody."""

    def __init__(self, examples, ids):
        features, row_of, starts, right, worth = [], [], [], [], []
        row = 0
        for example in examples:
            starts.append(row)
            for index, option in enumerate([*example['options'], example['nobody']]):
                own = [ids[f] for f in option if f in ids]
                features += own
                row_of += [row] * len(own)
                is_nobody = index == len(example['options'])
                right.append(float(not example['right']) if is_nobody else float(index in example['right']))
                row += 1
            worth.append(WORTH[example['source']])
        self.features, self.row_of = np.array(features, int), np.array(row_of, int)
        self.starts, self.rows = np.array(starts, int), row
        self.right, self.worth = np.array(right), np.array(worth)
        self.example_of = np.repeat(np.arange(len(starts)), np.diff([*starts, row]))

    def scores(self, weights):
        return np.bincount(self.row_of, weights[self.features], self.rows)

    def gradient(self, weights):
        scores = self.scores(weights)
        top = np.maximum.reduceat(scores, self.starts)[self.example_of]
        raised = np.exp(scores - top)
        chance = raised / np.add.reduceat(raised, self.starts)[self.example_of]
        told = raised * self.right
        target = told / np.add.reduceat(told, self.starts)[self.example_of]
        pull = (chance - target) * self.worth[self.example_of]
        return np.bincount(self.features, pull[self.row_of], len(weights))


def learn(examples, kind):
    seen = collections.Counter(f for e in examples for f in {g for o in [*e['options'], e['nobody']] for g in o})
    believed = BELIEVED.get(kind, {})
    names = sorted({f for f, n in seen.items() if n >= LEAST} | set(believed))
    ids = {f: i for i, f in enumerate(names)}
    package = Package(examples, ids)
    first = np.array([believed.get(f, 0.0) for f in names])
    weights, mean, square = first.copy(), np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, STEPS + 1):
        slope = package.gradient(weights) + PRIOR[kind] * (weights - first)
        mean = .9 * mean + .1 * slope
        square = .999 * square + .001 * slope * slope
        weights -= RATE * (mean / (1 - .9 ** step)) / (np.sqrt(square / (1 - .999 ** step)) + 1e-8)
    table = {f: round(SCALE * weights[i]) for f, i in ids.items() if abs(round(SCALE * weights[i])) >= SMALLEST}
    for feature, margin in MARGIN_OF.get(kind, {}).items():
        table[feature] = table.get(feature, 0) + margin
    return table


def choose(table, example, margin):
    weigh = lambda features: sum(table.get(f, 0) for f in features)
    best, most = None, weigh(example['nobody']) + margin
    for index, option in enumerate(example['options']):
        weight = weigh(option)
        if weight > most:
            best, most = index, weight
    return best


def by_rule(example):
    return next((i for i, o in enumerate(example['options']) if any(f.startswith('rule') for f in o)), None)


def outcome(example, chosen):
    if chosen is None:
        return 'nobody' if example['right'] else 'rightly-nobody'
    if chosen in example['right']:
        return 'right'
    return 'wrong' if example['right'] else 'invented'


def show(title, outcomes):
    c = collections.Counter(outcomes)
    named = c['right'] + c['wrong'] + c['nobody']
    given = c['right'] + c['wrong'] + c['invented']
    print(f"  {title:24s} right {c['right']:5d} wrong {c['wrong']:4d} nobody {c['nobody']:4d} | invented {c['invented']:4d} rightly nobody {c['rightly-nobody']:5d}"
          f"   recall {100 * c['right'] / max(1, named):5.1f} precision {100 * c['right'] / max(1, given):5.1f}")


def fold_of(example):
    return hashlib.sha256(example['id'].encode()).digest()[0] % FOLDS


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('examples')
    parser.add_argument('--also', nargs='*', default=[])
    parser.add_argument('--out')
    parser.add_argument('--test')
    parser.add_argument('--errors', action='store_true')
    parser.add_argument('--margins', action='store_true')
    options = parser.parse_args()
    lines = []
    tests = read([options.test]) if options.test else {}
    for kind, examples in sorted(read([options.examples, *options.also]).items()):
        print(kind, len(examples))
        tables = [learn([e for e in examples if fold_of(e) != fold], kind) for fold in range(FOLDS)]
        for source in ('labels', 'gum'):
            own = [e for e in examples if e['source'] == source]
            show(f'{source}, rules', [outcome(e, by_rule(e)) for e in own])
            for margin in ((-100, -50, 0, 30, 60, 100, 150, 200) if options.margins else (MARGIN[kind],)):
                show(f'{source}, learned {margin:+d}', [outcome(e, choose(tables[fold_of(e)], e, margin)) for e in own])
        if options.errors:
            for e in examples:
                chosen = choose(tables[fold_of(e)], e, MARGIN[kind])
                what = outcome(e, chosen)
                if what not in ('right', 'rightly-nobody') and (e['source'] == 'labels' or what == 'invented'):
                    weight = lambda fs: sorted(((tables[fold_of(e)].get(f, 0), f) for f in fs), key=lambda x: -abs(x[0]))[:7]
                    print('   ', e['id'], e['at'], what, '|', e['words'], '|', e['names'][chosen] if chosen is not None else '-')
                    if chosen is not None: print('        chosen', weight(e['options'][chosen]))
                    for r in e['right'][:1]: print('        right', e['names'][r], weight(e['options'][r]))
                    print('        nobody', weight(e['nobody']))
        table = learn(examples, kind)
        table['nobody'] = table.get('nobody', 0) + MARGIN[kind]
        for source in ('labels', 'gum'):
            own = [e for e in tests.get(kind, []) if e['source'] == source]
            if own:
                show(f'dev {source}, rules', [outcome(e, by_rule(e)) for e in own])
                show(f'dev {source}, learned', [outcome(e, choose(table, e, 0)) for e in own])
        lines += [f'{kind}\t{feature}\t{weight}' for feature, weight in sorted(table.items())]
    if options.out:
        with open(options.out, 'w', encoding='utf-8') as out:
            out.write('# kind, feature, weight in hundredths: see antecedents.md; made by seeds/training/antecedents/train.py\n')
            out.write('\n'.join(lines) + '\n')


if __name__ == '__main__':
    main()
