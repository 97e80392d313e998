// SPDX-License-Identifier: MIT
// Something new, checked together with everything else and only then written.
#pragma once

#include "book.h"
#include "new_args.h"
#include "session.h"

#include <okr/cli/write_file.h>
#include <okr/edit/intent.h>

#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

/// A file that something is added to; it need not be there yet.
struct TargetFile {
  std::string path;                   ///< from the root
  std::optional<std::string> before;  ///< absent: it is to be made
  std::string text;                   ///< what is added to: `before`, or how it begins
};

/// A file of the workspace, or the one that is to be made at `path`, beginning with `beginning`
/// below the line that names its schema.
TargetFile target_file(const Book& book, const std::string& path, std::string_view beginning);

/// From what is there to `after`.
std::string diff_of(const TargetFile& file, std::string_view after);

struct Addition {
  TargetFile file;
  std::vector<edit::Intent> intents;
  std::string what;       ///< for the last line: "objective 2026-Q4/product/trusted"
  std::string reference;  ///< as model::find takes it
};

/// Fails where no pattern of `files` in okr.yaml names `path`.
std::optional<Error> check_is_read(const model::Config& config, const std::string& path);

/// All or none. Fails where a link leads out of the repository.
Result<Written> write_inside(const Session& session, const Place& place,
                             const std::vector<FileChange>& changes);
/// Says on stderr that .gitignore leaves out a file that was made.
void note_ignored(const Session& session, const Book& book, const std::string& path);

/// Fails where the file is there and was not read.
std::optional<Error> check_is_seen(const Book& book, const TargetFile& file);

/// Errors and warnings of `after` that `before` has not, wherever they stand; that nothing was
/// checked in yet is none.
std::vector<diag::Diagnostic> new_findings(const Book& before, const Book& after);
/// One after the other on stderr, with what to write instead.
void show_findings(const Session& session, const Book& book,
                   const std::vector<diag::Diagnostic>& findings);

/// Shows errors of `after` that `before` has not, and fails where there are any.
Result<Written> shown_errors(const Session& session, const Book& before, const Book& after);

enum class Consent : unsigned char { given, asked };

/// Shows new errors and writes nothing, or writes and shows new warnings. With Consent::asked the
/// change is shown and the person asked first. Returns the exit code.
int write_new(const Session& session, const NewArgs& args, const Book& book,
              const Addition& addition, Consent consent);

}  // namespace okr::cli
