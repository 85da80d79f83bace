"""Connected components: which things are linked, however far."""

from pyspark import StorageLevel


def link_all(edges, most_on_one, partitions):
    """
    Pairs that are linked -> (thing, the smallest thing linked with it), for every thing of a pair.

    Each partition links what it holds first, so that few pairs are left; when these are no more than `most_on_one`, one task ends it
    (names alone: some 100 bytes a pair), otherwise rounds of large and small stars do, each of which halves the way to the smallest.
    """
    pairs = _kept(edges.mapPartitions(_link))
    while True:
        count = pairs.count()
        if count <= most_on_one:
            return pairs.coalesce(1).mapPartitions(_root_all)
        linked = pairs.flatMap(_both_ways).groupByKey(partitions).flatMap(_large_star)
        linked = linked.map(_downward).groupByKey(partitions).flatMap(_small_star).distinct(partitions)
        linked = _kept(linked)
        same = linked.count() == count and linked.subtract(pairs, partitions).isEmpty()
        pairs.unpersist()
        pairs = linked
        if same:
            return pairs.flatMap(_with_roots).distinct(partitions)


def _kept(pairs):
    return pairs.persist(StorageLevel.MEMORY_AND_DISK)


def _link(pairs):
    """Star edges (thing, smallest) of what these pairs link."""
    return (pair for pair in _root_all(pairs) if pair[0] != pair[1])


def _root_all(pairs):
    """(thing, smallest) of everything in these pairs."""
    parent = {}

    def root(thing):
        path = []
        while parent[thing] != thing:
            path.append(thing)
            thing = parent[thing]
        for one in path:
            parent[one] = thing
        return thing

    for one, other in pairs:
        parent.setdefault(one, one)
        parent.setdefault(other, other)
        a, b = root(one), root(other)
        if a != b:
            parent[max(a, b)] = min(a, b)
    return ((thing, root(thing)) for thing in list(parent))


def _with_roots(pair):
    thing, root = pair
    return ((thing, root), (root, root))


def _both_ways(pair):
    return (pair, (pair[1], pair[0]))


def _downward(pair):
    return (max(pair), min(pair))


def _large_star(group):
    thing, near = group
    near = set(near)
    smallest = min(thing, min(near))
    return [(other, smallest) for other in near if other > thing]


def _small_star(group):
    thing, near = group
    near = set(near)
    smallest = min(near)
    return [(other, smallest) for other in {*near, thing} if other != smallest]
