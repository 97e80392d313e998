// SPDX-License-Identifier: MIT
#include "reread.h"

#include <okr/load/load.h>
#include <okr/yaml/parse.h>

#include <vector>

namespace okr::lsp {

model::Workspace reread(const model::Workspace& workspace,
                        const std::map<std::uint32_t, std::string>& bytes) {
  model::Workspace out;
  out.sources = workspace.sources;
  for (const auto& [file, text] : bytes) out.sources[file].bytes = text;
  out.has_config = workspace.has_config;
  out.config_file = workspace.config_file;
  out.config = workspace.config;
  std::vector<diag::Diagnostic> problems;
  if (out.config_file) {
    const std::uint32_t file = *out.config_file;
    out.config =
        load::load_config(out.sources[file], yaml::parse(out.sources[file], file, {})).config;
  }
  for (std::uint32_t file = 0; file < out.sources.size(); ++file) {
    const bool is_config = out.config_file == file;
    load::add_file(out,
                   is_config
                       ? load::LoadedFile()
                       : load::load_file(out.sources[file],
                                         yaml::parse(out.sources[file], file, {}), out.config),
                   problems);
  }
  load::link(out, problems);
  return out;
}

}  // namespace okr::lsp
