"""Reads the corpora: CoNLL-U treebanks and teacher-labelled news, and texts with names alone, into sentences of one shape."""
import gzip
import json
import re
from dataclasses import dataclass, field

KINDS = ('person', 'organisation', 'place', 'event')
OUTSIDE, UNKNOWN = 'O', '?'  # UNKNOWN: the corpus does not say whether a name stands here
NAME_CONNECTORS = {'of', 'for', 'and', 'the', '&', '-', '’s', "'s", 'de', 'la', 'van', 'von', 'bin', 'al', 'del', 'di', 'du', 'el', '/', '.'}
PERSON_CONNECTORS = {'-', 'de', 'la', 'van', 'von', 'bin', 'al', 'del', 'di', 'du', 'el', '.'}


@dataclass
class Sentence:
    """One sentence: forms always; tags, heads (0 = root, 1-based) and relations where the corpus has trees; names where it has names."""
    forms: list
    upos: list | None = None
    xpos: list | None = None
    heads: list | None = None
    rels: list | None = None
    names: list | None = None
    doc: str = ''
    genre: str = ''


@dataclass
class _Rows:
    comments: list = field(default_factory=list)
    rows: list = field(default_factory=list)


def open_text(path):
    return gzip.open(path, 'rt', encoding='utf-8') if str(path).endswith('.gz') else open(path, encoding='utf-8')


def conllu_blocks(path):
    block = _Rows()
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line.startswith('#'):
                block.comments.append(line)
            elif line:
                cells = line.split('\t')
                if cells[0].isdigit():  # multiword ranges (1-2) and empty nodes (1.1) are left out
                    block.rows.append(cells)
            elif block.rows:
                yield block
                block = _Rows()
    if block.rows:
        yield block


def read_conllu(path, names=None):
    """Sentences of a CoNLL-U file. names: None, 'gum' (Entity= reduced to names) or 'silver' (Name= in MISC)."""
    doc = genre = ''
    sentences = []
    gum_open = []
    for block in conllu_blocks(path):
        for comment in block.comments:
            if comment.startswith('# newdoc'):
                doc = comment.split('=', 1)[-1].strip()
                gum_open = []
            elif comment.startswith('# meta::genre'):
                genre = comment.split('=', 1)[-1].strip()
        rows = block.rows
        sentence = Sentence(
            forms=[r[1] for r in rows], upos=[r[3] for r in rows], xpos=[r[4] for r in rows],
            heads=[int(r[6]) for r in rows], rels=[r[7].split(':')[0] for r in rows], doc=doc, genre=genre)
        if names == 'silver':
            sentence.names = [next((m[5:] for m in r[9].split('|') if m.startswith('Name=')), OUTSIDE) for r in rows]
        elif names == 'gum':
            sentence.names = gum_names(rows, gum_open)
        sentences.append(sentence)
    return sentences


GUM_KINDS = {'person': 'person', 'organization': 'organisation', 'place': 'place', 'event': 'event'}


def gum_names(rows, still_open):
    """GUM's entity mentions reduced to names: those of the four kinds whose head is a proper noun, trimmed to the run of proper
    nouns (with connectors between them) around the head; the outermost wins, honorifics are left out."""
    found = []
    for i, row in enumerate(rows):
        entity = next((m[7:] for m in row[9].split('|') if m.startswith('Entity=')), '')
        for part in re.findall(r'\([^()]+\)?|[^()]+\)', entity):
            if part.startswith('('):
                fields = part.strip('()').split('-')
                number = fields[0]
                kind = fields[1] if len(fields) > 1 else ''
                minspan = next((f for f in fields[2:] if re.fullmatch(r'[\d,]+', f)), '1')
                if part.endswith(')'):
                    found.append((i, i, kind, minspan))
                else:
                    still_open.append((number, i, kind, minspan))
            else:
                number = part.rstrip(')').split('-')[0]
                for k in range(len(still_open) - 1, -1, -1):
                    if still_open[k][0] == number:
                        _, start, kind, minspan = still_open.pop(k)
                        found.append((start, i, kind, minspan))
                        break
    still_open.clear()  # a mention never runs over a sentence's edge
    labels = [OUTSIDE] * len(rows)
    for start, end, kind, minspan in sorted(found, key=lambda f: (f[0] - f[1], f[0])):
        if kind not in GUM_KINDS:
            continue
        head = start + int(minspan.split(',')[0]) - 1
        if head > end or rows[head][3] != 'PROPN' and not (rows[head][4] in ('NNP', 'NNPS')):
            continue
        first, last = name_run(rows, start, end, head, PERSON_CONNECTORS if kind == 'person' else NAME_CONNECTORS)
        while first <= last and rows[first][1].lower().rstrip('.') in TITLES:
            first += 1
        if first > last or any(label != OUTSIDE for label in labels[first:last + 1]):
            continue
        for i in range(first, last + 1):
            labels[i] = ('B-' if i == first else 'I-') + GUM_KINDS[kind]
    return labels


TITLES = {'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'president', 'senator', 'sen', 'rep', 'governor', 'gov', 'professor', 'prof', 'judge',
          'king', 'queen', 'chairman', 'chairwoman', 'dame', 'speaker', 'prince', 'princess', 'pope', 'general', 'gen', 'captain', 'colonel', 'minister', 'secretary', 'chancellor', 'mayor', 'lord', 'lady'}


