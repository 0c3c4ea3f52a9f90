#!/usr/bin/env python3
"""The rules of both languages as a test: completeness, placeholders, French typography, terms of the glossary.

check.py FOLDER       checks carm_en.ts and carm_fr.ts, one line a finding, exit 1 when there is any
check.py --self-test  breaks each kind of rule on purpose and fails unless the check notices
"""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

NARROW = "\u202f"
Sentence = collections.namedtuple("Sentence", "context source forms state is_plural")

TYPOGRAPHY = [
    (r"\s[;!?]", "a space before ; ! or ?"),
    (rf"[^{NARROW}]»", "no narrow no-break space before »"),
    (rf"[^{NARROW}]:(?![0-9/])", "no narrow no-break space before a colon"),
    (rf"[^{NARROW}](?:%(?![0-9n])|\$)", "no narrow no-break space before % or $"),
    (rf"«(?!{NARROW})", "no narrow no-break space after «"),
    (r"[0-9][ ,][0-9]{3}(?![0-9])", "thousands are grouped by narrow no-break spaces"),
    (r'["“”]', "quotation marks that are not French"),
    (r"\u00a0|  |^ | $", "a wrong space"),
]


def sentences_of(text):
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            numerus = translation.findall("numerusform")
            forms = [form.text or "" for form in numerus] if numerus else [translation.text or ""]
            yield Sentence(context.findtext("name"), message.findtext("source"), forms,
                           translation.get("type", "finished"), bool(numerus))


def placeholders_of(text):
    return sorted(set(re.findall(r"%[1-9n]", text)))


def ending_of(text):
    return re.search(r"[.:…?!]?$", text.replace(NARROW, "").rstrip()).group(0)


def completeness_findings(sentence):
    if sentence.state != "finished":
        return [sentence.state]
    findings = []
    for form in sentence.forms:
        if not form.strip():
            findings.append("empty")
        elif placeholders_of(form) != placeholders_of(sentence.source):
            findings.append(f"other placeholders: {form}")
        elif ending_of(form) != ending_of(sentence.source):
            findings.append(f"ends otherwise: {form}")
    return findings


def typography_findings(sentence):
    return [f"{say}: {form}" for form in sentence.forms
            for pattern, say in TYPOGRAPHY if re.search(pattern, form)]


