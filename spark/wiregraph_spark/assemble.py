"""
The graph of a set of articles, assembled block by block. Every rule is wiregraph's own and runs in `wiregraph block -`; what stands
here only groups, joins and counts. The flow is that of src/graph/assemble-graph.ts: digest, versions, copies, beings, events, edges.
"""

from operator import add
from typing import NamedTuple

from pyspark import RDD, StorageLevel

from .components import link_all
from .program import extract, run_step

#: Digits of a place in an article, as in src/graph/blocks/entity-name.ts.
DIGITS = 6


class Sizes(NamedTuple):
    """How the work is cut."""

    #: tasks of every shuffle: two or three a core, and few enough articles in each to fit its memory
    partitions: int
    #: so many pairs of names are linked in one task; more are linked in rounds
    most_on_one: int = 2_000_000


class Graph(NamedTuple):
    """The whole graph, as wiregraph's own exports hold it."""

    #: (id, GraphArticle)
    articles: RDD
    #: {key, attributes, when}
    nodes: RDD
    #: {key, source, target, attributes, when, onWordOf}
    edges: RDD
    #: {one, other, rule, reason} by names of entities: why they are one
    joins: RDD
    #: {source, problem}
    problems: RDD


def assemble(articles: RDD, sizes: Sizes) -> Graph:
    read = kept(articles.mapPartitions(extract))
    digests = digest(read, sizes)
    chains = find_copies(digests, sizes)
    # article -> (digest, {stories, original} of those in a chain of copies)
    told = kept(digests.leftOuterJoin(chains, sizes.partitions))
    roots, being_joins = resolve_beings(digests, sizes)
    beings = name_beings(digests, roots, sizes)
    settled = kept(told.join(by_article(beings.handles, sizes), sizes.partitions))
    events = join_events(settled, beings, sizes)
    nodes = kept(with_traits(beings, events.traits, sizes).union(events.nodes))
    return Graph(
        articles=told.map(article_of),
        nodes=nodes,
        edges=draw_edges(told, by_article(beings.handles.union(events.handles), sizes), nodes, sizes),
        joins=being_joins.union(events.joins),
        problems=read.filter(lambda one: "problem" in one),
    )


def kept(rdd):
    return rdd.persist(StorageLevel.MEMORY_AND_DISK)


def stepped(rdd, step):
    """Runs a step on each block (a list of items) and gives all results."""
    return rdd.mapPartitions(lambda blocks: (one for results in run_step(step, blocks) for one in results))


def in_groups(pairs, sizes):
    """(key, value) -> the values of each key, as a list."""
    return pairs.groupByKey(sizes.partitions).values().map(list)


# Articles


def digest(read, sizes):
    """article -> its digest: once for each text, the newest version at each address."""
    stored = read.filter(lambda one: "record" in one).map(
        lambda one: [{"record": one["record"], "text": one["text"], "sources": [one["source"]]}]
    )
    by_text = stepped(stored, "digest").map(lambda row: (row["id"], row)).groupByKey(sizes.partitions).mapValues(list)
    by_text = kept(by_text)
    alone = by_text.filter(lambda pair: len(pair[1]) == 1).mapValues(lambda rows: rows[0])
    united = stepped(by_text.filter(lambda pair: len(pair[1]) > 1).values(), "unite").map(lambda row: (row["id"], row))
    rows = alone.union(united)
    versions = rows.values().filter(lambda row: row["url"] is not None).map(
        lambda row: (row["url"], {"id": row["id"], "url": row["url"], "date": row["date"]})
    )
    superseded = stepped(in_groups(versions, sizes).filter(lambda group: len(group) > 1), "versions").map(lambda id: (id, None))
    return kept(rows.subtractByKey(superseded, sizes.partitions))


def article_of(pair):
    id, (row, chain) = pair
    told = {name: row[name] for name in ("sources", "title", "date", "outlet", "url")}
    return (id, {**told, "copyOf": chain["original"] if chain else None})


# Copies


