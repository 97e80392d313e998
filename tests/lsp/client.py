#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An editor's part of conversations with the real `okr lsp`, each on a folder of its own.

client.py OKR [TEST ...]
"""
import os
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # beside the sources
from editor import CONFIG, KITCHEN, SHOP, Server, Shop, cut, edited, place, units, uri, wait_for_any, write


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