def glossary_of(text):
    lines = [line for line in text.splitlines() if line.startswith("|")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [(row[0], row[1]) for row in rows[2:]]


def pattern_of(term, language):
    """A term in singular or plural, at the beginning of a sentence or in the middle of it."""
    words = []
    for word in term.split():
        stem = re.escape(word)
        if language == "fr":
            words.append(stem + "[sx]?")
        else:
            words.append(re.escape(word[:-1]) + "(?:y|ies)" if word.endswith("y") else stem + "s?")
    return re.compile(r"(?<!\w)" + r"[\s\u202f]+".join(words) + r"(?!\w)", re.IGNORECASE)


def glossary_findings(sentence, glossary):
    findings = []
    for english, french in glossary:
        if not pattern_of(english, "en").search(sentence.source):
            continue
        for form in sentence.forms:
            if not pattern_of(french, "fr").search(form):
                findings.append(f"“{english}” is “{french}”: {form}")
    return findings


def french_findings(sentences, glossary):
    for sentence in sentences:
        findings = completeness_findings(sentence)
        if sentence.state == "finished":
            findings += typography_findings(sentence) + glossary_findings(sentence, glossary)
        yield from (f"fr: {sentence.context}: {sentence.source}: {finding}" for finding in findings)


def english_findings(sentences):
    for sentence in sentences:
        findings = completeness_findings(sentence)
        if not sentence.is_plural:
            findings.append("the English catalogue holds plurals only")
        if any("(s)" in form for form in sentence.forms):
            findings.append("a plural that is not spelt out")
        yield from (f"en: {sentence.context}: {sentence.source}: {finding}" for finding in findings)


def check(folder):
    glossary = glossary_of((folder / "GLOSSARY.md").read_text(encoding="utf-8"))
    french = list(sentences_of((folder / "carm_fr.ts").read_text(encoding="utf-8")))
    english = list(sentences_of((folder / "carm_en.ts").read_text(encoding="utf-8")))
    findings = list(french_findings(french, glossary)) + list(english_findings(english))
    if {s[:2] for s in english} != {s[:2] for s in french if s.is_plural}:
        findings.append("the two catalogues do not hold the same plurals")
    if not glossary or not french:
        findings.append("nothing to check")
    return findings


def self_test():
    glossary = glossary_of("| English | French | Source |\n|---|---|---|\n| value for duty | valeur en douane | x |\n"
                           "| cash entry | déclaration au comptant | x |\n")
    good = Sentence("A", "Value for duty: %1.", ["Valeur en douane" + NARROW + ": %1."], "finished", False)
    plural = Sentence("A", "%n line(s)", ["%n ligne", "%n lignes"], "finished", True)
    times = Sentence("A", "At 10:42, see https://a", ["À 10:42, voir https://a"], "finished", False)
    plurals = Sentence("A", "Cash entries", ["Déclarations au comptant"], "finished", False)

    def wrong(*forms, sentence=good):
        return sentence._replace(forms=list(forms))

    cases = [
        ("good", good, 0), ("plural", plural, 0), ("time and address", times, 0), ("plural of a term", plurals, 0),
        ("unfinished", good._replace(state="unfinished"), 1), ("obsolete", good._replace(state="vanished"), 1),
        ("empty", wrong(""), 2),
        ("placeholder lost", wrong("Valeur en douane" + NARROW + ": x."), 1),
        ("placeholder of a form", wrong("une ligne", "%n lignes", sentence=plural), 1),
        ("full stop lost", wrong("Valeur en douane" + NARROW + ": %1"), 1),
        ("plain space", wrong("Valeur en douane : %1."), 1),
        ("no space", wrong("Valeur en douane: %1."), 1),
        ("no-break space, not narrow", wrong("Valeur en douane\u00a0: %1."), 2),
        ("per cent", wrong("Valeur en douane 5 % %1."), 1), ("dollars", wrong("Valeur en douane 5$ %1."), 1),
        ("question", wrong("Oui?", sentence=good._replace(source="Yes?")), 0),
        ("question after a space", wrong("Oui ?", sentence=good._replace(source="Yes?")), 1),
        ("question after a narrow space", wrong("Oui" + NARROW + "?", sentence=good._replace(source="Yes?")), 1),
        ("semicolon", wrong("a" + NARROW + "; b", sentence=good._replace(source="a; b")), 1),
        ("guillemets", wrong("« a" + NARROW + "»", sentence=good._replace(source="“a”")), 1),
        ("English quotation marks", wrong("“a”", sentence=good._replace(source="“a”")), 1),
        ("thousands", wrong("1 234", sentence=good._replace(source="1,234")), 1),
        ("term", wrong("Valeur imposable" + NARROW + ": %1."), 1),
        ("term in the plural", wrong("Entrées au comptant", sentence=plurals), 1),
    ]
    failed = [name for name, sentence, expected in cases
              if len(list(french_findings([sentence], glossary))) != expected]
    english = [("spelt out", wrong("%n line", "%n lines", sentence=plural), 0),
               ("not spelt out", wrong("%n line(s)", "%n lines", sentence=plural), 1),
               ("no plural", Sentence("A", "a", ["a"], "finished", False), 1)]
    failed += [name for name, sentence, expected in english if len(list(english_findings([sentence]))) != expected]
    for name in failed:
        print(f"self-test: '{name}' was not judged as it must be")
    count = len(cases) + len(english)
    print(f"self-test: {count - len(failed)} of {count} cases as they must be")
    return 1 if failed else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    findings = check(pathlib.Path(sys.argv[1]))
    print("\n".join(findings) if findings else "translations: no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
