// SPDX-License-Identifier: MIT
#include "../../src/cli/lint_output.h"

#include "git_repository.h"
#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace okr::cli {
namespace {

using test::Ran;
using test::run_okr;
using test::TempFolder;
using test::World;

constexpr std::string_view config = "okr: 1\nteams:\n  shop: {name: Shop}\n";
constexpr std::string_view quarter =
    "period: 2026-Q4\n"
    "team: shop\n"
    "objectives:\n"
    "  - id: trusted\n"
    "    title: Cooks trust us\n"
    "    key_results:\n"
    "      - id: guide\n"
    "        title: Launch the size guide\n";
constexpr std::string_view annotation =
    "::error file=okrs/shop.yaml,line=8,endLine=8,col=16,endColumn=22,title=okr "
    "(task-as-key-result)::'Launch' names something to do or to make, not what it changes%0A";
constexpr std::string_view counts = "1 error in 1 file - 1 objective, 1 key result\n";

void write_shop(const TempFolder& folder, const std::string& below = "") {
  folder.write(below + "okr.yaml", config);
  folder.write(below + "okrs/shop.yaml", quarter);
}

Ran lint(const TempFolder& folder, std::vector<std::string> args,
         std::map<std::string, std::string> variables = {}) {
  args.insert(args.begin(), {"lint", "--select", "task-as-key-result"});
  return run_okr(std::move(args), {.folder = folder.path(), .variables = std::move(variables)});
}

}  // namespace

TEST_CASE("in GitHub Actions findings are annotations, unless another format is asked for") {
  const TempFolder folder;
  write_shop(folder);
  const std::map<std::string, std::string> actions{{"GITHUB_ACTIONS", "true"}};
  const Ran ran = lint(folder, {}, actions);
  CHECK(ran.code == 1);
  CHECK(ran.out.starts_with(annotation));
  CHECK(ran.err == counts);
  CHECK(lint(folder, {"-q"}, actions).err == "");
  CHECK(lint(folder, {"--format", "concise"}, actions).out.starts_with("okrs/shop.yaml:8:16: "));
  CHECK(lint(folder, {"--format", "json=x"}, actions).out == "");
  CHECK(lint(folder, {"--statistics"}, actions).out.starts_with("1  error"));
  CHECK(lint(folder, {}, {{"GITHUB_ACTIONS", "1"}}).out.starts_with("okrs/shop.yaml:8:16: "));
}

TEST_CASE("in GitHub Actions no name of a file and no word of it begins a command") {
  const TempFolder folder;
  folder.write("::error::x.yaml", "a: 1\n\"##[stop-commands]b\": 2\n");
  const std::map<std::string, std::string> actions{{"GITHUB_ACTIONS", "true"}};
  const auto concise = [&](const std::map<std::string, std::string>& variables) {
    return run_okr({"lint", "-q", "--format", "concise", "::error::x.yaml"},
                   {.folder = folder.path(), .variables = variables})
        .out;
  };
  CHECK(concise(actions).starts_with("\\::error::x.yaml:1:1: error: "));
  CHECK(concise(actions).find("'##\\[stop-commands]b'") != std::string::npos);
  CHECK(concise({}).starts_with("::error::x.yaml:1:1: error: "));
  CHECK(concise({}).find("'##[stop-commands]b'") != std::string::npos);
  CHECK(lint(folder, {"a\n ::error::##[add-mask]b.yaml"}, actions).err ==
        "okr: there is no file or folder 'a\n \\::error::##\\[add-mask]b.yaml'\n");
}

TEST_CASE("on a terminal findings are for people, in GitHub Actions too") {
  const TempFolder folder;
  write_shop(folder);
  const Ran ran = run_okr({"lint", "--select", "task-as-key-result"},
                          {.folder = folder.path(),
                           .variables = {{"GITHUB_ACTIONS", "true"}, {"NO_COLOR", "1"}},
                           .terminal = true});
  CHECK(ran.out.starts_with("error[task-as-key-result]: "));
}

