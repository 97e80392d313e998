// SPDX-License-Identifier: MIT
// Each intention as edits on a file's bytes, in the layout of what stands there.
#pragma once

#include "page.h"

#include <okr/edit/intent.h>
#include <okr/text/result.h>

#include <vector>

namespace okr::edit {

using Edits = Result<std::vector<text::Edit>>;

/// The bare sentence becomes "title: sentence".
Edits name_sentence(const Page& page, const yaml::Value& sentence);

/// `node` is the intent's mapping; of an empty file there is none.
Edits edits_for(const Page& page, const std::optional<yaml::Value>& node, const SetField& set);
Edits edits_for(const Page& page, const std::optional<yaml::Value>& node,
                const RemoveField& remove);
Edits edits_for(const Page& page, const std::optional<yaml::Value>& node, const AddItems& add);
Edits edits_for(const Page& page, const std::optional<yaml::Value>& node, const RemoveItem& remove);
/// `node` is the text itself.
Edits edits_for(const Page& page, const std::optional<yaml::Value>& node,
                const ReplaceText& replace);

/// A key that the mapping has not, behind its first `place` ones. `list_at_end`: it holds a list
/// whose items stand on lines of their own, whatever they are.
Edits add_key(const Page& page, const std::optional<yaml::Value>& mapping, std::size_t place,
              const Field& field);
/// The entry goes, with its lines.
Edits remove_key(const Page& page, const yaml::Value& mapping, std::size_t entry);

}  // namespace okr::edit
