#!/usr/bin/env python3
"""The rules of the house as a test: arrows between rooms, lengths, and bans that name the replacement.

tidy.py ROOT          checks the tree, one line a finding, exit 1 when there is any
tidy.py --self-test   breaks each kind of rule on purpose and fails unless the check notices
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
FILE_LINES, TEST_FILE_LINES, FUNCTION_LINES, README_LINES = 500, 800, 70, 14


def strip_comments(text):
    """Blanks comments, keeps strings and line structure."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
    return pattern.sub(lambda m: m.group(0) if m.group(0)[0] in "\"'" else re.sub(r"[^\n]", " ", m.group(0)), text)


def blank_strings(text):
    text = re.sub(r'R"(\w*)\((.*?)\)\1"', lambda m: re.sub(r"[^\n]", " ", m.group(0)), text, flags=re.S)
    return re.sub(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', lambda m: " " * len(m.group(0)), text)


def room_of(path):
    parts = pathlib.PurePosixPath(path).parts
    return "/".join(parts[:2]) if len(parts) > 2 else None


def arrow_findings(path, text, arrows, rooms):
    room = room_of(path)
    if room not in arrows:
        return []
    allowed = set(arrows[room]) | {room.split("/")[1]}
    if "*" in allowed:
        return []
    findings = []
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'\s*#include "(\w+)/', line)
        if match and match.group(1) in rooms and match.group(1) not in allowed:
            findings.append(f"{path}:{number}: {room} may not include {match.group(1)}")
    return findings


def ban_findings(path, text, bans):
    code = strip_comments(text)
    findings = []
    for ban in bans:
        if not any(path.startswith(prefix) for prefix in ban["in"]):
            continue
        if any(path.startswith(prefix) for prefix in ban.get("except", [])):
            continue
        source = text if "TODO" in ban["pattern"] else blank_strings(code) if ban.get("code_only") else code
        for number, line in enumerate(source.splitlines(), 1):
            if re.search(ban["pattern"], line):
                findings.append(f"{path}:{number}: {ban['say']}: {line.strip()[:80]}")
    return findings


def function_lengths(text):
    """(first line, lines) of each function body outside other functions, by matching braces."""
    code = blank_strings(strip_comments(text))
    code = re.sub(r"(?m)^\s*#(?:.*\\\n)*.*$", lambda m: re.sub(r"[^\n]", " ", m.group(0)), code)
    scopes, lengths, head, line, start = [], [], "", 1, 0
    for character in code:
        if character == "\n":
            line += 1
        if character == "{":
            inside = any(kind == "function" for kind, _ in scopes)
            declares = re.search(r"\b(namespace|class|struct|enum|union)\b[^()=]*$", head)
            kind = "other" if inside or declares or "(" not in head else "function"
            scopes.append((kind, line))
            head = ""
        elif character == "}":
            if scopes:
                kind, start = scopes.pop()
                if kind == "function":
                    lengths.append((start, line - start + 1))
            head = ""
        elif character == ";":
            head = ""
        else:
            head += character
    return lengths


def length_findings(path, text):
    limit = TEST_FILE_LINES if path.startswith("tests/") else FILE_LINES
    count = text.count("\n")
    findings = [f"{path}: {count} lines, at most {limit}"] if count > limit else []
    for start, lines in function_lengths(text):
        if lines > FUNCTION_LINES:
            findings.append(f"{path}:{start}: function of {lines} lines, at most {FUNCTION_LINES}")
    return findings


def cmake_findings(path, text, arrows):
    room = room_of(path)
    match = re.search(r"carm_room\(\w+ USES ([\w ]+?)(?: LINKS|\))", text)
    if room not in arrows or not match or "*" in arrows[room]:
        return []
    return [f"{path}: links {used}, which {room} may not use" for used in match.group(1).split()
            if used not in arrows[room]]


