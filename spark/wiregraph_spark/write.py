"""The graph as files: Parquet tables, the lines of `export json`, the files of `export neo4j-admin`."""

from pyspark.sql import SparkSession
from pyspark.sql.types import ArrayType, DoubleType, LongType, StringType, StructField, StructType

from .assemble import kept, stepped

TEXT, TEXTS = StringType(), ArrayType(StringType())


def table(**columns):
    return StructType([StructField(name, kind) for name, kind in columns.items()])


MEMBER = table(article=TEXT, entity=TEXT)
TRAIT = table(kind=TEXT, value=TEXT, of=TEXT, article=TEXT, span=ArrayType(LongType()))
EVIDENCE = table(
    article=TEXT, claim=TEXT, span=ArrayType(LongType()), quote=TEXT, cue=TEXT, rule=TEXT, confidence=DoubleType(), onWordOf=TEXT
)
ARTICLES = table(id=TEXT, sources=TEXTS, title=TEXT, date=TEXT, outlet=TEXT, url=TEXT, copyOf=TEXT)
NODES = table(
    key=TEXT, type=TEXT, name=TEXT, aliases=TEXTS, members=ArrayType(MEMBER), mentions=LongType(), articles=TEXTS, firstSeen=TEXT,
    lastSeen=TEXT, traits=ArrayType(TRAIT), kind=TEXT, date=TEXT, place=TEXT, quote=TEXT,
)
EDGES = table(
    key=TEXT, source=TEXT, target=TEXT, type=TEXT, factuality=TEXT, event=TEXT, evidence=ArrayType(EVIDENCE), confidence=DoubleType(),
    reports=LongType(), copies=LongType(),
)
JOINS = table(one=TEXT, other=TEXT, rule=TEXT, reason=TEXT)


def write_graph(spark: SparkSession, graph, folder, name):
    """Writes parquet/, json/ and neo4j/ below a folder (any address that Spark writes to); what is there goes."""

    def parquet(rows, schema, part):
        spark.createDataFrame(rows.map(lambda row: fitted(row, schema)), schema).write.mode("overwrite").parquet(f"{folder}/parquet/{part}")

    def lines(texts, part):
        frame = spark.createDataFrame(texts.map(lambda text: (text,)), "line string")
        frame.write.mode("overwrite").text(f"{folder}/{part}")

    parquet(graph.articles.map(lambda pair: {"id": pair[0], **pair[1]}), ARTICLES, "articles")
    parquet(graph.nodes.map(lambda node: {"key": node["key"], **node["attributes"]}), NODES, "nodes")
    parquet(graph.edges.map(lambda edge: {**{end: edge[end] for end in ("key", "source", "target")}, **edge["attributes"]}), EDGES, "edges")
    parquet(graph.joins, JOINS, "joins")
    articles = written(graph.articles.map(lambda pair: {"name": name, "article": list(pair)}))
    nodes = written(graph.nodes.map(lambda node: {"name": name, "node": node, "when": node["when"]}))
    edges = written(graph.edges.map(lambda edge: {"name": name, "edge": edge, "when": edge["when"], "onWordOf": edge["onWordOf"]}))
    for part, rows in (("articles", articles), ("nodes", nodes), ("edges", edges)):
        lines(rows.map(lambda row: row["json"]), f"json/{part}")
    [headers] = stepped(spark.sparkContext.parallelize([[{"name": name, "headers": True}]], 1), "write").collect()
    everything = articles.union(nodes).union(edges)
    for part in ("nodes", "relationships"):
        lines(spark.sparkContext.parallelize([headers[part][0].rstrip("\n")], 1), f"neo4j/{part}-header")
        lines(everything.flatMap(lambda row, part=part: (line.rstrip("\n") for line in row.get(part, []))), f"neo4j/{part}")


def written(pieces):
    return kept(stepped(pieces.map(lambda piece: [piece]), "write"))


def fitted(row, schema):
    """The row's values in the order of the columns; whole numbers where the column is of fractions."""
    return tuple(fitted_value(row.get(field.name), field.dataType) for field in schema.fields)


def fitted_value(value, kind):
    if value is None:
        return None
    if isinstance(kind, StructType):
        return fitted(value, kind)
    if isinstance(kind, ArrayType):
        return [fitted_value(one, kind.elementType) for one in value]
    return float(value) if isinstance(kind, DoubleType) else value
