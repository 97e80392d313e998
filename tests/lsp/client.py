#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An editor's part of a conversation with the real `okr lsp`, on a folder of its own.

client.py OKR
"""
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from urllib.parse import quote

CONFIG = """okr: 1
lint: {profile: minimal}
teams:
  shop: {name: Shop, lead: dana}
  kitchen: {name: Kitchen, lead: dana, parent: shop}
people:
  dana: {name: Dana}
"""
SHOP = """period: 2026-Q4
team: shop
objectives:
  - id: trusted
    title: "顧客🎯 trust us"
    owner: dana
    key_results:
      - id: nps
        title: Raise NPS from 30 to 50
"""
KITCHEN = """period: 2026-Q4
team: kitchen
objectives:
  - id: fresh
    title: Cooks love the kitchen
    aligned_to: shop/trusted
    key_results:
      - id: taste
        title: Raise the taste score from 3 to 4
"""
CAPABILITIES = {
    "workspace": {"workspaceEdit": {"documentChanges": True}, "didChangeWatchedFiles": {"dynamicRegistration": True}},
    "textDocument": {
        "codeAction": {"codeActionLiteralSupport": {}},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
        "publishDiagnostics": {"relatedInformation": True},
    },
}
SECONDS = 60  # for a machine that is busy; nothing waits so long where all is well


def uri(path):
    return "file://" + quote(path)


def units(text):
    """Its length as the protocol counts it."""
    return len(text.encode("utf-16-le")) // 2


def offset(text, position):
    """The place in `text` of a position in UTF-16."""
    lines = text.splitlines(keepends=True)
    if position["line"] >= len(lines):
        return len(text)
    at = 0
    left = position["character"]
    for character in lines[position["line"]]:
        if left < units(character) or character in "\r\n":
            break
        left -= units(character)
        at += 1
    return sum(map(len, lines[: position["line"]])) + at


def edited(text, edits):
    for edit in reversed(edits):
        begin, end = (offset(text, edit["range"][side]) for side in ("start", "end"))
        text = text[:begin] + edit["newText"] + text[end:]
    return text


class Server:
    def __init__(self, okr, folder):
        self.process = subprocess.Popen([okr, "--as-of", "2026-11-02", "lsp"], cwd=folder, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.messages = queue.Queue()
        self.published = {}
        self.seen = []
        self.last_id = 0
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            header = self.process.stdout.readline()
            if not header:
                break
            name, length = header.decode().split(":")
            assert name == "Content-Length", header
            assert self.process.stdout.readline() == b"\r\n"
            self.messages.put(json.loads(self.process.stdout.read(int(length))))
        self.messages.put(None)

    def raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        self.raw(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def notify(self, method, **params):
        self.send(method=method, params=params)

    def next(self):
        message = self.messages.get(timeout=SECONDS)
        assert message is not None, "okr is gone: " + self.process.stderr.read().decode()
        if message.get("method") == "textDocument/publishDiagnostics":
            self.published[message["params"]["uri"]] = message["params"]
        self.seen.append(message)
        return message

    def ask(self, method, **params):
        self.last_id += 1
        self.send(id=self.last_id, method=method, params=params)
        while True:
            message = self.next()
            if message.get("id") == self.last_id and "method" not in message:
                return message

    def result(self, method, **params):
        answer = self.ask(method, **params)
        assert "result" in answer, answer
        return answer["result"]

    def wait_for(self, path, version, codes):
        """Until exactly these findings are published of that version of the file."""
        until = time.monotonic() + SECONDS
        while True:
            params = self.published.get(uri(path), {})
            found = [each["code"] for each in params.get("diagnostics", [])]
            if params and params.get("version") == version and found == codes:
                return params["diagnostics"]
            assert time.monotonic() < until, (path, version, codes, params)
            self.next()

    def begin(self, folder):
        said = self.result("initialize", processId=None, rootUri=uri(folder), capabilities=CAPABILITIES)
        self.notify("initialized")
        return said

    def open(self, path, text, version=1):
        self.notify("textDocument/didOpen",
                    textDocument={"uri": uri(path), "languageId": "yaml", "version": version, "text": text})

    def change(self, path, version, *changes):
        self.notify("textDocument/didChange", textDocument={"uri": uri(path), "version": version},
                    contentChanges=list(changes))

    def end(self, expected):
        self.process.stdin.close()
        code = self.process.wait(SECONDS)
        assert code == expected, (code, self.process.stderr.read())
        said = self.process.stderr.read()
        assert said == b"", said


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def place(line, character):
    return {"line": line, "character": character}


def cut(line, begin, end, text):
    return {"range": {"start": place(line, begin), "end": place(line, end)}, "text": text}


class Shop:
    """The folder that the tests work on, with names that a URI must escape."""

    def __init__(self, base):
        self.folder = os.path.join(base, "our #1 shop, 店")
        self.config = self.folder + "/okr.yaml"
        self.shop = self.folder + "/okrs/2026-Q4/shop.yaml"
        self.kitchen = self.folder + "/okrs/2026-Q4/kitchen.yaml"
        write(self.config, CONFIG)
        write(self.shop, SHOP)
        write(self.kitchen, KITCHEN)


def test_a_day_in_an_editor(okr, shop):
    server = Server(okr, shop.folder)
    assert server.begin(shop.folder)["capabilities"]["positionEncoding"] == "utf-16"
    server.open(shop.shop, SHOP)
    server.wait_for(shop.shop, 1, [])
    asked = [each for each in server.seen if each.get("method") == "client/registerCapability"]
    assert len(asked) == 1
    server.send(id=asked[0]["id"], result=None)

    # Behind Chinese characters and an emoji; the finding's place counts so too.
    line = '    title: "顧客🎯 trust us"'
    server.change(shop.shop, 2, cut(4, units(line), units(line), ", "))
    found = server.wait_for(shop.shop, 2, [each["code"] for each in wait_for_any(server, shop.shop, 2)])
    assert found, "a comma behind a quoted text is no YAML"
    server.change(shop.shop, 3, cut(4, units(line), units(line) + 2, ""))
    server.wait_for(shop.shop, 3, [])

    # A change here is an error there: the parent is gone, and comes back.
    server.change(shop.shop, 4, cut(3, 8, 15, "renamed"))
    server.wait_for(shop.kitchen, None, ["unknown-alignment"])
    server.change(shop.shop, 5, cut(3, 8, 15, "trusted"))
    server.wait_for(shop.kitchen, None, [])

    # Many keys at once are one check, and the last one counts.
    for version in range(6, 60):
        server.change(shop.shop, version, cut(5, 11, 11, "x"))
    server.wait_for(shop.shop, 59, ["unknown-person"])
    server.notify("textDocument/didClose", textDocument={"uri": uri(shop.shop)})
    server.wait_for(shop.shop, None, [])
    assert server.result("shutdown") is None
    server.notify("exit")
    server.end(0)


def wait_for_any(server, path, version):
    while server.published.get(uri(path), {}).get("version") != version:
        server.next()
    return server.published[uri(path)]["diagnostics"]


def test_a_quick_fix_that_is_made_is_gone(okr, shop):
    text = SHOP.replace("  - id: trusted\n    title", "  - title")
    server = Server(okr, shop.folder)
    server.begin(shop.folder)
    write(shop.config, CONFIG.replace("minimal", "recommended"))
    server.notify("workspace/didChangeWatchedFiles", changes=[{"uri": uri(shop.config), "type": 2}])
    server.open(shop.shop, text)
    while "missing-id" not in [each["code"] for each in wait_for_any(server, shop.shop, 1)]:
        server.next()
    at = next(each for each in server.published[uri(shop.shop)]["diagnostics"] if each["code"] == "missing-id")
    actions = server.result("textDocument/codeAction", textDocument={"uri": uri(shop.shop)}, range=at["range"],
                            context={"diagnostics": [at], "only": ["quickfix"]})
    fix = next(each for each in actions if each.get("isPreferred"))
    change = fix["edit"]["documentChanges"][0]
    assert change["textDocument"] == {"uri": uri(shop.shop), "version": 1}
    server.change(shop.shop, 2, {"text": edited(text, change["edits"])})
    assert "missing-id" not in [each["code"] for each in wait_for_any(server, shop.shop, 2)]
    with open(shop.shop, encoding="utf-8") as file:
        assert file.read() == SHOP, "okr wrote a file"
    server.end(1)


def test_what_an_editor_asks_at_a_place(okr, shop):
    server = Server(okr, shop.folder)
    server.begin(shop.folder)
    server.open(shop.kitchen, KITCHEN)
    document = {"uri": uri(shop.kitchen)}
    reference = {"textDocument": document, "position": place(5, 24)}
    assert "trust us" in server.result("textDocument/hover", **reference)["contents"]["value"]
    parents = server.result("textDocument/definition", **reference)
    assert [each["uri"] for each in parents] == [uri(shop.shop)]
    children = server.result("textDocument/references", textDocument={"uri": uri(shop.shop)}, position=place(3, 9),
                             context={"includeDeclaration": False})
    assert uri(shop.kitchen) in [each["uri"] for each in children]
    symbols = server.result("textDocument/documentSymbol", textDocument=document)
    assert symbols[0]["name"] == "Cooks love the kitchen", symbols
    assert len(symbols[0]["children"]) == 1
    offered = server.result("textDocument/completion", **reference)["items"]
    assert any("trusted" in each["label"] for each in offered), offered

    found = server.result("textDocument/prepareRename", textDocument={"uri": uri(shop.shop)}, position=place(3, 10))
    assert found["placeholder"] == "trusted"
    renamed = server.result("textDocument/rename", textDocument={"uri": uri(shop.shop)}, position=place(3, 10),
                            newName="loved")
    edits = {each["textDocument"]["uri"]: each["edits"] for each in renamed["documentChanges"]}
    assert "id: loved" in edited(SHOP, edits[uri(shop.shop)])
    assert "aligned_to: shop/loved" in edited(KITCHEN, edits[uri(shop.kitchen)])
    refused = server.ask("textDocument/rename", textDocument={"uri": uri(shop.shop)}, position=place(3, 10),
                         newName="No Id")
    assert refused["error"]["code"] == -32803, refused
    server.end(1)


def test_nonsense_is_answered_and_survived(okr, shop):
    server = Server(okr, shop.folder)
    server.raw(b"GET / HTTP/1.1\r\nHost: okr\r\n\r\n")
    assert server.next()["error"]["code"] == -32700
    server.raw(b"Content-Length: 7\r\n\r\n{\"a\": 1")
    assert server.next()["error"]["code"] == -32700
    assert server.ask("textDocument/hover")["error"]["code"] == -32002
    server.begin(shop.folder)
    assert server.ask("no/such")["error"]["code"] == -32601
    assert server.ask("textDocument/hover", textDocument=3)["error"]["code"] == -32602
    # Byte by byte, with LF alone.
    for byte in b'Content-Length: 53\n\n{"jsonrpc": "2.0", "id": "slow", "method": "no/such"}':
        server.raw(bytes([byte]))
    while server.next().get("id") != "slow":
        pass
    server.send(id="late", method="shutdown")
    while server.next().get("id") != "late":
        pass
    assert server.ask("textDocument/hover")["error"]["code"] == -32600
    server.end(0)  # the client went away, but after shutdown


def test_exit_codes(okr, shop):
    server = Server(okr, shop.folder)
    server.notify("exit")
    server.end(1)
    server = Server(okr, shop.folder)
    server.begin(shop.folder)
    server.notify("exit")
    server.end(1)
    Server(okr, shop.folder).end(1)


def test_okr_yaml_may_break_and_mend(okr, shop):
    server = Server(okr, shop.folder)
    server.begin(shop.folder)
    server.open(shop.config, CONFIG)
    server.wait_for(shop.config, 1, [])
    server.change(shop.config, 2, {"text": "okr: [\n"})
    assert wait_for_any(server, shop.config, 2)
    assert server.result("textDocument/codeAction", textDocument={"uri": uri(shop.shop)},
                         range=cut(0, 0, 0, "")["range"], context={"diagnostics": []}) == []
    server.change(shop.config, 3, {"text": CONFIG})
    server.wait_for(shop.config, 3, [])
    server.end(1)


def test_folders_without_okrs_are_left_alone(okr, shop):
    folder = os.path.dirname(shop.folder)
    server = Server(okr, folder)
    server.begin(folder)
    server.open(folder + "/compose.yaml", "services: [")
    server.open(shop.folder + "/docs/notes.yaml", "services: [")
    time.sleep(0.3)
    assert server.result("shutdown") is None
    assert uri(folder + "/compose.yaml") not in server.published
    assert uri(shop.folder + "/docs/notes.yaml") not in server.published
    server.notify("exit")
    server.end(0)


def test_a_linked_folder_keeps_its_name(okr, shop):
    link = os.path.dirname(shop.folder) + "/link"
    os.symlink(shop.folder, link)
    server = Server(okr, link)
    server.begin(link)
    server.open(link + "/okrs/2026-Q4/shop.yaml", SHOP.replace("id: trusted", "id: other"))
    server.wait_for(link + "/okrs/2026-Q4/kitchen.yaml", None, ["unknown-alignment"])
    server.wait_for(link + "/okrs/2026-Q4/shop.yaml", 1, [])
    server.end(1)


def test_a_file_that_was_never_saved_counts(okr, shop):
    server = Server(okr, shop.folder)
    server.begin(shop.folder)
    path = shop.folder + "/okrs/2027-Q1/shop.yaml"
    server.open(path, SHOP.replace("2026-Q4", "2027-Q1").replace("owner: dana", "owner: dan"))
    server.wait_for(path, 1, ["unknown-person"])
    server.end(1)


def main():
    okr = os.path.abspath(sys.argv[1])
    wanted = sys.argv[2:]
    for name, test in list(globals().items()):
        if not name.startswith("test_") or (wanted and name not in wanted):
            continue
        with tempfile.TemporaryDirectory() as base:
            test(okr, Shop(os.path.realpath(base)))
        print("ok", name[5:].replace("_", " "))


main()
