// SPDX-License-Identifier: MIT
// Intentions made on what a file says: what its bytes have to say once they are made there too.
#pragma once

#include "path.h"
#include "said.h"

#include <okr/text/result.h>

#include <optional>

namespace okr::edit {

/// The bare sentence at `path` becomes a mapping with it as the title.
void name_sentence(Said& root, const Path& path);

/// What is in the way; nothing where it was made. `path` is that of the intent's mapping, or of the
/// text to replace.
std::optional<Error> make_change(Said& root, const Path& path, const Intent& intent);

/// Where a new key goes among the keys of a mapping: the number of those before it.
std::size_t place_of_key(const std::vector<std::string_view>& keys, std::string_view key,
                         const std::vector<std::string_view>& order);

/// The form of a new item, given the list's last one; nothing: the list is empty.
enum class ItemForm : unsigned char { line, fields };
ItemForm form_of(const NewItem& item, std::optional<yaml::Kind> last);

}  // namespace okr::edit
