# SPDX-License-Identifier: MIT
"""What an editor's part of a conversation with `okr lsp` is made of, and a folder to talk about."""
import json
import os
import queue
import subprocess
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


def wait_for_any(server, path, version):
    while server.published.get(uri(path), {}).get("version") != version:
        server.next()
    return server.published[uri(path)]["diagnostics"]
