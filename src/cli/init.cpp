// SPDX-License-Identifier: MIT
// Reads top to bottom: what is there, what is to be written, write it, say it.
#include "init.h"

#include "attributes.h"
#include "first_team.h"
#include "git.h"
#include "git_driver.h"
#include "listing.h"
#include "new_texts.h"
#include "new_write.h"
#include "numbers.h"
#include "own_period.h"
#include "paths.h"
#include "place.h"
#include "read_file.h"
#include "schema_line.h"
#include "tree.h"

#include <okr/cli/write_file.h>
#include <okr/report/file_schema.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <ostream>
#include <utility>
#include <vector>

namespace okr::cli {
namespace {

constexpr std::string_view text_line = "okrs/** text=auto";

/// What is to be written, and a line on each file, kept ones too.
struct Plan {
  std::vector<FileChange> changes;
  std::vector<std::string> said;
};

bool is_there(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(std::filesystem::symlink_status(path, error));
}

/// As everything is seen from the folder that okr was started in.
class Planner {
 public:
  /// Keeps its arguments by reference.
  Planner(const Session& session, const InitArgs& args, const std::string& folder)
      : session_(session), args_(args), folder_(folder) {}

  Result<Plan> plan() {
    if (auto error = plan_config()) return *error;
    if (auto error = plan_attributes()) return *error;
    return std::move(plan_);
  }

 private:
  std::string shown(const std::string& path) const { return relative_to(session_.folder, path); }

  void add_new(const std::string& path, std::string bytes, std::string_view what) {
    plan_.said.push_back(fmt::format("wrote {}: {}", shown(path), what));
    plan_.changes.push_back({path, std::nullopt, std::move(bytes)});
  }

  /// An okr.yaml further up, which loses what is from here down.
  void say_shadowed() {
    Session there = session_;
    there.folder = folder_;
    const Place above = find_place(there, {});
    if (!above.has_config) return;
    plan_.said.push_back(fmt::format("from here down it holds instead of {}",
                                     shown(joined(above.root, config_name))));
  }

  /// okr.yaml, and the example where there is no OKR file yet.
  std::optional<Error> plan_config() {
    const std::string path = joined(folder_, config_name);
    if (is_there(path)) {
      plan_.said.push_back(fmt::format("{} is there already: kept", shown(path)));
      return plan_example_beside();
    }
    const Result<FirstTeam> team = first_team(session_, args_, folder_);
    if (!team) return team.error();
    const Result<std::string> bytes = okr_yaml_text(*team);
    if (!bytes) return bytes.error();
    add_new(path, schema_line(config_name) + *bytes, "who you are");
    say_shadowed();
    plan_schema();
    plan_example({}, team->id);
    return std::nullopt;
  }

  /// What the files' first lines point to.
  void plan_schema() {
    const std::string path = joined(folder_, schema_name);
    if (is_there(path)) {
      plan_.said.push_back(fmt::format("{} is there already: kept", shown(path)));
      return;
    }
    add_new(path, report::file_schema(report::FileSort::either),
            "what editors complete and check OKR files by");
    writes_schema_ = true;
  }

  bool has_schema() const { return writes_schema_ || is_there(joined(folder_, schema_name)); }

  std::optional<Error> plan_example_beside() {
    Session there = session_;
    there.folder = folder_;
    const Result<model::Config> config = load_config_alone(there);
    if (!config) return config.error();
    const model::Team* const team = model::root_team(*config);
    if (team) {
      plan_example(*config, *team->id);
    } else {
      plan_.said.push_back("no example written: okr.yaml names no team above all others");
    }
    return std::nullopt;
  }

  /// An okr.yaml further up has files of its own, which don't count.
  std::size_t file_count(const model::Config& config) const {
    std::error_code error;
    if (!std::filesystem::is_directory(folder_, error)) return 0;
    Session there = session_;
    there.folder = folder_;
    Place place = find_place(there, {});
    place.root = folder_;
    return list_configured(place, config).files.size();
  }

  void plan_example(model::Config config, const std::string& team) {
    if (config.files.empty()) {
      config.files = {{"okrs/**/*.yaml", {}}, {"okrs/**/*.yml", {}}};
    }
    const std::size_t count = file_count(config);
    if (count > 0) {
      plan_.said.push_back(
          fmt::format("{} there already: no example written",
                      count == 1 ? "1 OKR file is" : counted(count, "OKR file") + " are"));
      return;
    }
    const std::string period = quarter_of(config, session_.as_of);
    const std::string name = fmt::format("okrs/{}/{}.yaml", period, team);
    if (auto unread = check_is_read(config, name)) {
      plan_.said.push_back("no example written: " + unread->message);
      return;
    }
    const std::string path = joined(folder_, name);
    if (is_there(path)) {
      plan_.said.push_back(fmt::format("{} is there already: kept", shown(path)));
      return;
    }
    add_new(
        path,
        (has_schema() ? schema_line(name) : "") + example_text(period, team, begun(config, period)),
        "an example to write your own over");
  }

