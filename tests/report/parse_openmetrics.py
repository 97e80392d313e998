#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs export_sample and reads its OpenMetrics text with the parser of the Prometheus project.

parse_openmetrics.py COMMAND [ARGUMENT...]
"""
import subprocess
import sys

try:
    from prometheus_client.openmetrics.parser import text_string_to_metric_families
except ImportError:
    print("skipped: python3-prometheus-client is not installed")
    sys.exit(0)

FAMILIES = [
    ("okr_progress_ratio", "gauge", "ratio"),
    ("okr_score_ratio", "gauge", "ratio"),
    ("okr_expected_ratio", "gauge", "ratio"),
    ("okr_confidence", "gauge", ""),
    ("okr_days_since_checkin", "gauge", ""),
    ("okr_kpi_value", "gauge", ""),
    ("okr_kpi_min", "gauge", ""),
    ("okr_kpi_max", "gauge", ""),
    ("okr_project_rice", "gauge", ""),
    ("okr_kpi_health", "stateset", ""),
    ("okr_about", "info", ""),
]
EVERY = {"ref": "2026-Q1/store/every", "kind": "objective", "period": "2026-Q1", "team": "shop",
         "level": "team"}
TITLE = r"""=cmd|' /C calc'!A0, "quoted", back\slash, a break, \x1b[2J, café 🎉"""


def problems(families):
    found = [(family.name, family.type, family.unit) for family in families]
    if found != FAMILIES:
        yield f"the families are {found}"
    by_name = {family.name: family.samples for family in families}
    for family in families:
        seen = set()
        for sample in family.samples:
            key = (sample.name, tuple(sorted(sample.labels.items())))
            if key in seen:
                yield f"{key} is there twice"
            seen.add(key)
            if family.unit == "ratio" and not 0 <= sample.value <= 1:
                yield f"{key} is {sample.value}"
            if not family.documentation:
                yield f"{family.name} has no help"
    if not any(sample.labels == EVERY for sample in by_name["okr_progress_ratio"]):
        yield f"no progress has the labels {EVERY}"
    titles = [sample.labels.get("title") for sample in by_name["okr_about"]]
    if TITLE not in titles:
        yield f"no title is {TITLE}: {titles}"
    if len(by_name["okr_kpi_health"]) != 6:
        yield "the health of two KPIs is not six samples"
    if [sample.value for sample in by_name["okr_kpi_max"]] != [1500000]:
        yield "the highest healthy value is not read back"


def main():
    run = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, check=True)
    text = run.stdout.decode("utf-8")
    found = list(problems(list(text_string_to_metric_families(text))))
    print("\n".join(found) or "read as it is meant")
    return 1 if found else 0


sys.exit(main())
