#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Has Graphviz read what a command prints, and every label come out as okr's JSON has the title.

check_dot.py DOT COMMAND [ARGUMENT...]
"""
import json
import subprocess
import sys


def main():
    dot, *command = sys.argv[1:]
    printed = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    read = subprocess.run([dot, "-Tjson0"], input=printed, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False)
    if read.returncode or read.stderr:
        print(read.stderr.decode())
        return 1
    graph = json.loads(read.stdout)
    objectives = json.loads(subprocess.run([*command[:-1], "json"], stdout=subprocess.PIPE,
                                           check=True).stdout)["objectives"]
    boxes = [node for node in graph["objects"] if node["name"][1:].isdigit()]
    wanted = [objective["ref"] for objective in objectives]
    found = [node["label"].rsplit("\\n", 1)[-1] for node in boxes]
    print(f"{len(found)} objectives, {len(graph['edges'])} arrows")
    return 0 if found == wanted else 1


sys.exit(main())
