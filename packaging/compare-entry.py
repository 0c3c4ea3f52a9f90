#!/usr/bin/env python3
"""compare-entry.py ENTRY CENTRAL: succeeds only if the centre holds exactly the entry of the terminal.

ENTRY is what the terminal sealed (one JSON object), CENTRAL what `carm-central list --json` printed.
"""
import json
import sys

COMPARED = ["id", "hash", "transactionNumber", "version", "totalsCents"]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        sealed = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        held = [json.loads(line) for line in file if line.strip()]
    if len(held) != 1:
        sys.exit(f"compare: the centre holds {len(held)} entries, expected exactly 1")
    wrong = [key for key in COMPARED if sealed[key] != held[0][key]]
    for key in wrong:
        print(f"compare: {key} differs: terminal {sealed[key]}, centre {held[0][key]}", file=sys.stderr)
    if held[0]["assessmentDiffers"]:
        wrong.append("assessment")
        print("compare: the centre computed other amounts", file=sys.stderr)
    if wrong:
        sys.exit(1)
    print(f"the centre holds the entry once: {sealed['transactionNumber']}, receipt {held[0]['receiptNumber']}, "
          f"hash {sealed['hash'][:16]}…, total {sealed['totalsCents']['total']} cents")


if __name__ == "__main__":
    main()
