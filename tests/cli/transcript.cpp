// SPDX-License-Identifier: MIT
#include "transcript.h"

#include "spawn.h"
#include "temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <regex>
#include <stdexcept>
#include <sys/stat.h>

namespace okr::test {
namespace {

namespace fs = std::filesystem;

struct Shell {
  const std::string& okr;
  const TempFolder& root;
  std::string folder;  // where commands run
};

bool opens_part(std::string_view line) {
  return line.starts_with("=== ") || line.starts_with("$ ");
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// Words between spaces; single or double quotes keep spaces.
std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  std::string word;
  bool any = false;
  char quote = 0;
  for (const char c : line) {
    if (quote == 0 && (c == '\'' || c == '"')) {
      quote = c;
      any = true;
    } else if (c == quote) {
      quote = 0;
    } else if (quote == 0 && c == ' ') {
      if (any) words.push_back(std::move(word));
      word.clear();
      any = false;
    } else {
      word += c;
      any = true;
    }
  }
  if (any) words.push_back(std::move(word));
  return words;
}

void replace_all(std::string& s, std::string_view from, std::string_view to) {
  for (std::size_t at = s.find(from); at != std::string::npos; at = s.find(from, at + to.size())) {
    s.replace(at, from.size(), to);
  }
}

std::string unescaped(std::string_view s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s.substr(i, 2) == "\\x") {
      out += static_cast<char>(std::stoi(std::string(s.substr(i + 2, 2)), nullptr, 16));
      i += 3;
    } else if (s.substr(i, 2) == "\\t") {
      out += '\t';
      ++i;
    } else {
      out += s[i];
    }
  }
  return out;
}

void write_part(const Shell& shell, const Part& part) {
  std::string name = part.head.substr(4);
  std::string how;
  if (const std::size_t open = name.find(" ("); open != std::string::npos) {
    how = name.substr(open);
    name.resize(open);
  }
  const auto is = [&](std::string_view word) { return how.find(word) != std::string::npos; };
  std::string bytes = is("escaped") ? unescaped(part.body) : part.body;
  if (is("no-newline") && !bytes.empty()) bytes.pop_back();
  if (is("crlf")) replace_all(bytes, "\n", "\r\n");
  if (is("bom")) bytes.insert(0, "\xEF\xBB\xBF");
  shell.root.write(name, bytes);
}

std::string shown(const Shell& shell, const Spawned& ran) {
  std::string out = ran.out;
  if (!out.empty() && out.back() != '\n') out += "\n(no newline at the end)\n";
  for (const std::string& line : lines_of(ran.err)) out += "2> " + line + "\n";
  if (ran.code != 0) out += "[exit " + std::to_string(ran.code) + "]\n";
  replace_all(out, shell.root.path(), "$ROOT");
  static const std::regex seconds("[0-9]+[.][0-9]+ seconds");
  out = std::regex_replace(out, seconds, "N seconds");
  static const std::regex commit(
      "(^|\n)(okr [0-9.]+) [(][0-9a-f]{7}, [0-9-]+(, with changes)?[)]\n");
  out = std::regex_replace(out, commit, "$1$2\n");
  return out;
}

std::string run_okr(const Shell& shell, std::vector<std::string> words) {
  Spawn wanted{.program = shell.okr,
               .args = {},
               .environment = {"LC_ALL=C.UTF-8", "COLUMNS=80"},
               .folder = shell.folder};
  const auto okr = std::find(words.begin(), words.end(), "okr");
  wanted.environment.insert(wanted.environment.begin(), words.begin(), okr);
  wanted.args.assign(okr + 1, words.end());
  const auto redirect = std::find(wanted.args.begin(), wanted.args.end(), "<");
  if (redirect != wanted.args.end()) {
    wanted.in = (fs::path(shell.folder) / redirect[1]).string();
    wanted.args.erase(redirect, redirect + 2);
  }
  return shown(shell, spawn(wanted));
}

std::string run_builtin(Shell& shell, const std::vector<std::string>& words) {
  const auto path = [&](std::size_t i) { return (fs::path(shell.folder) / words.at(i)).string(); };
  const std::string& command = words.at(0);
  if (command == "cat") return shell.root.read(fs::relative(path(1), shell.root.path()).string());
  if (command == "rm") {
    fs::remove_all(path(1));
  } else if (command == "mkdir") {
    fs::create_directories(path(1));
  } else if (command == "mkfifo") {
    ::mkfifo(path(1).c_str(), 0600);
  } else if (command == "ln") {
    fs::create_symlink(words.at(1), path(2));
  } else if (command == "cp") {
    fs::copy(fs::path(OKR_EXAMPLES) / words.at(1), path(1), fs::copy_options::recursive);
  } else if (command == "chmod") {
    ::chmod(path(2).c_str(), static_cast<mode_t>(std::stoi(words.at(1), nullptr, 8)));
  } else if (command == "cd") {
    shell.folder = fs::canonical(path(1)).string();
  } else {
    throw std::runtime_error("a transcript knows no command " + command);
  }
  return {};
}

std::string run_command(Shell& shell, const Part& part) {
  const std::vector<std::string> words = words_of(std::string_view(part.head).substr(2));
  const bool is_okr = std::find(words.begin(), words.end(), "okr") != words.end();
  return is_okr ? run_okr(shell, words) : run_builtin(shell, words);
}

}  // namespace

std::vector<Part> parse_transcript(std::string_view text) {
  std::vector<Part> parts;
  for (std::string& line : lines_of(text)) {
    if (opens_part(line)) {
      // The blank line between parts belongs to neither.
      if (!parts.empty() && parts.back().body.ends_with("\n\n")) parts.back().body.pop_back();
      if (!parts.empty() && parts.back().body == "\n") parts.back().body.clear();
      const auto kind = line[0] == '$' ? Part::Kind::command : Part::Kind::file;
      parts.push_back({kind, std::move(line), ""});
    } else if (parts.empty()) {
      parts.push_back({Part::Kind::comment, std::move(line), ""});
    } else {
      parts.back().body += line + "\n";
    }
  }
  return parts;
}

std::string print_transcript(const std::vector<Part>& parts) {
  std::string out;
  for (const Part& part : parts) {
    if (!out.empty()) out += '\n';
    out += part.head + "\n" + part.body;
  }
  return out;
}

std::vector<Part> run_transcript(std::vector<Part> parts, const std::string& okr) {
  const TempFolder root;
  Shell shell{.okr = okr, .root = root, .folder = root.path()};
  for (Part& part : parts) {
    if (part.kind == Part::Kind::file) write_part(shell, part);
    if (part.kind == Part::Kind::command) part.body = run_command(shell, part);
  }
  return parts;
}

}  // namespace okr::test
