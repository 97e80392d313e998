// SPDX-License-Identifier: MIT
#include <okr/lint/example.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace okr::lint {
namespace {

using text::Source;

constexpr std::string_view config_path = "okr.yaml";
constexpr std::string_view standard_path = "okrs/2026-Q4/product.yaml";

constexpr std::string_view standard_teams = R"(teams:
  northwind: {name: Northwind Cookware, level: company, lead: ines}
  product:   {name: Product, level: department, parent: northwind, lead: dana}
  marketing: {name: Marketing, level: department, parent: northwind, lead: noor}
  checkout:  {name: Checkout, parent: product, lead: sam}
)";
constexpr std::string_view standard_people = R"(people:
  ines: {name: Ines Rey}
  dana: {name: Dana Okafor}
  noor: {name: Noor Haddad}
  sam:  {name: Sam Iwu}
  li:   {name: Li Chen}
)";

constexpr std::array<std::string_view, 3> sections = {"objectives", "kpis", "projects"};

std::string_view first_line(std::string_view s) {
  return s.substr(0, std::min(s.find('\n'), s.size()));
}

/// "# okrs/2026-Q4/product.yaml" names a file; other comments belong to the file they stand in.
std::optional<std::string_view> named_path(std::string_view line) {
  if (!line.starts_with("# ")) return std::nullopt;
  const std::string_view path = line.substr(2);
  const auto ends_as_a_file = [&](std::string_view ending) { return path.ends_with(ending); };
  if (path.find(' ') != std::string_view::npos) return std::nullopt;
  if (ends_as_a_file(".yaml") || ends_as_a_file(".yml") || ends_as_a_file(".md")) return path;
  return std::nullopt;
}

/// The example cut at the lines that name files; the first piece may have none.
std::vector<Source> pieces_of(std::string_view example) {
  std::vector<Source> out;
  while (!example.empty()) {
    const std::size_t size = std::min(first_line(example).size() + 1, example.size());
    if (const auto path = named_path(first_line(example))) {
      out.push_back({std::string(*path), {}});
    } else {
      if (out.empty()) out.push_back({std::string(standard_path), {}});
      out.back().bytes += example.substr(0, size);
    }
    example.remove_prefix(size);
  }
  return out;
}

bool has_key(std::string_view bytes, std::string_view key) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::string_view line = first_line(bytes.substr(at));
    if (line.starts_with(key) && line.substr(key.size()).starts_with(":")) return true;
    at += line.size() + 1;
  }
  return false;
}

std::string indented(std::string_view bytes, std::string_view indent) {
  std::string out;
  while (!bytes.empty()) {
    const std::size_t size = std::min(first_line(bytes).size() + 1, bytes.size());
    if (bytes.front() != '\n') out += indent;
    out += bytes.substr(0, size);
    bytes.remove_prefix(size);
  }
  return out;
}

/// A list of key results becomes their objective's, an objective's keys the one objective.
std::string with_objective(std::string_view bytes) {
  if (bytes.starts_with("- ")) return with_objective("key_results:\n" + indented(bytes, "  "));
  std::string keys;
  if (!has_key(bytes, "id")) keys += "id: trusted\n";
  if (!has_key(bytes, "title")) keys += "title: Home cooks trust us as the place to buy pans\n";
  std::string out = indented(keys + std::string(bytes), "    ");
  out[2] = '-';
  return "objectives:\n" + out;
}

bool is_whole(std::string_view bytes) {
  return std::any_of(sections.begin(), sections.end(),
                     [&](std::string_view key) { return has_key(bytes, key); });
}

/// "okrs/2026-Q4/product.yaml" holds product's OKRs for 2026-Q4.
std::pair<std::string, std::string> period_and_team(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::size_t before = slash == std::string_view::npos ? slash : path.rfind('/', slash - 1);
  if (before == std::string_view::npos) return period_and_team(standard_path);
  const std::string_view name = path.substr(slash + 1);
  return {std::string(path.substr(before + 1, slash - before - 1)),
          std::string(name.substr(0, name.rfind('.')))};
}

bool is_objective_piece(std::string_view bytes) {
  constexpr std::array<std::string_view, 15> keys = {
      "id",  "title",      "why",    "customer", "owner",   "aligned_to", "key_results",  "review",
      "due", "commitment", "labels", "links",    "changes", "guardrails", "carried_from",
  };
  return bytes.starts_with("- ") ||
         std::any_of(keys.begin(), keys.end(), [&](auto key) { return has_key(bytes, key); });
}

void complete_okrs(Source& piece) {
  if (!is_whole(piece.bytes) && is_objective_piece(piece.bytes)) {
    piece.bytes = with_objective(piece.bytes);
  }
  const auto [period, team] = period_and_team(piece.path);
  std::string head;
  if (!has_key(piece.bytes, "period")) head += "period: " + period + "\n";
  if (!has_key(piece.bytes, "team") && !has_key(piece.bytes, "person")) {
    head += "team: " + team + "\n";
  }
  piece.bytes.insert(0, head);
}

void complete_config(Source& piece) {
  if (!has_key(piece.bytes, "okr")) piece.bytes.insert(0, "okr: 1\n");
  if (has_key(piece.bytes, "teams")) return;
  piece.bytes += standard_teams;
  if (!has_key(piece.bytes, "people")) piece.bytes += standard_people;
}

constexpr std::string_view today = "# today\n";

std::vector<Source> completed_files(std::string_view example) {
  std::vector<Source> out = pieces_of(example);
  const auto is_config = [](const Source& s) { return s.path == config_path; };
  const auto config = std::find_if(out.begin(), out.end(), is_config);
  if (config == out.end()) {
    out.insert(out.begin(), {std::string(config_path), {}});
  } else {
    std::rotate(out.begin(), config, std::next(config));
  }
  complete_config(out.front());
  for (auto piece = std::next(out.begin()); piece != out.end(); ++piece) {
    if (!piece->path.ends_with(".md")) complete_okrs(*piece);
  }
  return out;
}

}  // namespace

model::Date example_day() {
  using namespace std::chrono;
  return sys_days(2026y / November / 2);
}

std::vector<Source> example_files(std::string_view example) {
  const std::size_t at = example.find(today);
  return completed_files(at == std::string_view::npos ? example
                                                      : example.substr(at + today.size()));
}

std::vector<Source> example_past(std::string_view example) {
  const std::size_t at = example.find(today);
  if (at == std::string_view::npos) return {};
  std::string_view past = example.substr(0, at);
  const std::string_view first = first_line(past);
  if (first.starts_with("# ") && !named_path(first)) past.remove_prefix(first.size() + 1);
  return completed_files(past);
}

}  // namespace okr::lint
