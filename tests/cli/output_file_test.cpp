// SPDX-License-Identifier: MIT
#include "../../src/cli/output_file.h"

#include "temp_folder.h"

#include <doctest/doctest.h>

#include <cerrno>
#include <filesystem>
#include <unistd.h>

namespace okr::cli {
namespace {

using test::TempFolder;

std::string refusal(const OutputFile& file) {
  const std::optional<Error> error = refused(file, "-o", "okr export");
  return error ? error->message : "";
}

std::string write_both(const FileCalls& calls, const TempFolder& folder) {
  const Result<Written> written = write_output_files_with(
      calls, {{folder.at("a"), ""}, {folder.at("b"), ""}}, [](const std::vector<TextSink>& sinks) {
        sinks[0]("new ");
        sinks[1]("second");
        sinks[0]("first");
      });
  return written ? "" : written.error().message;
}

}  // namespace

TEST_CASE("several files are written side by side, nothing left beside them") {
  const TempFolder folder;
  folder.write("a", "old");
  REQUIRE(::chmod(folder.at("a").c_str(), 0640) == 0);
  CHECK(write_both(posix_calls(), folder) == "");
  CHECK(folder.read("a") == "new first");
  CHECK(folder.read("b") == "second");
  CHECK(test::mode_of(folder.at("a")) == 0640);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  CHECK(test::mode_of(folder.at("b")) == (0666 & ~mask));
  CHECK(folder.file_count() == 2);
}

TEST_CASE("more than is handed to the system at once arrives whole") {
  const TempFolder folder;
  const std::string piece(1000, 'x');
  CHECK(write_output_files({{folder.at("a"), ""}}, [&](const std::vector<TextSink>& sinks) {
    for (int i = 0; i < 300; ++i) sinks[0](piece);
  }));
  CHECK(folder.read("a").size() == 300000);
}

TEST_CASE("where one cannot be written, all stay as they were") {
  const auto check_fails = [](const FileCalls& calls, const std::string& message) {
    const TempFolder folder;
    folder.write("a", "old");
    CHECK(write_both(calls, folder) == "'" + folder.at("a") + "': not written, " + message);
    CHECK(folder.read("a") == "old");
    CHECK(folder.file_count() == 1);
  };
  FileCalls calls = posix_calls();
  calls.write = [](int, const void*, std::size_t) -> ssize_t {
    errno = ENOSPC;
    return -1;
  };
  check_fails(calls, "writing failed: no space left on device");
  calls = posix_calls();
  calls.sync = [](int) {
    errno = EIO;
    return -1;
  };
  check_fails(calls, "writing failed: input/output error");
  calls = posix_calls();
  calls.chmod = [](int, mode_t) {
    errno = EPERM;
    return -1;
  };
  check_fails(calls, "setting its mode failed: operation not permitted");
  calls = posix_calls();
  calls.make_temp = [](char*) {
    errno = EACCES;
    return -1;
  };
  check_fails(calls, "making a file beside it failed: permission denied");
  calls = posix_calls();
  calls.rename = [](const char*, const char*) {
    errno = EXDEV;
    return -1;
  };
  check_fails(calls, "renaming failed: invalid cross-device link");
}

TEST_CASE("a symlink stays one, and what it leads to is written") {
  const TempFolder folder;
  folder.write("real", "old");
  REQUIRE(::symlink("real", folder.at("link").c_str()) == 0);
  CHECK(write_output_files({{folder.at("link"), ""}},
                           [](const std::vector<TextSink>& sinks) { sinks[0]("new"); }));
  CHECK(folder.read("real") == "new");
  CHECK(std::filesystem::is_symlink(folder.at("link")));
}

TEST_CASE("what okr wrote, or is empty, may be written over, and nothing else") {
  const TempFolder folder;
  folder.write("own", "# okr 1\nmore");
  folder.write("empty", "");
  folder.write("foreign", "# mine");
  folder.write("short", "# o");
  CHECK(refusal({folder.at("own"), "# okr "}) == "");
  CHECK(refusal({folder.at("empty"), "# okr "}) == "");
  CHECK(refusal({folder.at("none"), "# okr "}) == "");
  const std::string why =
      " is there already and was not written by okr export in this format; name another place, or "
      "remove it";
  CHECK(refusal({folder.at("foreign"), "# okr "}) == "-o: '" + folder.at("foreign") + "'" + why);
  CHECK(refusal({folder.at("short"), "# okr "}) == "-o: '" + folder.at("short") + "'" + why);
}

TEST_CASE("what somebody wrote into a sealed file is not written over") {
  const TempFolder folder;
  const Seal seal{"\nchecksum ", "."};
  folder.write("own", sealed("# okr 1\n____\n", seal));
  folder.write("filled", sealed("# okr 1\n____\n", seal).replace(8, 4, "more"));
  folder.write("longer", sealed("# okr 1\n____\n", seal) + "more\n");
  folder.write("bare", "# okr 1\n____\n");
  folder.write("foreign", "# mine");
  folder.write("empty", "");
  const auto why = [&](const std::string& name) {
    const std::string said = refusal({folder.at(name), "# okr ", seal});
    const std::string place = "-o: '" + folder.at(name) + "' ";
    return said.starts_with(place) ? said.substr(place.size()) : said;
  };
  const std::string way_out = "; name another place, or remove it";
  const std::string changed =
      "was changed by hand since okr export wrote it, and that would be lost";
  CHECK(why("own") == "");
  CHECK(why("empty") == "");
  CHECK(why("none") == "");
  CHECK(why("filled") == changed + way_out);
  CHECK(why("longer") == changed + way_out);
  CHECK(why("bare") ==
        "is there already and does not end with the checksum of okr export, so what was written "
        "into it by hand may be lost" +
            way_out);
  CHECK(why("foreign") ==
        "is there already and was not written by okr export in this format" + way_out);
}

TEST_CASE("OKR files, folders and devices are refused") {
  const TempFolder folder;
  CHECK(refusal({folder.at("okr.yaml"), ""}) ==
        "-o: '" + folder.at("okr.yaml") + "' is named like an OKR file; give it another ending");
  CHECK(refusal({folder.at("a.yml"), ""}) ==
        "-o: '" + folder.at("a.yml") + "' is named like an OKR file; give it another ending");
  CHECK(refusal({folder.path(), ""}) == "-o: '" + folder.path() + "' is a folder; name a file");
  CHECK(refusal({"/dev/null", ""}) == "-o: '/dev/null' is no regular file; name a file");
  std::filesystem::create_symlink("nowhere", folder.at("lost"));
  CHECK(refusal({folder.at("lost"), ""}) ==
        "-o: '" + folder.at("lost") +
            "' is a symlink that leads nowhere; name another place, or remove it");
}

}  // namespace okr::cli
