// SPDX-License-Identifier: MIT
#include "print_report.h"

#include "runner.h"

namespace okr::cli {
namespace {

using report::Document;
using report::Review;
using report::ReviewView;

std::shared_ptr<const Document> kept_document(Env& env, const ReviewView& view,
                                              const Review& review, const lint::Runner& runner) {
  auto document = std::make_shared<const Document>(report::review_document(view, review, runner));
  env.kept.push_back(document);
  return document;
}

}  // namespace

std::shared_ptr<const Review> reviewed(Env& env, const ReviewView& view) {
  auto review = std::make_shared<const Review>(report::review_of(view, runner_for(view.workspace)));
  env.kept.push_back(review);
  return review;
}

std::string print_report(Env& env, ReportFormat format, const ReviewView& view,
                         const Review& review, const report::Screen& screen) {
  const lint::Runner runner = runner_for(view.workspace);
  switch (format) {
    case ReportFormat::text:
      return report::document_text(*kept_document(env, view, review, runner), screen, runner);
    case ReportFormat::markdown:
      return std::string(markdown_mark) +
             report::document_markdown(*kept_document(env, view, review, runner), runner);
    case ReportFormat::html:
      return report::document_html(*kept_document(env, view, review, runner), runner);
    case ReportFormat::json:
      return report::review_json(view, review, runner);
    case ReportFormat::csv:
      return report::review_csv(view, review, runner);
  }
  return {};
}

}  // namespace okr::cli