def is_name_word(row):
    return row[4] in ('NNP', 'NNPS') or row[3] == 'PROPN' or (row[1][:1].isupper() and row[3] in ('ADJ', 'NOUN', 'NUM', 'VERB'))


def name_run(rows, start, end, head, connectors):
    """The run of name words around the head inside [start, end], connectors allowed only between two name words."""
    first = head
    while first > start:
        if is_name_word(rows[first - 1]):
            first -= 1
        elif first - 1 > start and rows[first - 1][1].lower() in connectors and is_name_word(rows[first - 2]):
            first -= 2
        else:
            break
    last = head
    while last < end:
        if is_name_word(rows[last + 1]):
            last += 1
        elif last + 1 < end and rows[last + 1][1].lower() in connectors and is_name_word(rows[last + 2]):
            last += 2
        elif last + 2 < end and 'of' in connectors and rows[last + 1][1].lower() in ('of', 'for') and rows[last + 2][1].lower() == 'the' and last + 3 <= end and is_name_word(rows[last + 3]):
            last += 3
        else:
            break
    return first, last


def read_iob(path, form_column, label_column, kinds, separator):
    """Sentences of a column file with IOB labels; kinds maps its types to ours, '?' masks, absent ones are outside."""
    sentences, forms, labels = [], [], []
    with open_text(path) as lines:
        for line in [*lines, '']:
            line = line.rstrip('\n')
            if line.startswith('# '):
                continue
            cells = line.split(separator) if line.strip() else []
            if len(cells) > label_column and cells[form_column]:
                forms.append(cells[form_column])
                labels.append(cells[label_column])
            elif forms:
                sentences.append(Sentence(forms=forms, names=to_bio(labels, kinds)))
                forms, labels = [], []
    return sentences


def to_bio(labels, kinds):
    out, before = [], OUTSIDE
    for label in labels:
        kind = kinds.get(label[2:]) if label != OUTSIDE else None
        if kind is None or kind == UNKNOWN:
            out.append(UNKNOWN if kind == UNKNOWN else OUTSIDE)
        else:
            starts = label[0] == 'B' or before == OUTSIDE or before[2:] != label[2:]
            out.append(('B-' if starts else 'I-') + kind)
        before = label
    return out


WORD = re.compile(r"[A-Za-z]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Col|Lt|Jr|Sr|Inc|Corp|Co)\.|\d[\d,.]*\d|\w+|[^\w\s]")


def read_spans(path, kinds):
    """Texts with name spans in code points, cut into tokens and, roughly, sentences."""
    sentences = []
    with open_text(path) as lines:
        for line in lines:
            article = json.loads(line)
            text, spans = article['text'], sorted(((s[0], s[1], kinds.get(s[2])) for s in article['entities']), key=lambda s: (s[0], -s[1]))
            forms, labels, covered = [], [], -1
            matches = list(WORD.finditer(text))
            k = 0
            for i, match in enumerate(matches):
                while k < len(spans) and spans[k][1] <= match.start():
                    k += 1
                inside = k < len(spans) and spans[k][0] < match.end() and match.start() < spans[k][1]
                if inside and spans[k][2] is not None:
                    labels.append(('I-' if covered == k else 'B-') + spans[k][2])
                    covered = k
                else:
                    labels.append(OUTSIDE)
                forms.append(match.group())
                gap = text[match.end():matches[i + 1].start()] if i + 1 < len(matches) else '\n\n'
                if '\n\n' in gap or (match.group() in '.?!' and gap.strip() == '' and gap and not inside) or len(forms) >= 80:
                    sentences.append(Sentence(forms=forms, names=labels, doc=article.get('doc', article.get('title', ''))))
                    forms, labels = [], []
    return sentences


def carry_names(sentences):
    """Silver names miss bare surnames: where an article names "Ada Lund" in full, its bare "Lund" is a person too; and a
    single-word name seen twice or more as one kind, never as another, is that kind everywhere in the article."""
    by_doc = {}
    for sentence in sentences:
        by_doc.setdefault(sentence.doc, []).append(sentence)
    for doc in by_doc.values():
        surnames, singles = set(), {}
        for s in doc:
            for first, last, kind in spans_of(s.names):
                if kind == 'person' and last > first:
                    surnames.add(s.forms[last])
                if first == last:
                    singles.setdefault(s.forms[first], []).append(kind)
        sure = {form: kinds[0] for form, kinds in singles.items() if len(kinds) > 1 and len(set(kinds)) == 1}
        for s in doc:
            for i, form in enumerate(s.forms):
                if s.names[i] != OUTSIDE or s.upos[i] != 'PROPN' or not form[:1].isupper() or len(form) < 3:
                    continue
                beside = (i > 0 and s.upos[i - 1] == 'PROPN' and s.names[i - 1] != OUTSIDE) or (i + 1 < len(s.forms) and s.upos[i + 1] == 'PROPN')
                kind = sure.get(form) or ('person' if form in surnames else None)
                if kind and not beside:
                    s.names[i] = 'B-' + kind


def spans_of(labels):
    """[(first, last, kind)] of BIO labels."""
    spans = []
    for i, label in enumerate(labels):
        if label[0] == 'B':
            spans.append([i, i, label[2:]])
        elif label[0] == 'I' and spans and spans[-1][1] == i - 1:
            spans[-1][1] = i
    return [tuple(s) for s in spans]


def fnv1a(text):
    """FNV-1a, 32 bit, over UTF-8."""
    h = 0x811C9DC5
    for byte in text.encode('utf-8'):
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return h
