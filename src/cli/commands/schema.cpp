// SPDX-License-Identifier: MIT
// okr schema: what editors check and complete OKR files by.
#include "../commands.h"
#include "../options.h"
#include "../session.h"

#include <okr/report/file_schema.h>

#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

report::FileSort sort_of(const std::string& what) {
  if (what.empty()) return report::FileSort::either;
  return what == "okrs" ? report::FileSort::okr_file : report::FileSort::okr_yaml;
}

}  // namespace

Action declare_schema(CLI::App& app) {
  auto what = std::make_shared<std::string>();
  add_choice(app, "WHAT", *what, "okr.yaml|okrs", "one sort of file alone (default: both in one)");
  return [what](const Session& session) {
    session.env.out << report::file_schema(sort_of(*what));
    return exit_fine;
  };
}

}  // namespace okr::cli
