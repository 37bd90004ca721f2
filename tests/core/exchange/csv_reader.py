"""What Python's own CSV reader finds in a table, as JSON: rows of cells."""

import csv
import json
import sys

with open(sys.argv[1], newline="", encoding="utf-8") as file:
    json.dump(list(csv.reader(file, strict=True)), sys.stdout)