TEST_CASE("github puts all findings behind what the step's summary says already") {
  const TempFolder folder;
  write_shop(folder);
  folder.write("summary.md", "# Earlier");
  const std::map<std::string, std::string> summary{
      {"GITHUB_STEP_SUMMARY", folder.at("summary.md")}};
  CHECK(lint(folder, {"--format", "concise"}, summary).code == 1);
  CHECK(folder.read("summary.md") == "# Earlier");
  CHECK(lint(folder, {"--format", "github"}, summary).err == counts);
  CHECK(folder.read("summary.md")
            .starts_with("# Earlier\n"
                         "\n"
                         "## okr lint: 1 error in 1 file \u00B7 1 objective, 1 key result\n"
                         "\n"
                         "### `okrs/shop.yaml`\n"
                         "\n"
                         "- **error**, line 8: 'Launch' names something to do or to make, not what "
                         "it changes (`task-as-key-result`)\\\n"));
}

TEST_CASE("lines on a step's page lead to the commit that was checked") {
  const TempFolder folder;
  write_shop(folder);
  const auto page_with = [&](const std::string& repository) {
    folder.write("page.md", "");
    lint(folder, {"--format", "github"},
         {{"GITHUB_STEP_SUMMARY", folder.at("page.md")},
          {"GITHUB_SERVER_URL", "https://github.example:8443"},
          {"GITHUB_REPOSITORY", repository},
          {"GITHUB_SHA", "0a1b"}});
    return folder.read("page.md");
  };
  CHECK(page_with("north/shop")
            .find("- **error**, "
                  "[line 8](https://github.example:8443/north/shop/blob/0a1b/okrs/shop.yaml#L8): "
                  "'Launch'") != std::string::npos);
  CHECK(page_with("north)/shop").find("- **error**, line 8: 'Launch'") != std::string::npos);
}

TEST_CASE("no output takes the place of the step's summary") {
  const TempFolder folder;
  write_shop(folder);
  folder.write("summary.md", "# Earlier\n");
  std::filesystem::create_symlink(folder.at("summary.md"), folder.at("page.md"));
  const Ran ran = lint(folder, {"--format", "markdown=page.md"},
                       {{"GITHUB_STEP_SUMMARY", folder.at("summary.md")}});
  CHECK(ran.code == 2);
  CHECK(ran.err ==
        "okr: --format: what the step's summary says already would be written over; --format "
        "github appends to it, and so does '--format markdown >> \"$GITHUB_STEP_SUMMARY\"'\n");
  CHECK(folder.read("summary.md") == "# Earlier\n");
}

TEST_CASE("a step's summary that cannot be written fails no check") {
  const TempFolder folder;
  write_shop(folder);
  const auto said = [&](const std::string& summary) {
    const Ran ran = lint(folder, {"--format", "github"}, {{"GITHUB_STEP_SUMMARY", summary}});
    CHECK(ran.code == 1);
    CHECK(ran.out.starts_with(annotation));
    CHECK(ran.err.starts_with(counts));
    return ran.err.substr(counts.size());
  };
  CHECK(said("") == "");
  CHECK(said(folder.at("none/summary.md")) ==
        "okr: the step's summary was not written: '" + folder.at("none/summary.md") +
            "' (GITHUB_STEP_SUMMARY): no such file or directory\n");
  CHECK(said(folder.path()) == "okr: the step's summary was not written: '" + folder.path() +
                                   "' (GITHUB_STEP_SUMMARY): is a directory\n");
  CHECK(said(folder.at("okrs/shop.yaml")) ==
        "okr: the step's summary was not written: '" + folder.at("okrs/shop.yaml") +
            "' (GITHUB_STEP_SUMMARY): it is named like an OKR file\n");
  CHECK(folder.read("okrs/shop.yaml") == quarter);
  folder.write("full.md", std::string((std::size_t{1} << 20) - 100, 'x'));
  CHECK(
      said(folder.at("full.md")) ==
      "okr: the step's summary was not written: '" + folder.at("full.md") +
          "' (GITHUB_STEP_SUMMARY): GitHub takes 1 MiB for a step, and too little of it is left\n");
  CHECK(folder.read("full.md").size() == (std::size_t{1} << 20) - 100);
}