def tree_findings(root):
    findings = []
    headers, included = {}, set()
    for room in sorted({room_of(str(p.relative_to(root).as_posix())) for top in ("models", "ui", "app")
                        for p in (root / top).rglob("*.cpp")} - {None}):
        readme = root / room / "README.md"
        if not readme.exists():
            findings.append(f"{room}: no README.md")
        elif readme.read_text().count("\n") > README_LINES:
            findings.append(f"{room}/README.md: more than {README_LINES} lines")
    for top in ("models", "ui", "app", "tests"):
        for path in sorted((root / top).rglob("*")):
            relative = path.relative_to(root).as_posix()
            if path.suffix == ".ui":
                findings.append(f"{relative}: pages are built in code")
            if path.suffix == ".h":
                headers["/".join(relative.split("/")[1:])] = relative
            if path.suffix in (".h", ".cpp"):
                included.update(re.findall(r'#include "([\w./]+)"', path.read_text()))
    for short, relative in headers.items():
        if short not in included and short.split("/")[-1] not in included:
            findings.append(f"{relative}: included by nobody")
    return findings


def check(root):
    arrows = json.loads((HERE / "arrows.json").read_text())
    bans = json.loads((HERE / "bans.json").read_text())
    rooms = {name.split("/")[1] for name in arrows if "/" in name}
    findings = tree_findings(root)
    for top in ("models", "ui", "app", "tests"):
        for path in sorted((root / top).rglob("*")):
            relative = path.relative_to(root).as_posix()
            if path.name == "CMakeLists.txt":
                findings += cmake_findings(relative, path.read_text(), arrows)
            if path.suffix not in (".h", ".cpp"):
                continue
            text = path.read_text()
            if room_of(relative) not in arrows and top != "tests":
                findings.append(f"{relative}: no room of this name in arrows.json")
            findings += arrow_findings(relative, text, arrows, rooms)
            findings += ban_findings(relative, text, bans)
            findings += length_findings(relative, text)
    return findings


def self_test():
    arrows = {"models/money": ["support"], "models/storage": ["support"]}
    bans = json.loads((HERE / "bans.json").read_text())
    long_function = "namespace a {\nint f()\n{\n" + "    g();\n" * 70 + "}\n}\n"
    cases = [
        ("arrow", arrow_findings("models/money/a.cpp", '#include "storage/x.h"\n', arrows, {"storage", "money"}), 1),
        ("own room", arrow_findings("models/money/a.cpp", '#include "money/x.h"\n', arrows, {"storage", "money"}), 0),
        ("link", cmake_findings("models/money/CMakeLists.txt", "carm_room(money USES support storage)", arrows), 1),
        ("double", ban_findings("models/money/a.cpp", "double x;\n", bans), 1),
        ("double in a comment", ban_findings("models/money/a.cpp", "// double x\n", bans), 0),
        ("float in a sentence", ban_findings("models/money/a.cpp", 'say("Opening float");\n', bans), 0),
        ("SQL", ban_findings("ui/kiosk/a.cpp", 'q("SELECT 1");\n', bans), 1),
        ("SQL in storage", ban_findings("models/storage/a.cpp", 'q("SELECT 1");\n', bans), 0),
        ("processEvents", ban_findings("app/x/a.cpp", "qApp->processEvents();\n", bans), 1),
        ("event loop", ban_findings("ui/x/a.cpp", "QEventLoop loop;\n", bans), 1),
        ("dialog exec", ban_findings("ui/x/a.cpp", "dialog.exec();\n", bans), 1),
        ("tr", ban_findings("models/sync/a.cpp", 'tr("x");\n', bans), 1),
        ("say below presenters", ban_findings("models/sync/a.cpp", 's.say("a", "b");\n', bans), 1),
        ("marker", ban_findings("models/sync/a.cpp", "// TO" + "DO later\n", bans), 1),
        ("long function", length_findings("models/money/a.cpp", long_function), 1),
        ("short function", length_findings("models/money/a.cpp", long_function.replace("    g();\n", "", 2)), 0),
        ("long file", length_findings("models/money/a.cpp", "//\n" * 501), 1),
        ("long test file", length_findings("tests/money/a.cpp", "//\n" * 501), 0),
    ]
    wrong = [name for name, findings, expected in cases if len(findings) != expected]
    for name in wrong:
        print(f"self-test: '{name}' was not judged as it must be")
    print(f"self-test: {len(cases) - len(wrong)} of {len(cases)} cases as they must be")
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    findings = check(pathlib.Path(sys.argv[1]).resolve())
    print("\n".join(findings) if findings else "tidy: no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
