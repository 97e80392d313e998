// SPDX-License-Identifier: MIT
#include <okr/text/edit.h>

#include <algorithm>

namespace okr::text {
namespace {

bool starts_earlier(const Edit& a, const Edit& b) {
  if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
  return a.span.end < b.span.end;  // an insertion goes in front of what is replaced at its place
}

std::string place(const Edit& edit) {
  return std::to_string(edit.span.begin) + "-" + std::to_string(edit.span.end);
}

}  // namespace

Result<std::string> apply(std::string_view bytes, std::vector<Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(), starts_earlier);
  std::string out;
  std::size_t done = 0;
  for (const Edit& edit : edits) {
    if (edit.span.begin > edit.span.end || edit.span.end > bytes.size()) {
      return Error{"the edit of bytes " + place(edit) + " is outside the file, which has " +
                   std::to_string(bytes.size()) + " bytes"};
    }
    if (edit.span.begin < done) {
      return Error{"the edit of bytes " + place(edit) + " overlaps another one"};
    }
    out += bytes.substr(done, edit.span.begin - done);
    out += edit.text;
    done = edit.span.end;
  }
  out += bytes.substr(done);
  return out;
}

}  // namespace okr::text

template class std::vector<okr::text::Edit>;
