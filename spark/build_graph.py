"""spark-submit build_graph.py --input news.jsonl --output graph: articles in, the graph out. README.md says how on a cluster."""

import argparse
import sys

from pyspark.sql import SparkSession

from wiregraph_spark.assemble import Sizes, assemble
from wiregraph_spark.read import read_articles
from wiregraph_spark.write import write_graph


def main():
    options = read_options()
    spark = SparkSession.builder.appName("wiregraph").getOrCreate()
    context = spark.sparkContext
    partitions = options.partitions or 3 * context.defaultParallelism
    articles = read_articles(spark, options.input, options.form, partitions)
    graph = assemble(articles, Sizes(partitions, options.most_on_one))
    write_graph(spark, graph, options.output, options.name)
    problems = graph.problems.take(TOLD)
    for problem in problems:
        print(f"build_graph: {problem['problem']}", file=sys.stderr)
    counts = [rdd.count() for rdd in (graph.articles, graph.nodes, graph.edges)]
    print("{} articles, {} nodes, {} edges in {}".format(*counts, options.output))
    spark.stop()


#: So many inputs that gave no article are told.
TOLD = 20


def read_options():
    parser = argparse.ArgumentParser(description="Builds a wiregraph graph on Spark.")
    parser.add_argument("--input", nargs="+", required=True, help="files, folders or globs that Spark reads")
    parser.add_argument("--form", default="json", help="json (JSON Lines), text (a file an article, .html pages too), parquet, orc, …")
    parser.add_argument("--output", required=True, help="a folder: parquet/, json/ and neo4j/ are written below it")
    parser.add_argument("--name", default="wiregraph", help="the graph's name in Neo4j")
    parser.add_argument("--partitions", type=int, help="tasks of a shuffle; three a core unless named")
    parser.add_argument("--most-on-one", type=int, default=Sizes(1).most_on_one, help="pairs of names linked in one task; more are in rounds")
    return parser.parse_args()


if __name__ == "__main__":
    main()
