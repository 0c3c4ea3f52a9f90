#!/usr/bin/env python3
"""compare-story.py FOLDER: succeeds only if centre, kiosk, counter and importer see the same.

FOLDER holds kiosk.json, counter.json and importer.json, what each part of the story has seen, and central.jsonl, what
`carm-central list --json` printed.
"""
import json
import pathlib
import sys

SEALED = ["id", "hash", "transactionNumber", "version", "totalsCents"]
STANDING = ["state", "owedCents", "paidCents"]
# What the officer and the importer did, each exactly once.
EXPECTED_RECORDS = sorted(["accepted", "businessRegistered", "drawerClosed", "drawerOpened", "paymentTaken",
                           "presented", "released", "reviewStarted"])


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def differences(folder):
    with open(folder / "central.jsonl", encoding="utf-8") as file:
        held = [json.loads(line) for line in file if line.strip()]
    declarations = [entry for entry in held if entry["kind"] == "declaration"]
    records = sorted(entry["kind"] for entry in held if entry["kind"] != "declaration")
    if len(declarations) != 1:
        yield f"the centre holds {len(declarations)} declarations, expected exactly 1"
        return
    if records != EXPECTED_RECORDS:
        yield f"the centre holds the records {records}, expected {EXPECTED_RECORDS}"
    yield from (f"the centre disputes {entry['kind']}: {entry['dispute']}" for entry in held if "dispute" in entry)
    central = declarations[0]
    if central["assessmentDiffers"]:
        yield "the centre computed other amounts"
    for name, keys in (("kiosk", SEALED), ("counter", SEALED + STANDING), ("importer", SEALED + STANDING)):
        seen = read(folder / f"{name}.json")
        for key in keys:
            if seen[key] != central[key]:
                yield f"{key} differs: {name} {seen[key]}, centre {central[key]}"
    if (central["state"], central["paidCents"]) != ("released", central["totalsCents"]["total"]):
        yield f"not released and paid in full: {central['state']}, {central['paidCents']} cents"
    counter = read(folder / "counter.json")
    if not counter["drawerBalanced"] or counter["overOrShortCents"] != 0:
        yield "the drawer does not balance"
    number = f"{central['transactionNumber'][:5]}-{central['transactionNumber'][5:]}"
    if not any(number in line for line in read(folder / "importer.json")["statementLines"]):
        yield f"the statement does not show {number}"


def main():
    folder = pathlib.Path(sys.argv[1])
    found = list(differences(folder))
    for difference in found:
        print(f"compare: {difference}", file=sys.stderr)
    if found:
        sys.exit(1)
    counter = read(folder / "counter.json")
    print(f"centre, kiosk, counter and importer agree: {counter['transactionNumber']}, hash {counter['hash'][:16]}…, "
          f"{counter['state']}, {counter['paidCents']} cents paid on receipt {counter['receiptNumber']}; "
          "the statement shows it")


if __name__ == "__main__":
    main()