  /// For the example's check-ins: more than a week old they are due, and today's is the next one.
  model::Date begun(const model::Config& config, const std::string& period) const {
    const model::Date day = session_.as_of - std::chrono::days(8);
    const Result<model::DateRange> range = model::resolve_period(config, period);
    return range ? std::max(range->start, day) : day;
  }

  std::optional<Error> plan_attributes() {
    constexpr std::size_t largest = std::size_t{1} << 20;
    const std::string path = joined(folder_, ".gitattributes");
    std::vector<std::string_view> lines{text_line};
    if (args_.git_driver) lines.push_back(git_driver::attributes_line);
    if (!is_there(path)) {
      add_new(path, with_lines("", lines), "how git is to treat OKR files");
      return std::nullopt;
    }
    const FileBytes read = read_file(path, largest);
    const std::string* const before = std::get_if<std::string>(&read);
    if (!before) {
      return Error{fmt::format("'{}' cannot be read; mend that, or move it away", path)};
    }
    const std::vector<std::string_view> missing = missing_lines(*before, lines);
    if (missing.empty()) {
      plan_.said.push_back(fmt::format("{} says it already: kept", shown(path)));
      return std::nullopt;
    }
    plan_.said.push_back(fmt::format("added to {}: {}", shown(path), fmt::join(missing, ", ")));
    plan_.changes.push_back({path, *before, with_lines(*before, missing)});
    return std::nullopt;
  }

  const Session& session_;
  const InitArgs& args_;
  const std::string& folder_;
  Plan plan_;
  bool writes_schema_ = false;
};

/// Where okr.yaml is, or is to be: one above holds for this folder, too.
std::string folder_of(const Session& session, const InitArgs& args) {
  if (!args.folder.empty()) return absolute(session.folder, args.folder);
  return find_place(session, {}).root;
}

/// A folder that is still to be made is in the repository that it is named from.
Place place_to_be(const Session& session, const std::string& folder) {
  Session there = session;
  there.folder = folder;
  Place place = find_place(there, {});
  if (!place.has_git) place.repository = resolved(folder);
  return place;
}

Error without_git(const std::string& folder) {
  return {
      fmt::format("--git-driver: '{}' is in no git repository; run git init there first", folder)};
}

/// The driver is set in this clone alone: git takes no program's name from a repository.
std::optional<Error> set_git_driver(const std::string& folder) {
  const std::pair<std::string_view, std::string_view> settings[] = {
      {git_driver::name_key, git_driver::name}, {git_driver::driver_key, git_driver::driver}};
  for (const auto& [key, value] : settings) {
    const Result<GitAnswer> answer =
        run_git(folder, {"config", "--local", std::string(key), std::string(value)});
    if (!answer) return Error{"--git-driver: " + answer.error().message};
    if (answer->exit_code != 0) {
      return Error{fmt::format("--git-driver: git would not set {}: {}", key, answer->err)};
    }
  }
  return std::nullopt;
}

std::optional<Error> check_git(const std::string& folder) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) return without_git(folder);
  const Result<GitAnswer> answer = run_git(folder, {"rev-parse", "--git-dir"});
  if (!answer) return Error{"--git-driver: " + answer.error().message};
  if (answer->exit_code != 0) return without_git(folder);
  return std::nullopt;
}

void say(const Session& session, const InitArgs& args, const Plan& plan,
         const std::string& folder) {
  std::ostream& out = session.env.out;
  for (const std::string& line : plan.said) out << text::escape_controls(line) << '\n';
  if (args.git_driver) {
    out << "git merges OKR files with okr in this clone; every other clone needs okr init "
           "--git-driver once\n";
  }
  if (plan.changes.empty()) {
    out << "nothing was to be written\n";
    return;
  }
  const std::string there = relative_to(session.folder, folder);
  out << "\nNext" << (folder == session.folder ? "" : fmt::format(", in {}", there))
      << ":\n"
         "  okr status          how far the example has come\n"
         "  okr new objective   asks for your own first objective, and writes it\n"
         "  okr checkin         says where a key result stands today\n";
}

}  // namespace

int init(const Session& session, const InitArgs& args) {
  const std::string folder = folder_of(session, args);
  if (is_there(folder) && !std::filesystem::is_directory(folder)) {
    return fail(session.env, {fmt::format("'{}' is no folder; name one", args.folder)});
  }
  if (args.git_driver) {
    if (auto error = check_git(folder)) return fail(session.env, *error);
  }
  const Result<Plan> plan = Planner(session, args, folder).plan();
  if (!plan) return fail(session.env, plan.error());
  const Result<Written> written =
      write_inside(session, place_to_be(session, folder), plan->changes);
  if (!written) return fail(session.env, written.error());
  if (args.git_driver) {
    if (auto error = set_git_driver(folder)) return fail(session.env, *error);
  }
  say(session, args, *plan, folder);
  return exit_fine;
}

}  // namespace okr::cli