def find_copies(digests, sizes):
    """article -> { stories, original }, of articles that hold much of another's text."""
    postings = digests.values().flatMap(lambda row: [(shingle, row["id"]) for shingle in row["lookedUp"]])
    shared = postings.groupByKey(sizes.partitions).mapValues(list).filter(lambda pair: len(pair[1]) > 1)
    candidates = stepped(shared.map(lambda pair: [list(pair)]), "postings")
    counted = candidates.map(lambda pair: (tuple(pair), 1)).reduceByKey(add, sizes.partitions)
    # one common shingle in eight is chance; what is enough, the step says: fewer never are
    common = counted.filter(lambda pair: pair[1] > 1).map(lambda pair: (pair[0][0], (pair[0][1], pair[1])))
    shingles = digests.mapValues(lambda row: row["shingles"])
    half = common.join(shingles, sizes.partitions).map(lambda pair: (pair[1][0][0], (pair[0], pair[1][1], pair[1][0][1])))
    both = half.join(shingles, sizes.partitions).map(
        lambda pair: [{"one": [pair[1][0][0], pair[1][0][1]], "other": [pair[0], pair[1][1]], "common": pair[1][0][2]}]
    )
    pairs = kept(stepped(both, "compare"))
    chain_of = kept(link_all(pairs.map(lambda pair: (pair["one"], pair["other"])), *sizes[::-1]))
    members = digests.join(chain_of, sizes.partitions).map(lambda pair: (pair[1][1], candidate_of(pair[1][0])))
    links = pairs.map(lambda pair: (pair["one"], pair)).join(chain_of, sizes.partitions).map(lambda pair: pair[1][::-1])
    return stepped(in_groups(members.union(links), sizes), "stories").map(lambda story: (story["id"], story))


