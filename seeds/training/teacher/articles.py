"""The articles the teacher learns from: own tokens (cut-articles.ts), with the labels their corpora give, as `Document`s."""
import gzip
import json
import re
from dataclasses import dataclass, field

from corpora import KINDS, OUTSIDE, UNKNOWN, carry_names, conllu_blocks, gum_names, read_iob, read_spans, spans_of  # noqa: F401

CUES = ('said', 'attitude', 'met', 'condemned')  # what a cue word may carry; attitude: an attribution without speech ("wants")
FACTUALITIES = ('actual', 'planned', 'possible', 'negated')
ROLES = ('source', 'target', 'content')  # met: both sides in text order are source and target


@dataclass
class Document:
    """One text as tokens. `names` BIO or None; `tree` (upos, xpos, heads, rels), heads 1-based in the sentence, or None;
    `claims` None where nothing is labelled, else [(cue token, cue kind, factuality or None, [(role, token)])] with document-wide
    tokens; `claim_kinds`: which cue kinds the corpus labels; `content` one flag a token or None."""
    doc: str
    corpus: str
    forms: list
    firsts: list  # first token of each sentence, and the number of tokens
    names: list | None = None
    tree: tuple | None = None
    claims: list | None = None
    claim_kinds: tuple = ()
    content: list | None = None
    starts: list = field(default_factory=list)
    ends: list = field(default_factory=list)
    heads: list | None = None  # of a parser, document-wide (-1 root): only to find the heads of labelled spans


def lines_of(path):
    with (gzip.open(path, 'rt', encoding='utf-8') if path.endswith('.gz') else open(path, encoding='utf-8')) as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def cut_documents(path, texts, corpus):
    """Documents of a file of cut-articles.ts, offsets turned from UTF-16 to code points. texts: doc -> text."""
    for row in lines_of(path):
        text = texts[row['doc']]
        starts, ends = row['starts'], row['ends']
        if any(ord(c) > 0xFFFF for c in text):
            place, units = {}, 0
            for i, c in enumerate(text):
                place[units] = i
                units += 2 if ord(c) > 0xFFFF else 1
            place[units] = len(text)
            starts, ends = [place.get(s, place.get(s - 1, 0)) for s in starts], [place.get(e, place.get(e + 1, len(text))) for e in ends]
        yield Document(row['doc'], corpus, row['forms'], row['firsts'], starts=starts, ends=ends, heads=row.get('heads'))


def tokens_of(document, start, end):
    """The tokens that overlap [start, end), as a range."""
    import bisect
    first = bisect.bisect_right(document.ends, start)
    last = bisect.bisect_left(document.starts, end)
    return range(first, last)


def head_of(document, tokens):
    """The token of a span whose head lies outside it: the first such that is no mark; None for an empty span."""
    inside = set(tokens)
    tops = [t for t in tokens if document.heads[t] not in inside and any(c.isalnum() for c in document.forms[t])]
    return tops[0] if tops else (tokens[0] if len(tokens) else None)


def sentence_of(document, token):
    import bisect
    return bisect.bisect_right(document.firsts, token) - 1


TITLE = re.compile(r"^(?:(?:the|mr|mrs|ms|miss|dr|sir|lord|lady|prof|professor|president|sen|rep|gov|senator|minister|prime minister|chancellor|king|queen|prince|princess|pope|gen|general|judge|justice|mayor|governor|secretary)\.? )+", re.I)


def label_names(document, text, entities):
    """BIO labels where the labelled entities' names and aliases stand, the longest first; half-covered tokens are unknown."""
    labels = [OUTSIDE] * len(document.forms)
    taken = [False] * len(text)
    surfaces = set()
    for entity in entities:
        for surface in [entity['name'], *entity.get('aliases', [])]:
            bare = TITLE.sub('', surface) if entity['type'] == 'person' else re.sub(r'^the ', '', surface, flags=re.I)
            for s in {bare}:
                if len(s) > 1:
                    surfaces.add((s, entity['type']))
    for surface, kind in sorted(surfaces, key=lambda s: (-len(s[0]), s)):
        pattern = re.compile(r'(?<![\w])' + re.escape(surface).replace(r'\ ', r'\s+').replace("'", "['’]") + r"(?![\w])")
        for match in pattern.finditer(text):
            s, e = match.span()
            if any(taken[s:e]):
                continue
            taken[s:e] = [True] * (e - s)
            tokens = tokens_of(document, s, e)
            if not len(tokens):
                continue
            fits = document.starts[tokens[0]] == s and document.ends[tokens[-1]] == e
            for t in tokens:
                labels[t] = ('B-' if t == tokens[0] else 'I-') + kind if fits else UNKNOWN
    return labels


def find_in_sentence(text, document, sentence, words, near):
    """Tokens of the occurrence of words in [start, end) of the text that is nearest to the character `near`."""
    start, end = sentence
    best = None
    at = text.find(words, start, end)
    while at >= 0:
        if best is None or abs(at - near) < abs(best - near):
            best = at
        at = text.find(words, at + 1, end)
    return tokens_of(document, best, best + len(words)) if best is not None else range(0)


def label_relations(document, article):
    """Claims of met and condemned from an article of relations-*.jsonl."""
    text, grouped = article['text'], {}
    for claim in article['claims']:
        sentence = article['sentences'][claim['n'] - 1]
        sides = [claim[k].get('words') for k in 'ab']
        places = [text.find(w, *sentence) for w in sides if w and w != '-']
        near = next((p for p in places if p >= 0), sentence[0])
        cue = head_of(document, find_in_sentence(text, document, sentence, claim['cue'], near))
        if cue is None:
            continue
        at = document.starts[cue]
        heads = [head_of(document, find_in_sentence(text, document, sentence, w, at)) if w and w != '-' else None for w in sides]
        if claim['type'] == 'met' and None not in heads:
            heads.sort()
        row = grouped.setdefault((cue, claim['type']), ([], set()))
        row[0].append(claim['factuality'])
        home = sentence_of(document, cue)
        row[1].update((role, h) for role, h in zip(ROLES, heads) if h is not None and sentence_of(document, h) == home)
    return [(cue, kind, max(set(f), key=f.count), sorted(roles)) for (cue, kind), (f, roles) in sorted(grouped.items())]


def label_attributions(document, article, is_speech):
    """Claims of saying from an article of PolNeAR, and which tokens stand in what was said."""
    claims, inside = [], [0] * len(document.forms)
    for attribution in article['attributions']:
        for span in attribution['content']:
            for t in tokens_of(document, *span):
                inside[t] = 1
        if not attribution['cue'] or not attribution['content']:
            continue
        cue_tokens = [t for span in attribution['cue'] for t in tokens_of(document, *span)]
        cue = head_of(document, cue_tokens)
        if cue is None:
            continue
        home = sentence_of(document, cue)
        quoted = any(article['text'][s:e].lstrip()[:1] in '"“' for s, e in attribution['content'])
        kind = 'said' if quoted or is_speech(document.forms[t].lower() for t in cue_tokens) else 'attitude'
        roles = set()
        for role, key in (('source', 'source'), ('content', 'content')):
            for span in attribution[key]:
                tokens = [t for t in tokens_of(document, *span) if sentence_of(document, t) == home]
                head = head_of(document, tokens) if tokens else None
                if head is not None:
                    roles.add((role, head))
        claims.append((cue, kind, None, sorted(roles)))
    return claims, inside
