#!/usr/bin/env python3
"""bench-table.py DIR: joins engines.json and starts.txt of DIR into a table and DIR/bench.json.

The last line says whether the two limits hold that a person would notice: the whole tariff imported within 5 s, and
30 ms for a keystroke of the search at the 99th percentile. Exit 1 when one does not.
"""
import json
import pathlib
import re
import statistics
import sys

LIMITS_MS = {("reference/import", "p50_ms"): 5000, ("reference/search_per_keystroke", "p99_ms"): 30}


def engine_rows(path):
    rows = []
    for run in json.loads(path.read_text())["benchmarks"]:
        name = run["name"].split("/iterations")[0]
        for key in ("p50_ms", "p99_ms", "worst_ms", "items_per_second"):
            if key in run:
                rows.append({"name": name, "figure": key, "value": round(run[key], 3)})
    return rows


def start_rows(path):
    starts = [tuple(map(int, found)) for found in
              re.findall(r"^start (\d+) ms, memory (\d+) kB$", path.read_text(), re.M)]
    if not starts:
        sys.exit("bench: the kiosk was never started")
    return [{"name": "kiosk/start_to_first_field", "figure": "p50_ms", "value": statistics.median(s[0] for s in starts)},
            {"name": "kiosk/memory", "figure": "p50_kB", "value": statistics.median(s[1] for s in starts)}]


def main():
    folder = pathlib.Path(sys.argv[1])
    rows = engine_rows(folder / "engines.json") + start_rows(folder / "starts.txt")
    (folder / "bench.json").write_text(json.dumps(rows, indent=1) + "\n")
    for row in rows:
        print(f"{row['name']:34} {row['figure']:18} {row['value']:>14,}")
    measured = {(row["name"], row["figure"]): row["value"] for row in rows}
    missed = [f"{name} {figure}" for (name, figure), limit in LIMITS_MS.items()
              if measured.get((name, figure), limit + 1) > limit]
    print(f"bench: {len(rows)} figures, " + (f"over the limit: {', '.join(missed)}" if missed else "limits hold"))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