TEST_CASE("a step's summary stays within what GitHub takes") {
  const TempFolder folder;
  folder.write("okr.yaml", config);
  std::string many = "period: 2026-Q4\nteam: shop\nobjectives:\n";
  for (int i = 0; i < 40; ++i) {
    many += "  - id: o" + std::to_string(i) + "\n    title: Cooks trust us\n    key_results:\n" +
            "      - Launch the size guide\n";
  }
  folder.write("okrs/shop.yaml", many);
  folder.write("summary.md", std::string((std::size_t{1} << 20) - 5000, 'x') + '\n');
  const Ran ran =
      lint(folder, {"--format", "github"}, {{"GITHUB_STEP_SUMMARY", folder.at("summary.md")}});
  CHECK(ran.code == 1);
  const std::string page = folder.read("summary.md").substr((std::size_t{1} << 20) - 4997);
  CHECK(page.size() <= 4997);
  CHECK(page.starts_with("## okr lint: 40 errors in 1 file"));
  CHECK(page.find(" of 40 findings; there is no room here for more.\n") != std::string::npos);
}

TEST_CASE("what is read beside a repository has paths from git's top") {
  const test::GitRepository repository;
  write_shop(repository.files(), "plans/2026, Q4/");
  const auto printed = [&](const std::string& format) {
    return run_okr({"lint", "--select", "task-as-key-result", "--format", format},
                   {.folder = repository.at("plans/2026, Q4/okrs")})
        .out;
  };
  CHECK(printed("github").starts_with("::error file=plans/2026%2C Q4/okrs/shop.yaml,line=8,"));
  CHECK(printed("gitlab").find("\"path\":\"plans/2026, Q4/okrs/shop.yaml\"") != std::string::npos);
  CHECK(printed("markdown").find("### `plans/2026, Q4/okrs/shop.yaml`\n") != std::string::npos);
  CHECK(printed("concise").starts_with("okrs/shop.yaml:8:16: "));
  CHECK(printed("json").find("\"path\":\"okrs/shop.yaml\"") != std::string::npos);
}

TEST_CASE("no output goes through a link of the repository to what is outside it, or git's own") {
  const test::GitRepository repository;
  const TempFolder& folder = repository.files();
  const TempFolder elsewhere;
  write_shop(folder);
  repository.commit_all("begin");
  const std::string git_config = folder.read(".git/config");
  elsewhere.write("profile", "theirs");
  elsewhere.write("baseline", "# okr baseline 1\n");
  namespace fs = std::filesystem;
  fs::create_symlink(elsewhere.at("profile"), folder.at("quality.json"));
  fs::create_symlink(elsewhere.path(), folder.at("out"));
  fs::create_symlink(elsewhere.at("baseline"), folder.at("known"));
  fs::create_symlink(".git/config", folder.at("report.md"));
  fs::create_symlink("okrs", folder.at("inside"));
  const std::string leads_out = "it is a link that leads out of the repository";
  CHECK(lint(folder, {"--format", "json=quality.json"}).err ==
        "okr: --format: '" + folder.at("quality.json") + "' cannot be written: " + leads_out +
            "\n");
  CHECK(lint(folder, {"--format", "json=out/x"}).code == 2);
  CHECK(lint(folder, {"--format", "json=report.md"}).code == 2);
  CHECK(
      run_okr({"lint", "--write-baseline", "--baseline", "known"}, {.folder = folder.path()}).err ==
      "okr: --baseline: 'known': " + leads_out + "\n");
  CHECK(run_okr({"report", "2026-Q4", "-o", "report.md"}, {.folder = folder.path()}).err ==
        "okr: -o: '" + folder.at("report.md") +
            "': it is a link that leads into git's own folder; name another place\n");
  CHECK(elsewhere.read("profile") == "theirs");
  CHECK(folder.read(".git/config") == git_config);
  CHECK_FALSE(fs::exists(elsewhere.at("x")));
  CHECK(elsewhere.read("baseline") == "# okr baseline 1\n");
  CHECK(lint(folder, {"--format", "json=inside/x"}).code == 1);
  CHECK(lint(folder, {"--format", "json=" + elsewhere.at("named")}).code == 1);
}

