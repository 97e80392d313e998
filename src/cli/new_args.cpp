// SPDX-License-Identifier: MIT
#include "new_args.h"

#include "options.h"

#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace okr::cli {
namespace {

constexpr const char* names = "objective|kr|kpi|project|period";
constexpr std::array<std::string_view, 5> words{"objective", "kr", "kpi", "project", "period"};
constexpr std::array<std::string_view, 5> in_full{"an objective", "a key result", "a KPI",
                                                  "a project", "a period"};

constexpr unsigned bit(NewThing thing) {
  return 1U << static_cast<unsigned>(thing);
}
constexpr unsigned of_objective = bit(NewThing::objective);
constexpr unsigned of_key_result = bit(NewThing::key_result);
constexpr unsigned of_kpi = bit(NewThing::kpi);
constexpr unsigned of_project = bit(NewThing::project);
constexpr unsigned of_any = of_objective | of_key_result | of_kpi | of_project;

std::string_view word_of(NewThing thing) {
  return words[static_cast<std::size_t>(thing)];
}

/// Repeatable; a sentence may hold commas.
CLI::Option* add_many(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                      const std::string& type_name, const std::string& help) {
  return add_repeated(app, name, values, type_name, help, [](const std::string& s) {
    return std::string(s.empty() ? "the value is empty" : "");
  });
}

std::optional<Error> tidy(std::string_view flag, std::string& typed) {
  const std::string shown = text::escape_controls(typed);
  if (shown != typed) {
    return Error{fmt::format("{}: '{}' holds more than text; write it in one line", flag, shown)};
  }
  const std::string value(text::trimmed(typed, " "));
  if (value.empty() && !typed.empty()) {
    return Error{fmt::format("{}: the value is empty", flag)};
  }
  typed = value;
  return std::nullopt;
}

std::string own_flags(const NewArgs& args, NewThing thing) {
  std::vector<std::string> out;
  for (const NewArgs::Flag& flag : args.flags) {
    if ((flag.things & bit(thing)) != 0) out.push_back("--" + long_name(flag.option));
  }
  return fmt::format("{}", fmt::join(out, ", "));
}

std::optional<Error> foreign_flag(const NewArgs& args, NewThing thing) {
  for (const NewArgs::Flag& flag : args.flags) {
    if (!is_given(flag.option) || (flag.things & bit(thing)) != 0) continue;
    const std::string own = own_flags(args, thing);
    return Error{fmt::format("--{} says nothing of {}: okr new {} takes {}", long_name(flag.option),
                             in_full[static_cast<std::size_t>(thing)], word_of(thing),
                             own.empty() ? "only --dry-run" : own)};
  }
  return std::nullopt;
}

}  // namespace

void declare_new_options(CLI::App& app, NewArgs& args) {
  add_choice(app, "WHAT", args.what, names, "what is to be added");
  add_value(app, "TARGET", args.target, "TARGET",
            "kr: the objective it is added to; period: such as 2027-Q1");
  const auto flag = [&](unsigned things, const CLI::Option* option) {
    args.flags.push_back({option, things});
  };
  const auto value = [&](unsigned things, const char* name, std::string& into, const char* type,
                         const char* help) {
    flag(things, add_value(app, name, into, type, help));
  };
  value(of_any, "--title", args.title, "SENTENCE", "what it says, in one sentence");
  value(of_any, "--owner", args.owner, "PERSON", "who is accountable");
  value(of_any, "--id", args.id, "ID", "its id (default: from the title or metric)");
  value(of_objective, "--team", args.team, "TEAM", "objective: whose it is");
  value(of_objective, "--person", args.person, "PERSON", "objective: whose it is, if no team's");
  value(of_objective, "--period", args.period, "PERIOD", "objective: when (default: today's)");
  value(of_objective, "--customer", args.customer, "TEXT", "objective: who is the customer");
  value(of_objective, "--why", args.why, "TEXT", "objective: why now");
  flag(of_objective,
       add_many(app, "--key-result", args.key_results, "SENTENCE",
                "objective: how you will know, \"Raise NPS from 30 to 45\"; once each"));
  flag(of_objective, add_many(app, "--aligned-to", args.aligned_to, "REF",
                              "objective: what it aligns to; once each"));
  flag(of_objective, add_choice(app, "--commitment", args.commitment, "aspirational|committed",
                                "objective: a stretch (default), or a promise"));
  value(of_key_result, "--metric", args.metric, "TEXT", "kr: what is measured, with --from, --to");
  value(of_key_result, "--from", args.from, "VALUE", "kr: where it is today");
  value(of_key_result, "--to", args.to, "VALUE", "kr: where it is to be");
  value(of_key_result, "--by", args.by, "DATE", "kr: by when (default: the period's end)");
  flag(of_key_result, add_choice(app, "--kind", args.kind, "metric|threshold|maintain|binary",
                                 "kr: how it is judged (default: as the sentence says)"));
  value(of_key_result, "--confidence", args.confidence, "N", "kr: how sure at the start, 0 to 10");
  value(of_key_result, "--kpi", args.kpi, "ID", "kr: the KPI that its values come from");
  value(of_key_result | of_kpi, "--source", args.source, "TEXT",
        "kr, kpi: where the values come from");
  flag(of_kpi, add_choice(app, "--category", args.category, "financial|customer|product|tech",
                          "kpi: what it is about"));
  value(of_kpi, "--min", args.min, "VALUE", "kpi: healthy from here up");
  value(of_kpi, "--max", args.max, "VALUE", "kpi: healthy up to here");
  value(of_kpi, "--every-days", args.every_days, "N", "kpi: how often there is a reading");
  flag(of_project, add_choice(app, "--status", args.status, "planned|active|done|stopped",
                              "project: how far it is"));
  flag(of_project, add_many(app, "--supports", args.supports, "REF",
                            "project: the key result that it serves; once each"));
  add_flag(app, "--dry-run", args.dry_run, "show the change as a diff and write nothing");
  declare_limits(app, args.limits);
}

Result<NewArgs> tidied(NewArgs args) {
  const std::pair<std::string_view, std::string&> texts[] = {
      {"--title", args.title},   {"--customer", args.customer}, {"--why", args.why},
      {"--metric", args.metric}, {"--from", args.from},         {"--to", args.to},
      {"--source", args.source}};
  for (const auto& [flag, typed] : texts) {
    if (auto error = tidy(flag, typed)) return *error;
  }
  for (std::string& sentence : args.key_results) {
    if (auto error = tidy("--key-result", sentence)) return *error;
  }
  return args;
}

Result<NewThing> thing_of(const NewArgs& args) {
  const auto word = std::find(words.begin(), words.end(), args.what);
  if (word == words.end()) {
    return Error{
        "okr new needs WHAT is to be added: okr new objective, kr, kpi, project or period"};
  }
  const auto thing = static_cast<NewThing>(word - words.begin());
  if (auto error = foreign_flag(args, thing)) return *error;
  const bool takes_target = thing == NewThing::key_result || thing == NewThing::period;
  if (takes_target || args.target.empty()) return thing;
  return Error{
      fmt::format("okr new {} does not take '{}'; what it says stands behind --title, in "
                  "quotes: okr new {} --title \"...\"",
                  args.what, args.target, args.what)};
}

}  // namespace okr::cli
