# SPDX-License-Identifier: MIT
"""YAML as editors hand it to a schema: the core schema of YAML 1.2, by Debian's python3-yaml, whose
own guesses are those of YAML 1.1."""
import re

import yaml


class CoreLoader(yaml.SafeLoader):
    """Dates, `no` and `12:30` stay text; `012` is twelve."""

    yaml_implicit_resolvers = {}

    def construct_yaml_int(self, node):
        return int(self.construct_scalar(node), 0) if re.match("0[ox]", node.value) else int(node.value)

    def construct_mapping(self, node, deep=False):
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


def resolve(tag, pattern, first):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


resolve("bool", "true|True|TRUE|false|False|FALSE", "tTfF")
resolve("null", "~|null|Null|NULL|", ["~", "n", "N", ""])
resolve("int", "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789")
resolve("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789")
CoreLoader.add_constructor("tag:yaml.org,2002:int", CoreLoader.construct_yaml_int)


def load(text):
    return yaml.load(text, Loader=CoreLoader)
