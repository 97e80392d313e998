// SPDX-License-Identifier: MIT
// okr rename: another id, and every reference to it, over all files.
#include "../commands.h"
#include "../edited_tree.h"
#include "../named_thing.h"
#include "../numbers.h"
#include "../options.h"
#include "../unread_places.h"

#include <fmt/format.h>

#include <memory>

namespace okr::cli {
namespace {

struct RenameArgs {
  std::string old_id;
  std::string new_id;
  bool dry_run = false;
  Limits limits;
};

std::size_t places_in(const edit::IntentsByFile& intents) {
  std::size_t places = 0;
  for (const auto& [file, meant] : intents) places += meant.size();
  return places;
}

/// What OLD means. Where it is a former id of the team that is called NEW, the places that still
/// say it are meant: so a renaming that was cut short is brought to its end.
Result<edit::Named> asked_for(const Session& session, const RenameArgs& args,
                              const model::Workspace& workspace) {
  Result<edit::Named> named = named_thing(workspace, args.old_id, session.as_of);
  if (!named) return named.error();
  const bool is_team = named->kind == edit::Named::Kind::team;
  const std::string old = args.old_id.substr(args.old_id.find(':') + 1);
  if (named->id != args.new_id || !is_team || old == named->id) return named;
  named->id = old;
  return named;
}

int run_rename(const Session& session, const RenameArgs& args) {
  if (args.old_id.empty() || args.new_id.empty()) {
    return fail(session.env,
                {"okr rename needs OLD and NEW, the id as it is and as it is to be: okr "
                 "rename product/trusted loved"});
  }
  const Result<Tree> tree = tree_to_edit(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  const model::Workspace& workspace = tree->workspace;
  const Result<edit::Named> named = asked_for(session, args, workspace);
  if (!named) return fail(session.env, named.error());
  const Error done{
      fmt::format("{} '{}' has that id already", edit::name_of(named->kind), args.new_id)};
  if (named->id == args.new_id) return fail(session.env, done);
  if (const auto error = edit::cannot_be_called(workspace, *named, args.new_id))
    return fail(session.env, {"NEW: " + error->message});
  const edit::IntentsByFile intents =
      edit::rename(workspace, *named, args.new_id, args.limits.file);
  if (intents.empty()) return fail(session.env, done);
  const Result<NewBytes> bytes = bytes_with(*tree, intents, args.limits);
  if (!bytes) return fail(session.env, bytes.error());
  const Result<EditedTree> edited = edited_tree(session, *tree, *bytes, args.limits);
  if (!edited) return fail(session.env, edited.error());
  note_unread(session, workspace, named->id);
  return write_or_show(session, *edited, args.dry_run ? Writing::diff : Writing::files,
                       fmt::format("renamed {} '{}' to '{}': {} in {}", edit::name_of(named->kind),
                                   named->id, args.new_id, counted(places_in(intents), "place"),
                                   counted(edited->files.size(), "file")));
}

}  // namespace

Action declare_rename(CLI::App& app) {
  auto args = std::make_shared<RenameArgs>();
  add_value(app, "OLD", args->old_id, "THING",
            "a team or person, an objective, key result or milestone by any ending of its "
            "reference, kpi:ID or project:ID");
  add_value(app, "NEW", args->new_id, "NEW", "the new id alone");
  declare_dry_run(app, args->dry_run);
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_rename(session, *args); };
}

}  // namespace okr::cli
