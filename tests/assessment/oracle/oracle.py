#!/usr/bin/env python3
"""An assessment written a second time, from the customs rules and not from the program: decimal arithmetic over
the CSV tables of an edition. Used by compare.py; not part of the product.

Rules (domain note 3): value for duty is the value in invoice currency times the exchange rate of the day of
direct shipment, or the latest before it; duty by the rate text of the treatment, General Tariff 35 % or
Most-Favoured-Nation where higher; tax of 5 % on value for duty plus duty; every amount rounded half-up to the
cent, line by line; totals are sums of rounded amounts.
"""
import bisect
import csv
import pathlib
import re
from decimal import ROUND_FLOOR, Decimal, getcontext
from fractions import Fraction

getcontext().prec = 60

GENERAL_TARIFF = "03"
MOST_FAVOURED_NATION = "02"
UNIT_OF_TEXT = {"kg": "KGM", "tonne": "TNE", "litre": "LTR", "hl": "HLT", "dozen": "DZN", "each": "NMB",
                "litre of absolute ethyl alcohol": "LPA"}
# How many of the unit on the left make one of the unit on the right.
PER_UNIT = {("KGM", "TNE"): 1000, ("GRM", "KGM"): 1000, ("GRM", "TNE"): 1_000_000, ("LTR", "HLT"): 100,
            ("NMB", "DZN"): 12, ("NMB", "GRO"): 144, ("NMB", "MIL"): 1000}


class Refused(Exception):
    """The line cannot be computed; the argument names the reason as the program does."""


class Provisional(Exception):
    """No exchange rate is known."""


def half_up(amount):
    """A fraction in dollars to Decimal dollars with two decimals."""
    cents = amount * 100 + Fraction(1, 2)
    return Decimal(cents.numerator // cents.denominator).scaleb(-2).quantize(Decimal("0.01"), rounding=ROUND_FLOOR)


def exact(decimal_text):
    return Fraction(Decimal(decimal_text))


def read_tables(folder):
    """The rows of every CSV file below the folder, by what the header says that they are."""
    tables = {}
    for path in sorted(pathlib.Path(folder).rglob("*.csv")):
        with open(path, encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream)
            header = set(reader.fieldnames or [])
            for kind, columns in (("items", {"code8_digits", "mfn"}), ("numbers", {"code10_digits", "code8_digits"}),
                                  ("treatments", {"abbr", "cbsa_numeric_code"}),
                                  ("countries", {"cbsa_name", "iso2", "other_treatments"}),
                                  ("fx", {"date", "currency", "cad_per_unit"})):
                if columns <= header:
                    tables.setdefault(kind, []).extend(reader)
                    break
    return tables


class Oracle:
    def __init__(self, folder, tax_percent=5):
        self.tax = Fraction(tax_percent, 100)
        tables = read_tables(folder)
        self.items = {row["code8_digits"]: row for row in tables["items"]}
        self.numbers = {row["code10_digits"]: row for row in tables["numbers"]
                        if row["code8_digits"] in self.items}
        self.abbreviation = {row["cbsa_numeric_code"].zfill(2): row["abbr"] for row in tables["treatments"]}
        self.code = {abbreviation: code for code, abbreviation in self.abbreviation.items()}
        by_iso = {}
        for row in tables["countries"]:
            by_iso.setdefault(row["iso2"], []).append(row)
        # Areas that share a code have rights of their own and are asked for by name: left to other tests.
        self.countries = {iso: self.rights(rows[0]) for iso, rows in by_iso.items() if iso and len(rows) == 1}
        self.rates = {}
        for row in tables["fx"]:
            self.rates.setdefault(row["currency"], []).append((row["date"], row["cad_per_unit"]))
        for days in self.rates.values():
            days.sort()

    def rights(self, row):
        """Codes of the treatments that goods of the country may claim."""
        rights = {GENERAL_TARIFF}
        if row["general_tariff_only"].strip() == "1":
            return rights
        for abbreviation in ("MFN", "GPT", "LDCT"):
            if row[abbreviation].strip() == "1":
                rights.add(self.code[abbreviation])
        for abbreviation in re.split(r"[^A-Z]+", row["other_treatments"]):
            if abbreviation in self.code:
                rights.add(self.code[abbreviation])
        return rights

    def exchange_rate(self, currency, day):
        if currency == "CAD":
            return Fraction(1)
        days = self.rates.get(currency, [])
        position = bisect.bisect_right(days, (day, "~")) - 1
        if position < 0:
            raise Provisional()
        return exact(days[position][1])

    @staticmethod
    def in_unit(quantity, declared, wanted):
        if declared == wanted:
            return quantity
        if (declared, wanted) in PER_UNIT:
            return quantity / PER_UNIT[declared, wanted]
        if (wanted, declared) in PER_UNIT:
            return quantity * PER_UNIT[wanted, declared]
        raise Refused("unitNotConvertible")

    def term(self, text, value, line):
        percent = re.fullmatch(r"([0-9.]+)%", text)
        if percent:
            return value * exact(percent[1]) / 100
        dollars = re.fullmatch(r"\$([0-9.]+)/(.+)", text)
        cents = re.fullmatch(r"([0-9.]+)¢/?(.+)", text)
        amount = exact(dollars[1]) if dollars else exact(cents[1]) / 100
        unit = UNIT_OF_TEXT[(dollars or cents)[2]]
        if not line.get("quantity") or not line.get("unitOfMeasure"):
            raise Refused("quantityMissing")
        return amount * self.in_unit(exact(line["quantity"]), line["unitOfMeasure"], unit)

    def by_rate(self, text, value, line):
        if text == "Free":
            return Fraction(0)
        if text == "N/A":
            raise Refused("rateNotApplicable")
        if text.startswith("See Note"):
            raise Refused("rateSeeNote")
        match = re.fullmatch(r"(.+?)(?: but not less than (.+?))?(?: or more than (.+?))?(?: plus (.+))?", text)
        base, floor, ceiling, more = match.groups()
        amount = self.term(base, value, line)
        if floor:
            amount = max(amount, self.term(floor, value, line))
        if ceiling:
            amount = min(amount, self.term(ceiling, value, line))
        return amount + (self.term(more, value, line) if more else 0)

    def duty(self, value, line):
        item = self.items[line["classificationNumber"][:8]]
        treatment = line["tariffTreatment"]
        if treatment not in self.countries[line["countryOfOrigin"]]:
            raise Refused("treatmentNotForCountry")
        if treatment == MOST_FAVOURED_NATION:
            return self.by_rate(item["mfn"], value, line)
        if treatment == GENERAL_TARIFF:
            return max(value * Fraction(35, 100), self.by_rate(item["mfn"], value, line))
        text = item[self.abbreviation[treatment]].strip()
        if not text:
            raise Refused("treatmentNotForItem")
        return self.by_rate(text, value, line)

    def line(self, invoice, line):
        """Amounts of one line as texts."""
        self.duty(Fraction(0), line)  # what is refused is refused without a rate too
        rate = self.exchange_rate(invoice["currency"], invoice["directShipmentDate"])
        value = half_up(exact(line["value"]) * rate)
        duty = half_up(self.duty(Fraction(value), line))
        for_tax = value + duty
        tax = half_up(Fraction(for_tax) * self.tax)
        return {"valueForDuty": str(value), "customsDuty": str(duty), "valueForTax": str(for_tax), "gst": str(tax),
                "total": str(duty + tax)}
