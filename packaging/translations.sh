#!/usr/bin/env bash
# packaging/translations.sh [TSV...]  brings translations/carm_en.ts and carm_fr.ts up to date with every sentence in
#                                     the sources, and fills French that is still unfinished from the tables
# packaging/translations.sh --check   changes nothing; exit 1 when a catalogue does not match the sources
#
# A table has a row per sentence: context, English source, French; for a plural also the second French form.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=$(qtpaths6 --query QT_HOST_BINS)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

helper() {
    python3 - "$@" <<'PYTHON'
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

LITERALS = re.compile(r'(?:"(?:\\.|[^"\\])*"\s*)+$')
CALL = re.compile(r'\b(say|sayCount|QT_TRANSLATE_NOOP)\s*\(')
TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.S)


def without_comments(text):
    return TOKEN.sub(lambda match: " " if match.group(0).startswith("/") else match.group(0), text)


def arguments_of(text, position):
    """The arguments of the call whose parenthesis ends before `position`, as written."""
    arguments, depth, start = [], 0, position
    while position < len(text):
        token = TOKEN.match(text, position)
        if token:
            position = token.end()
            continue
        character = text[position]
        if character in "([{":
            depth += 1
        elif character in ")]}" and depth > 0:
            depth -= 1
        elif character in "),;" and depth == 0:
            arguments.append(text[start:position].strip())
            start = position + 1
            if character != ",":
                return arguments
        position += 1
    return arguments


def marker_of(name, arguments, where):
    """One line that lupdate reads; nothing for a call whose sentence stands elsewhere, in a table."""
    wanted = arguments[:2]
    if len(wanted) < 2 or '"' not in wanted[1]:
        return None
    if not all(LITERALS.match(argument) for argument in wanted):
        sys.exit(f"{where}: context and sentence must be plain literals: {', '.join(wanted)}")
    if name != "sayCount":
        return f"QT_TRANSLATE_NOOP({wanted[0]}, {wanted[1]});"
    comment = arguments[2] if arguments[2] != "nullptr" else '""'
    if not LITERALS.match(comment):
        sys.exit(f"{where}: the comment must be a plain literal or nullptr: {comment}")
    return f"QT_TRANSLATE_N_NOOP3({wanted[0]}, {wanted[1]}, {comment});"


def collect(root, output):
    """lupdate does not read calls with a list of arguments, so it gets every sentence in a form that it reads."""
    lines = []
    for top in ("models/presenters", "ui", "app"):
        for path in sorted((pathlib.Path(root) / top).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            text = without_comments(path.read_text(encoding="utf-8"))
            for call in CALL.finditer(text):
                where = f"{path}:{text.count(chr(10), 0, call.start()) + 1}"
                marker = marker_of(call.group(1), arguments_of(text, call.end()), where)
                lines += [marker] if marker else []
    pathlib.Path(output).write_text("\n".join(lines) + "\n", encoding="utf-8")


def typeset(french):
    """Spaces as Canadian French sets them, however the table wrote them. A placeholder is a word."""
    french = re.sub(r"[ \u00a0\u202f]+([;!?])", "\\1", french)
    french = re.sub(r"[ \u00a0\u202f]*(»)|[ \u00a0\u202f]+([:$]|%(?![0-9n]))", "\u202f\\1\\2", french)
    french = re.sub(r"(?<=[0-9]) (?=[0-9]{3}\b)", "\u202f", french)
    return re.sub(r"«[ \u00a0\u202f]*", "«\u202f", french)


def rows_of(tables):
    rows = {}
    for table in tables:
        for number, line in enumerate(pathlib.Path(table).read_text(encoding="utf-8").splitlines(), 1):
            cells = line.split("\t")
            if not line.strip() or line.startswith("#"):
                continue
            if len(cells) < 3:
                sys.exit(f"{table}:{number}: context, source and French must be separated by tabs")
            rows[cells[0], cells[1]] = [typeset(cell) for cell in cells[2:] if cell]
    return rows


def unfinished_of(tree):
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") == "unfinished":
                yield context.findtext("name"), message, translation


def finish(translation, forms):
    numerus = translation.findall("numerusform")
    if len(forms) != max(1, len(numerus)):
        return False
    for target, form in zip(numerus or [translation], forms):
        target.text = form
    del translation.attrib["type"]
    return True


def fill_french(catalogue, tables):
    tree, rows = ElementTree.parse(catalogue), rows_of(tables)
    left = 0
    for context, message, translation in unfinished_of(tree):
        source = message.findtext("source")
        if not finish(translation, rows.get((context, source), [])):
            print(f"no French yet: {context}: {source}", file=sys.stderr)
            left += 1
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    print(f"{pathlib.Path(catalogue).name}: {left} sentences without French")


def fill_english(catalogue):
    """The source is the English; its plural is marked as in "number(s)"."""
    tree = ElementTree.parse(catalogue)
    for _, message, translation in unfinished_of(tree):
        source = message.findtext("source")
        finish(translation, [re.sub(r"\((\w+)\)", "", source), re.sub(r"\((\w+)\)", r"\1", source)])
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)


{"collect": collect, "english": fill_english,
 "french": lambda catalogue, *tables: fill_french(catalogue, tables)}[sys.argv[1]](*sys.argv[2:])
PYTHON
}

update() { # update LANGUAGE OPTION...
    local catalogue=$work/carm_$1.ts
    cp "$root/translations/carm_$1.ts" "$catalogue" 2>/dev/null || true
    "$tools/lupdate" -silent -no-obsolete -locations none -source-language en_CA -target-language "${1}_CA" \
        -disable-heuristic sametext -disable-heuristic similartext -disable-heuristic number \
        "${@:2}" "$work/sentences.cpp" -ts "$catalogue"
}

helper collect "$root" "$work/sentences.cpp"
update en -pluralonly
update fr

if [ "${1:-}" = --check ]; then
    for language in en fr; do
        diff -u "$root/translations/carm_$language.ts" "$work/carm_$language.ts"
    done
    exit
fi

helper english "$work/carm_en.ts"
helper french "$work/carm_fr.ts" "$@"
for language in en fr; do
    # Brings the file back to the spelling of lupdate, so that the next run changes nothing.
    "$tools/lconvert" -i "$work/carm_$language.ts" -o "$work/carm_$language.out.ts"
    cp "$work/carm_$language.out.ts" "$root/translations/carm_$language.ts"
done
