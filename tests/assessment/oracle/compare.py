#!/usr/bin/env python3
"""Seeded declarations over a whole edition, computed by carmctl and by oracle.py: every amount of every line must
be the same text. The same seed gives the same declarations.

compare.py --carmctl PROGRAM --edition FOLDER [--lines 1000] [--seed 1] [--tax 5]
exit 0 only when every line agrees; the last line of the output is the figure
"""
import argparse
import datetime
import json
import random
import subprocess
import sys
from decimal import Decimal

import oracle

ACCOUNTING_DATE = "2025-06-02"
LINES_PER_DOCUMENT = 5
OTHER_UNITS = {"TNE": ["KGM", "GRM"], "KGM": ["TNE", "GRM"], "DZN": ["NMB"], "NMB": ["DZN"], "HLT": ["LTR"],
               "LTR": ["HLT"]}


def decimal_text(rng, most_digits, most_decimals):
    """Fives and zeros are frequent, because halves of a cent are what rounding is about."""
    digits = "".join(rng.choice("01234567890505") for _ in range(rng.randint(1, most_digits))).lstrip("0") or "0"
    decimals = "".join(rng.choice("01234567890505") for _ in range(rng.randint(0, most_decimals)))
    return f"{digits}.{decimals}" if decimals else digits


def units_of(text):
    return {oracle.UNIT_OF_TEXT[name] for name in oracle.UNIT_OF_TEXT
            if (f"/{name}" in text or (name == "each" and "¢each" in text))}


class Generator:
    def __init__(self, reference, seed):
        self.reference = reference
        self.rng = random.Random(seed)
        self.numbers = sorted(reference.numbers)
        # Rates that count something are a small part of the tariff, and most of what can go wrong.
        self.specific = [number for number in self.numbers
                         if any(sign in reference.items[number[:8]]["mfn"] for sign in "¢$N")]
        self.countries = sorted(reference.countries)
        self.currencies = sorted(reference.rates) + ["CAD", "CAD", "USD", "USD"]

    def day(self):
        """A day in the middle of the published rates, before the first, or after the last."""
        first = datetime.date(2016, 12, 15)
        return (first + datetime.timedelta(days=self.rng.randint(0, 1700))).isoformat()

    def treatment(self, item, country):
        rights = sorted(self.reference.countries[country])
        kind = self.rng.random()
        if kind < 0.05:
            return self.rng.choice(sorted(self.reference.abbreviation))
        listed = [code for code in rights if item.get(self.reference.abbreviation[code])]
        if kind < 0.6 and listed:
            return self.rng.choice(listed)
        return "03" if kind > 0.85 or "02" not in rights else "02"

    def unit(self, number, item):
        """The unit of the rate where it counts one, else the tariff's, sometimes another that converts."""
        wanted = sorted(units_of(item["mfn"]))
        unit = wanted[0] if wanted else self.reference.numbers[number]["uom"].strip() or item["uom"].strip() or "NMB"
        return self.rng.choice(OTHER_UNITS.get(unit, [unit])) if self.rng.random() < 0.3 else unit

    def line(self):
        number = self.rng.choice(self.specific if self.specific and self.rng.random() < 0.4 else self.numbers)
        item = self.reference.items[number[:8]]
        country = self.rng.choice(self.countries)
        line = {"classificationNumber": number, "countryOfOrigin": country, "valueForDutyCode": "13",
                "tariffTreatment": self.treatment(item, country), "value": decimal_text(self.rng, 7, 2)}
        if self.rng.random() < 0.97:
            line["quantity"] = decimal_text(self.rng, 5, 3)
            line["unitOfMeasure"] = self.unit(number, item)
        return line

    def document(self):
        invoice = {"vendorName": "Vendor", "currency": self.rng.choice(self.currencies), "placeOfExport": "US",
                   "directShipmentDate": self.day(), "lines": [self.line() for _ in range(LINES_PER_DOCUMENT)]}
        return {"type": "C", "office": "0427", "modeOfTransport": "2", "importerNumber": "870249414RM0001",
                "accountingDate": ACCOUNTING_DATE, "invoices": [invoice]}


