// SPDX-License-Identifier: MIT
// Reads top to bottom: what is there, what is to be written, write it, say it.
#include "init.h"

#include "attributes.h"
#include "first_team.h"
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
constexpr std::size_t largest_read = std::size_t{1} << 20;

/// What is to be written, and a line on each file, kept ones too.
struct Plan {
  std::vector<FileChange> changes;
  std::vector<std::string> said;
  std::string by_hand = {};  ///< what is left to do in files that are kept; whole lines
  std::vector<NextStep> next;
};

bool is_there(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(std::filesystem::symlink_status(path, error));
}

/// A folder that is still to be made is in the repository that it is named from.
Place place_to_be(const Session& session, const std::string& folder) {
  Session there = session;
  there.folder = folder;
  Place place = find_place(there, {});
  if (!place.has_git) place.repository = resolved(folder);
  return place;
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
    if (auto error = plan_checks()) return *error;
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
    plan_.next = {{"okr status", "how far the example has come"},
                  {"okr new objective", "asks for your own first objective, and writes it"},
                  {"okr checkin", "says where a key result stands today"}};
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
    const std::string path = joined(folder_, ".gitattributes");
    std::vector<std::string_view> lines{text_line};
    if (args_.git_driver) lines.push_back(git_driver::attributes_line);
    if (!is_there(path)) {
      add_new(path, with_lines("", lines), "how git is to treat OKR files");
      return std::nullopt;
    }
    const FileBytes read = read_file(path, largest_read);
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

  /// Where git's top is, since only there a workflow or a hook is found.
  std::optional<Error> plan_checks() {
    const std::string top = place_to_be(session_, folder_).repository;
    const std::string below = inside(top, resolved(folder_)).value_or("");
    std::vector<CiFile> files;
    if ((!args_.ci.empty() || args_.pre_commit) && !can_be_in_ci_file(below)) {
      return Error{fmt::format("no file for CI or hooks can hold the folder's name '{}'; rename it",
                               text::escape_controls(below))};
    }
    if (!args_.ci.empty()) files = ci_files(args_.ci == "github" ? Ci::github : Ci::gitlab, below);
    if (args_.pre_commit) files.push_back(pre_commit_file(below));
    for (CiFile& file : files) {
      const std::string path = joined(top, file.path);
      if (is_there(path)) {
        say_kept(path, file);
      } else {
        add_new(path, std::move(file.bytes), file.what);
        if (!file.next.step.empty()) plan_.next.push_back(file.next);
      }
    }
    return std::nullopt;
  }

  void say_kept(const std::string& path, const CiFile& file) {
    plan_.said.push_back(fmt::format("{} is there already: kept", shown(path)));
    const FileBytes read = read_file(path, largest_read);
    const std::string* const bytes = std::get_if<std::string>(&read);
    if (file.when_there.empty() || (bytes && bytes->find(file.mark) != std::string::npos)) return;
    plan_.by_hand += text::escape_controls(shown(path)) + ": " + file.when_there;
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

void say(const Session& session, const InitArgs& args, const Plan& plan,
         const std::string& folder) {
  std::ostream& out = session.env.out;
  for (const std::string& line : plan.said) out << text::escape_controls(line) << '\n';
  if (args.git_driver) {
    out << "git merges OKR files with okr in this clone; every other clone needs okr init "
           "--git-driver once\n";
  }
  out << plan.by_hand;
  if (plan.changes.empty()) out << "nothing was to be written\n";
  if (plan.next.empty()) return;
  const std::string there = relative_to(session.folder, folder);
  out << "\nNext" << (folder == session.folder ? "" : fmt::format(", in {}", there)) << ":\n";
  for (const auto& [step, what] : plan.next) out << fmt::format("  {:<18}  {}\n", step, what);
}

}  // namespace

int init(const Session& session, const InitArgs& args) {
  const std::string folder = folder_of(session, args);
  if (is_there(folder) && !std::filesystem::is_directory(folder)) {
    return fail(session.env, {fmt::format("'{}' is no folder; name one", args.folder)});
  }
  if (args.git_driver) {
    if (auto error = git_driver::check(folder)) return fail(session.env, *error);
  }
  const Result<Plan> plan = Planner(session, args, folder).plan();
  if (!plan) return fail(session.env, plan.error());
  const Result<Written> written =
      write_inside(session, place_to_be(session, folder), plan->changes);
  if (!written) return fail(session.env, written.error());
  if (args.git_driver) {
    if (auto error = git_driver::set_up(folder)) return fail(session.env, *error);
  }
  say(session, args, *plan, folder);
  return exit_fine;
}

}  // namespace okr::cli
