// SPDX-License-Identifier: MIT
#include <okr/rollup/grades.h>
#include <okr/rollup/kpis.h>
#include <okr/rollup/scores.h>

namespace okr::rollup {

std::string_view name_of(Status status) {
  switch (status) {
    case Status::not_started:
      return "not started";
    case Status::on_track:
      return "on track";
    case Status::at_risk:
      return "at risk";
    case Status::off_track:
      return "off track";
    case Status::no_data:
      return "no data";
    case Status::stale:
      return "stale";
    case Status::achieved:
      return "achieved";
    case Status::ended:
      return "ended";
    case Status::dropped:
      return "dropped";
  }
  return {};
}

std::string_view name_of(Freshness freshness) {
  switch (freshness) {
    case Freshness::ok:
      return "ok";
    case Freshness::due:
      return "due";
    case Freshness::stale:
      return "stale";
  }
  return {};
}

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::missed:
      return "missed";
    case Verdict::met:
      return "met";
    case Verdict::overshoot:
      return "overshoot";
  }
  return {};
}

std::string_view name_of(Sureness sureness) {
  switch (sureness) {
    case Sureness::low:
      return "low";
    case Sureness::medium:
      return "medium";
    case Sureness::high:
      return "high";
  }
  return {};
}

std::string_view name_of(Health health) {
  switch (health) {
    case Health::ok:
      return "ok";
    case Health::breach:
      return "breach";
    case Health::unknown:
      return "unknown";
  }
  return {};
}

}  // namespace okr::rollup
