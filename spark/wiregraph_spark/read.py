"""Articles from what Spark reads: JSON Lines, Parquet (or any table of Spark), folders of texts and pages."""

import json

#: What an article may have; `text` or `html` it must.
FIELDS = ("text", "html", "url", "title", "date", "outlet", "source")


def read_articles(spark, paths, form, partitions):
    """The articles of some paths as dictionaries, each with the source that one machine would name: `file:line`, or the file."""
    context = spark.sparkContext
    if form == "json":
        parts = [_json_lines(context, path, partitions) for path in paths]
        return context.union(parts).repartition(partitions)
    if form == "text":
        files = context.union([context.binaryFiles(path, partitions) for path in paths])
        return files.repartition(partitions).map(_whole_file)
    return table_articles(spark.read.format(form).load(list(paths))).repartition(partitions)


def table_articles(table):
    """The rows of a Spark table with a column `text` or `html`; `source` names a row, otherwise its address does."""
    columns = [name for name in FIELDS if name in table.columns]
    if "text" not in columns and "html" not in columns:
        raise ValueError(f"The table has the columns {', '.join(table.columns)}, and neither “text” nor “html”: rename one.")
    return table.select(*columns).rdd.map(_row)


def _json_lines(context, path, partitions):
    """`path` is one file (also .gz) or several by a glob; lines are numbered within each file."""
    files = [str(one.getPath()) for one in _list_files(context, path)]
    if not files:
        raise ValueError(f"{path}: no such file.")
    return context.union([_lines_of(context, file, partitions) for file in files])


def _lines_of(context, file, partitions):
    name = _plain_name(file)
    numbered = context.textFile(file, partitions).zipWithIndex()
    return numbered.filter(lambda pair: pair[0].strip() != "").map(lambda pair: _line(pair[0], f"{name}:{pair[1] + 1}"))


def _line(text, source):
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    # what is no object is sent on as it is, and told by wiregraph
    return {**value, "source": source} if isinstance(value, dict) else {"source": source, "text": None}


def _list_files(context, path):
    hadoop = context._jvm.org.apache.hadoop.fs
    found = hadoop.Path(path)
    system = found.getFileSystem(context._jsc.hadoopConfiguration())
    return sorted(system.globStatus(found) or [], key=lambda one: str(one.getPath()))


def _plain_name(file):
    """file:/data/news.jsonl -> /data/news.jsonl; s3a://… stays."""
    return file[len("file:"):] if file.startswith("file:/") else file


def _whole_file(pair):
    name, content = pair
    text = content.decode("utf-8-sig", "replace")
    return {"source": _plain_name(name), "html" if name.endswith((".html", ".htm")) else "text": text}


def _row(row):
    article = {name: str(value) for name, value in row.asDict().items() if value is not None}
    return {**article, "source": article.get("source") or article.get("url") or "table"}
