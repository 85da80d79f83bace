"""Builds a graph on Spark and links random pairs, in one session: build_and_link.py ARTICLES FOLDER. Prints what it linked as JSON."""

import json
import random
import sys

from pyspark.sql import SparkSession

from wiregraph_spark.assemble import Sizes, assemble
from wiregraph_spark.components import link_all
from wiregraph_spark.read import read_articles
from wiregraph_spark.write import write_graph

PARTITIONS = 2
#: Everything in one task, and in rounds however few pairs there are.
LIMITS = (1_000_000, 0)


def main():
    articles, folder = sys.argv[1:]
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    graph = assemble(read_articles(spark, [articles], "json", PARTITIONS), Sizes(PARTITIONS))
    write_graph(spark, graph, folder, "test")
    problems = [problem["problem"] for problem in graph.problems.collect()]
    rows = {part: spark.read.parquet(f"{folder}/parquet/{part}").count() for part in ("articles", "nodes", "edges", "joins")}
    spark.catalog.clearCache()
    print(json.dumps({"problems": problems, "rows": rows, "linked": [link(spark, pairs) for pairs in random_pairs()]}))
    spark.stop()


def random_pairs():
    """A long chain in no order, a star, and pairs at random."""
    chance = random.Random(7)
    chain = [(f"c{at:03d}", f"c{at + 1:03d}") for at in range(40)]
    chance.shuffle(chain)
    star = [("s00", f"s{at:02d}") for at in range(1, 20)]
    loose = [(f"r{chance.randrange(60):02d}", f"r{chance.randrange(60):02d}") for _ in range(30)]
    return [chain + star, [pair for pair in loose if pair[0] != pair[1]]]


def link(spark, pairs):
    edges = spark.sparkContext.parallelize(pairs, 4)
    return {"pairs": pairs, "roots": [sorted(link_all(edges, limit, PARTITIONS).collect()) for limit in LIMITS]}


main()
