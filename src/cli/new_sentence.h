// SPDX-License-Identifier: MIT
// A new title or key result: made of its parts, and judged as okr explain --text judges a sentence.
#pragma once

#include "ask_checked.h"
#include "book.h"

#include <okr/lint/sentence.h>
#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

/// "Lower the refund rate from 0.5% to 0.2%". Fails where a value is none, or both are equal.
Result<std::string> measured_sentence(std::string_view metric, std::string_view from,
                                      std::string_view to, std::string_view currency);

/// What the rules that are on say of it: errors refuse it, warnings make it doubtful.
std::optional<Objection> objection_to(const Book& book, const std::string& sentence,
                                      lint::SentenceRole role);

/// What they say of words for what is measured: that it may be something to do.
std::optional<Objection> objection_to_metric(const Book& book, const std::string& metric);

/// Whether it says by itself what it is judged by.
bool is_whole_key_result(const model::Config& config, std::string_view sentence);
/// What it measures, without the article; the sentence where it says no measure. For an id.
std::string metric_of(const model::Config& config, const std::string& sentence);

}  // namespace okr::cli
