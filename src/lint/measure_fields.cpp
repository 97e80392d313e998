// SPDX-License-Identifier: MIT
#include "measure_fields.h"

namespace okr::lint {

bool is_judged_by_fields(const model::KeyResult& key_result) {
  if (key_result.kind &&
      (**key_result.kind == model::Kind::binary || **key_result.kind == model::Kind::milestones)) {
    return true;
  }
  return key_result.metric || key_result.min || key_result.max || key_result.kpi ||
         key_result.milestones_span;
}

bool is_task(const model::KeyResult& key_result) {
  return key_result.reading.task && !is_judged_by_fields(key_result);
}

}  // namespace okr::lint