TEST_CASE("of a file with more problems than anybody reads the first are told, and how many") {
  const TempFolder folder;
  folder.write("okr.yaml", config);
  std::string slips = "period: 2026-Q4\nteam: shop\nobjectives:\n";
  for (int i = 0; i < 1500; ++i) slips += "slip\n";
  folder.write("okrs/shop.yaml", slips);
  const std::string out = run_okr({"lint", "-q"}, {.folder = folder.path()}).out;
  CHECK(std::count(out.begin(), out.end(), '\n') == 1001);
  CHECK(
      out.ends_with("okrs/shop.yaml:1004:1: error: the file has 1500 problems, and only the "
                    "first 1000 are told [file-too-large]\n"));
}

TEST_CASE("a long draft whose sentences have no ids is told in full: that is only info") {
  const TempFolder folder;
  folder.write("okr.yaml", config);
  std::string draft =
      "period: 2026-Q4\nteam: shop\nobjectives:\n  - title: Calm\n    key_results:\n";
  for (int i = 0; i < 1100; ++i) draft += fmt::format("      - Raise x{} from 1% to 2%\n", i);
  folder.write("okrs/shop.yaml", draft);
  const std::string out =
      run_okr({"lint", "-q", "--select", "missing-id"}, {.folder = folder.path()}).out;
  CHECK(std::count(out.begin(), out.end(), '\n') == 1101);
  CHECK(out.find("file-too-large") == std::string::npos);
}

TEST_CASE("a symlink of the repository does not tell what is outside it") {
  const TempFolder folder;
  const TempFolder elsewhere;
  elsewhere.write("secret", "");
  folder.write("okr.yaml", config);
  folder.write("okrs/shop.yaml", std::string(quarter) + "    links: {memo: out/secret}\n");
  std::filesystem::create_directory(folder.at(".git"));
  std::filesystem::create_symlink(elsewhere.path(), folder.at("out"));
  CHECK(run_okr({"lint", "-q", "--select", "dead-link"}, {.folder = folder.path()}).out ==
        "okrs/shop.yaml:9:19: warning: there is no file 'out/secret' [dead-link]\n");
}

TEST_CASE("in the log of GitHub Actions no command's text for people holds one of GitHub's") {
  const TempFolder folder;
  folder.write("okr.yaml", config);
  folder.write("okrs/shop.yaml",
               "period: 2026-Q4\nteam: shop\nobjectives:\n"
               "  - {id: o, title: \"::error::x ##[group]y\",\n"
               "     key_results: [{id: k, title: Raise x from 1% to 2%}]}\n");
  using Words = std::vector<std::string>;
  for (const Words& words :
       {Words{"status"}, Words{"show", "shop/o"}, Words{"explain", "shop/o"}, Words{"tree"},
        Words{"report", "2026-Q4"}, Words{"explain", "--text", "::error::x ##[group]y"}}) {
    const Ran ran =
        run_okr(words, {.folder = folder.path(), .variables = {{"GITHUB_ACTIONS", "true"}}});
    INFO(words.front());
    CHECK(ran.out.find("##[") == std::string::npos);
    CHECK(("\n" + ran.out).find("\n::") == std::string::npos);
  }
}

}  // namespace okr::cli