def candidate_of(row):
    # three bytes are four letters of base64, and a shingle four bytes
    letters = row["shingles"]
    return {"id": row["id"], "date": row["date"], "shingles": (len(letters) * 3 // 4 - letters.count("=")) // 4}


# Beings


def entity_name(article, place):
    return f"{article}/{place:0{DIGITS}d}"


def resolve_beings(digests, sizes):
    """(being -> the first being of its node), and the joins that say why."""
    spread = count_spread(digests, sizes)
    contexts = digests.join(spread, sizes.partitions).mapValues(with_context)
    beings = kept(contexts.values().flatMap(beings_of))
    forms = kept(digests.values().flatMap(keys_of_forms).reduceByKey(lambda a, b: a, sizes.partitions))
    roots = kept(beings.map(lambda pair: (pair[0], (pair[0], pair[1]["form"]))))
    joins = []
    # as many as there are rules for the kind that has most: persons
    levels = forms.values().map(len).fold(0, max)
    for level in range(levels):
        blocks = find_blocks(roots, forms, level, sizes)
        results = kept(run_rules(beings, roots, blocks, level, sizes))
        moved = results.filter(lambda one: "now" in one).map(lambda one: (one["root"], one["now"]))
        joins.append(results.filter(lambda one: "rule" in one))
        by_root = roots.map(lambda pair: (pair[1][0], (pair[0], pair[1][1]))).leftOuterJoin(moved, sizes.partitions)
        roots = kept(by_root.map(lambda pair: (pair[1][0][0], (pair[1][1] or pair[0], pair[1][0][1]))))
    return roots.mapValues(lambda pair: pair[0]), roots.context.union([roots.context.parallelize([], 1), *joins])


def count_spread(digests, sizes):
    """article -> [[name, in how many articles it stands]], of all names by which contexts are compared."""
    names = digests.flatMap(lambda pair: [(name, pair[0]) for name in pair[1]["names"]])
    counts = names.mapValues(lambda _: 1).reduceByKey(add, sizes.partitions)
    counted = names.join(counts, sizes.partitions).map(lambda pair: (pair[1][0], [pair[0], pair[1][1]]))
    return digests.mapValues(lambda _: None).cogroup(counted, sizes.partitions).mapValues(lambda pair: list(pair[1]))


def with_context(pair):
    row, counted = pair
    order = {name: at for at, name in enumerate(row["names"])}
    names = sorted(counted, key=lambda one: order[one[0]])
    return row, {"id": row["id"], "date": row["date"], "lands": row["lands"], "names": names}


def beings_of(pair):
    row, context = pair
    return [
        (entity_name(row["id"], place), {"being": being, "form": form, "article": context})
        for place, (being, form) in enumerate(zip(row["beings"], row["forms"]))
    ]


def keys_of_forms(row):
    return row["keys"].items()


def find_blocks(roots, forms, level, sizes):
    """cluster -> its block: all clusters to which keys lead from one another under the rules of this level."""
    clusters = roots.map(lambda pair: (pair[1][1], pair[1][0])).distinct(sizes.partitions)
    keyed = clusters.join(forms, sizes.partitions).flatMap(
        lambda pair: [(key, (pair[1][0], asks)) for key, asks in (pair[1][1][level] if level < len(pair[1][1]) else [])]
    )
    return kept(link_all(keyed.groupByKey(sizes.partitions).values().flatMap(linked_by_key), *sizes[::-1]))


def linked_by_key(group):
    group = list(group)
    clusters = {cluster for cluster, _ in group}
    # beings that only offer themselves never affect one another
    if len(clusters) < 2 or not any(asks for _, asks in group):
        return []
    first = min(clusters)
    return [(first, other) for other in clusters if other != first]


def run_rules(beings, roots, blocks, level, sizes):
    """Clusters that a rule joins, and the joins."""
    concerned = roots.map(lambda pair: (pair[1][0], pair[0])).join(blocks, sizes.partitions)
    members = concerned.map(lambda pair: (pair[1][0], (pair[0], pair[1][1]))).join(beings, sizes.partitions)
    return stepped(in_groups(members.map(lambda pair: block_member(pair, level)), sizes), "identity")


def block_member(pair, level):
    name, ((root, block), row) = pair
    return block, {"name": name, "root": root, "level": level, "being": row["being"], "article": row["article"]}


class Beings(NamedTuple):
    #: root -> {key, attributes, number, base, lands}
    nodes: RDD
    #: (entity, {entity's name in its article, key, number, kind, …})
    handles: RDD
    #: being -> root
    roots: RDD


def name_beings(digests, roots, sizes):
    """Nodes of beings with their keys."""
    entities = digests.values().flatMap(lambda row: [(name, {"name": name, "being": being, "article": dated(row)}) for name, being in named_beings(row)])
    by_root = roots.join(entities, sizes.partitions).map(lambda pair: pair[1])
    nodes = kept(stepped(in_groups(by_root, sizes), "beings").map(lambda node: (node["root"], node)))
    numbers = nodes.keys().sortBy(lambda root: root, numPartitions=sizes.partitions).zipWithIndex()
    keyed = kept(nodes.join(give_keys(nodes.values(), sizes), sizes.partitions).join(numbers, sizes.partitions).mapValues(
        lambda pair: {**pair[0][0], "key": pair[0][1], "number": pair[1]}
    ))
    handles = keyed.mapValues(handle_of).join(roots.map(lambda pair: pair[::-1]), sizes.partitions).map(lambda pair: pair[1][::-1])
    entity_ids = entities.mapValues(lambda row: row["being"]["entity"])
    return Beings(keyed, kept(handles.join(entity_ids, sizes.partitions).mapValues(lambda pair: {**pair[0], "entity": pair[1]})), roots)


def named_beings(row):
    return [(entity_name(row["id"], place), being) for place, being in enumerate(row["beings"])]


def dated(row):
    return {"id": row["id"], "date": row["date"]}


def handle_of(node):
    attributes = node["attributes"]
    told = {"key": node["key"], "kind": attributes["type"], "name": attributes["name"]}
    return {**told, **{name: node[name] for name in ("number", "base", "lands", "date", "place") if name in node}}


def give_keys(nodes, sizes):
    """root -> key."""
    plain = nodes.map(lambda node: (node["plain"], {
        "root": node["root"],
        "type": node["attributes"]["type"],
        "name": node["attributes"]["name"],
        "first": node["attributes"]["members"][0],
    }))
    return stepped(in_groups(plain, sizes), "keys").map(lambda one: (one["root"], one["key"]))


def by_article(handles, sizes):
    """article -> handles of its entities."""
    found = handles.map(lambda pair: (pair[0].rsplit("/", 1)[0], pair[1]))
    return found.groupByKey(sizes.partitions).mapValues(list)


# Events


class Events(NamedTuple):
    nodes: RDD
    handles: RDD
    joins: RDD
    #: (being, what its article tells of it)
    traits: RDD


def join_events(settled, beings, sizes):
    told = kept(stepped(settled.map(settled_article), "told"))
    tellings = kept(told.filter(lambda one: "told" in one).map(lambda one: (one["told"]["name"], one)))
    joins = kept(run_groups(tellings, sizes))
    linked = link_all(joins.map(lambda one: (one["one"], one["other"])), *sizes[::-1])
    roots = kept(tellings.mapValues(lambda _: None).leftOuterJoin(linked, sizes.partitions).map(lambda pair: (pair[0], pair[1][1] or pair[0])))
    members = roots.join(tellings, sizes.partitions).map(lambda pair: (pair[1][0], member_of_event(pair[1][1])))
    nodes = kept(stepped(in_groups(members, sizes), "events").map(lambda node: (node["root"], node)))
    keyed = nodes.join(give_keys(nodes.values(), sizes), sizes.partitions).map(lambda pair: {**pair[1][0], "key": pair[1][1]})
    placed = kept(with_places(keyed, beings, sizes))
    handles = placed.map(lambda node: (node["root"], handle_of({**node, **node["when"]})))
    of_entities = handles.join(roots.map(lambda pair: pair[::-1]), sizes.partitions).map(lambda pair: pair[1][::-1])
    entity_ids = tellings.mapValues(lambda one: one["told"]["telling"]["entity"])
    return Events(
        nodes=placed.map(entry_of),
        handles=of_entities.join(entity_ids, sizes.partitions).mapValues(lambda pair: {**pair[0], "entity": pair[1]}),
        joins=joins,
        traits=told.filter(lambda one: "traits" in one).map(lambda one: (one["name"], one["traits"])),
    )


def settled_article(pair):
    id, ((row, chain), handles) = pair
    told = {name: row[name] for name in ("id", "date", "beings", "events")}
    return [{"row": told, "nodes": handles, "stories": chain["stories"] if chain else [id], "copied": chain is not None}]


def run_groups(tellings, sizes):
    """Joins that the groups of tellings give. Names alone find the groups that have several; then their tellings follow."""
    keyed = tellings.flatMap(lambda pair: [(group, (pair[0], asks)) for group, asks in pair[1]["groups"]])
    several = keyed.groupByKey(sizes.partitions).flatMap(members_of_group)
    members = several.join(tellings.mapValues(lambda one: one["told"]), sizes.partitions)
    grouped = members.map(lambda pair: (pair[1][0], {"told": pair[1][1], "group": pair[1][0]}))
    return stepped(in_groups(grouped, sizes), "join")


def members_of_group(pair):
    group, members = pair[0], list(pair[1])
    if len(members) < 2 or not any(asks for _, asks in members):
        return []
    return [(name, group) for name, _ in members]


def member_of_event(one):
    told = one["told"]
    return {"name": told["name"], "telling": told["telling"], "article": told["article"], "place": one["place"]}


def with_places(events, beings, sizes):
    """Events with their day and the name of their place."""
    names = beings.nodes.values().filter(lambda node: node["attributes"]["type"] == "place").map(
        lambda node: (node["key"], node["attributes"]["name"])
    )
    by_place = events.map(lambda node: (node["attributes"].get("place") or "", node)).leftOuterJoin(names, sizes.partitions)
    return by_place.values().map(
        lambda pair: {**pair[0], "when": {"date": pair[0]["attributes"].get("date"), "place": pair[1]}}
    )


def entry_of(node):
    when = node.get("when") or {"date": None, "place": None}
    return {"key": node["key"], "attributes": node["attributes"], "when": when}


def with_traits(beings, traits, sizes):
    """Nodes of beings with what articles tell of them, in the order of their members."""
    of_nodes = traits.join(beings.roots, sizes.partitions).map(lambda pair: (pair[1][1], (pair[0], pair[1][0])))
    gathered = of_nodes.groupByKey(sizes.partitions).mapValues(lambda told: [one for _, own in sorted(told) for one in own])
    return beings.nodes.leftOuterJoin(gathered, sizes.partitions).values().map(lambda pair: entry_of(add_traits(*pair)))


def add_traits(node, traits):
    return {**node, "attributes": {**node["attributes"], "traits": traits}} if traits else node


# Edges


def draw_edges(told, handles, nodes, sizes):
    placed = kept(stepped(told.join(handles, sizes.partitions).map(keyed_article), "claims"))
    tellings = placed.map(lambda one: (one["place"]["key"], {"telling": one["telling"]}))
    places = placed.map(lambda one: (one["place"]["key"], (one["place"], one["when"]))).reduceByKey(lambda a, b: a, sizes.partitions)
    ends = kept(nodes.map(lambda node: (node["key"], {name: node["attributes"][name] for name in ("name", "aliases")})))
    by_source = places.map(lambda pair: (pair[1][0]["source"], pair[1])).join(ends, sizes.partitions)
    by_target = by_source.map(lambda pair: (pair[1][0][0]["target"], pair[1])).join(ends, sizes.partitions)
    heads = by_target.map(lambda pair: head_of_edge(*pair[1]))
    return kept(stepped(in_groups(heads.union(tellings), sizes), "edges"))


def keyed_article(pair):
    id, ((row, chain), handles) = pair
    told = {name: row[name] for name in ("id", "date", "claims")}
    return [{"row": told, "nodes": handles, "stories": chain["stories"] if chain else [id]}]


def head_of_edge(by_source, target):
    (place, when), source = by_source
    return place["key"], {"place": place, "ends": [source, target], "when": when}
