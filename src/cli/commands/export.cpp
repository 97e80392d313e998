// SPDX-License-Identifier: MIT
// okr export: all facts for other programs.
#include "../commands.h"
#include "../export_choice.h"
#include "../numbers.h"
#include "../options.h"
#include "../output_place.h"
#include "../paths.h"
#include "../periods.h"
#include "../read_file.h"
#include "../workspace.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <ostream>
#include <system_error>

namespace okr::cli {
namespace {

struct ExportArgs {
  std::string format = "json";
  std::string output;
  std::string period;
  Filter filter;
  Limits limits;
};

/// The files that `place`, absolute, stands for: itself, or the tables in it.
std::vector<OutputFile> files_at(const std::string& place, std::string_view format) {
  if (format == "json") return {{place, std::string(report::json_export_begins)}};
  if (format == "openmetrics") return {{place, std::string(report::openmetrics_export_begins)}};
  std::vector<OutputFile> files;
  for (const report::CsvTable& table : report::csv_tables()) {
    files.push_back({joined(place, fmt::format("{}.csv", table.name)), table.header});
  }
  return files;
}

std::optional<Error> make_folder(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (!error && std::filesystem::is_directory(folder, error)) return std::nullopt;
  return Error{fmt::format("-o: '{}' is no folder and cannot be made one: {}", folder,
                           error ? error_text(error.value()) : "a file is there")};
}

void write(const report::ExportView& view, std::string_view format,
           const std::vector<report::Sink>& sinks) {
  if (format == "csv") return report::export_csv(view, sinks);
  if (format == "json") return report::export_json(view, sinks.front());
  report::export_openmetrics(view, sinks.front());
}

std::string counts_of(const report::ExportView& view) {
  std::size_t key_results = 0;
  for (const auto& objective : view.objectives) key_results += objective.key_results.size();
  return fmt::format("{}, {}, {} and {}", counted(view.objectives.size(), "objective"),
                     counted(key_results, "key result"), counted(view.kpis.size(), "KPI"),
                     counted(view.projects.size(), "project"));
}

int write_to_files(const Session& session, const ExportArgs& args, const Tree& tree,
                   const report::ExportView& view) {
  const std::string place = absolute(session.folder, args.output);
  const std::vector<OutputFile> files = files_at(place, args.format);
  if (const auto error = refused_output(tree, files, "okr export"))
    return fail(session.env, *error);
  if (args.format == "csv") {
    if (const auto error = make_folder(place)) return fail(session.env, *error);
  }
  const Result<Written> written = write_output_files(
      files, [&](const std::vector<TextSink>& sinks) { write(view, args.format, sinks); });
  if (!written) return fail(session.env, written.error());
  if (session.loudness != Loudness::quiet) {
    session.env.out << fmt::format("wrote {} to {}\n", counts_of(view),
                                   text::escape_controls(args.output));
  }
  return exit_fine;
}

Result<ExportChoice> choice_of(const ExportArgs& args, const model::Workspace& workspace) {
  ExportChoice choice{.period = {}, .filter = args.filter};
  if (auto error = check_names(args.filter, workspace)) return *std::move(error);
  if (args.period.empty()) return choice;
  Result<model::PeriodInUse> period = period_named(workspace, args.period);
  if (!period) return period.error();
  choice.period = std::move(period->id);
  return choice;
}

int run_export(const Session& session, const ExportArgs& args) {
  if (args.format == "csv" && is_to_stdout(args.output)) {
    return fail(session.env, {"--format csv makes several tables: say with -o into which folder"});
  }
  const auto tree = load_workspace(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  if ((*tree)->nothing_found) return fail(session.env, *(*tree)->nothing_found);
  const model::Workspace& workspace = (*tree)->workspace;
  const Result<ExportChoice> choice = choice_of(args, workspace);
  if (!choice) return fail(session.env, choice.error());
  const auto scores =
      std::make_shared<const rollup::Scores>(rollup::score(workspace, session.as_of));
  session.env.kept.push_back(scores);
  const report::ExportView view = chosen(workspace, *scores, *choice);
  if (!is_to_stdout(args.output)) return write_to_files(session, args, **tree, view);
  write(view, args.format, {[&](std::string_view text) { session.env.out << text; }});
  return exit_fine;
}

}  // namespace

Action declare_export(CLI::App& app) {
  auto args = std::make_shared<ExportArgs>();
  add_choice(app, "--format", args->format, "json|csv|openmetrics",
             "one document, tables, or gauges (default: json)");
  add_value(app, "-o,--output", args->output, "FILE",
            "where to; for csv a folder (default: standard output)");
  declare_period(app, args->period);
  declare_filter(app, args->filter);
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_export(session, *args); };
}

}  // namespace okr::cli