def expected_of(reference, document):
    """(amounts of the lines, reasons of refusal by line); amounts are nothing where the line is provisional."""
    invoice = document["invoices"][0]
    amounts, refusals = [], {}
    for index, line in enumerate(invoice["lines"]):
        try:
            amounts.append(reference.line(invoice, line))
        except oracle.Provisional:
            amounts.append(None)
        except oracle.Refused as refused:
            amounts.append(None)
            refusals[index] = str(refused)
    return amounts, refusals


def single_line(document, index):
    invoice = dict(document["invoices"][0], lines=[document["invoices"][0]["lines"][index]])
    return dict(document, invoices=[invoice])


def run(arguments, documents):
    command = [arguments.carmctl, "assess", "--edition", arguments.edition, "--jsonl"]
    text = "".join(json.dumps(document) + "\n" for document in documents)
    done = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    results = [json.loads(line) for line in done.stdout.decode().splitlines()]
    if len(results) != len(documents):
        sys.exit(f"carmctl ended with {done.returncode} after {len(results)} of {len(documents)} documents")
    return results


def differences(document, result, amounts):
    if "lines" not in result:
        return [f"refused: {result}"]
    found = []
    for line, expected in zip(result["lines"], amounts):
        got = None if line["provisional"] else {key: line.get(key) for key in expected or line}
        if got != expected:
            found.append(f"{document['invoices'][0]['lines'][line['line']]}: {got} and not {expected}")
    known = [expected for expected in amounts if expected is not None]
    if len(known) == len(amounts):
        for key in ("valueForDuty", "customsDuty", "gst", "total"):
            sum_of_lines = str(sum(Decimal(one[key]) for one in known))
            if result["totals"][key] != sum_of_lines:
                found.append(f"total {key} is {result['totals'][key]} and not {sum_of_lines}")
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--carmctl", required=True)
    parser.add_argument("--edition", required=True)
    parser.add_argument("--lines", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tax", type=int, default=5, help="another rate must make every line differ")
    arguments = parser.parse_args()
    reference = oracle.Oracle(arguments.edition, arguments.tax)
    generator = Generator(reference, arguments.seed)
    documents, expectations, refused = [], [], []
    lines = 0
    while lines < arguments.lines:
        document = generator.document()
        amounts, refusals = expected_of(reference, document)
        # One refused line refuses its declaration: such lines are asked alone, the others together.
        for index, reason in refusals.items():
            refused.append((single_line(document, index), reason))
        keep = [index for index in range(LINES_PER_DOCUMENT) if index not in refusals]
        document["invoices"][0]["lines"] = [document["invoices"][0]["lines"][index] for index in keep]
        if keep:
            documents.append(document)
            expectations.append([amounts[index] for index in keep])
        lines += LINES_PER_DOCUMENT
    problems = []
    results = run(arguments, documents + [document for document, _ in refused])
    for document, result, amounts in zip(documents, results, expectations):
        problems += differences(document, result, amounts)
    for (document, reason), result in zip(refused, results[len(documents):]):
        codes = [refusal["code"] for refusal in result.get("refusals", [])]
        if reason not in codes:
            problems.append(f"{document['invoices'][0]['lines'][0]}: {reason} expected, got {codes or result}")
    computed = sum(amount is not None for amounts in expectations for amount in amounts)
    for problem in problems[:20]:
        print(problem)
    print(f"{lines} lines, seed {arguments.seed}: {computed} computed, {len(refused)} refused, "
          f"{lines - computed - len(refused)} provisional, {len(problems)} differences")
    return 1 if problems or computed < lines // 2 else 0


if __name__ == "__main__":
    sys.exit(main())
