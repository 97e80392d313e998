# Writes down which commit okr is built from, for `okr --version`. Runs with every build and touches
# its file only where the answer has changed. That git is not there, or does not want to tell, is no
# reason not to build: then okr names its version alone.
#
#   cmake -D SOURCE=folder -D OUTPUT=file -D GIT=program -P built_from.cmake
cmake_minimum_required(VERSION 3.22)

# A hook or an alias of git hands its own repository down, which may be another one.
foreach(variable GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_PREFIX)
  unset(ENV{${variable}})
endforeach()

function(ask_git out)
  set(answer)
  if(GIT)
    # Without locks: somebody may be at work in the repository at the same time.
    execute_process(
      COMMAND ${GIT} --no-optional-locks -C ${SOURCE} ${ARGN}
      OUTPUT_VARIABLE answer ERROR_QUIET RESULT_VARIABLE code OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(NOT code EQUAL 0)
      set(answer "no answer")
    endif()
  else()
    set(answer "no answer")
  endif()
  set(${out} "${answer}" PARENT_SCOPE)
endfunction()

# "40 hex digits, a blank, a day", from the archive that git made, else from git itself.
file(READ ${SOURCE}/src/built_from.txt commit)
set(state)
if(commit MATCHES "^.Format")
  set(commit)
  ask_git(folder rev-parse --show-prefix)
  if(folder STREQUAL "") # its top folder is okr's own, and not that of a project around it
    ask_git(commit log -1 --no-show-signature --format=%H\ %cs)
    ask_git(changes status --porcelain --untracked-files=no)
    if(NOT changes STREQUAL "")
      set(state ", with changes")
    endif()
  endif()
endif()

set(words)
if(commit MATCHES "^([0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f])[0-9a-f]+ ([0-9-]+)")
  set(words "${CMAKE_MATCH_1}, ${CMAKE_MATCH_2}${state}")
endif()
file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT [[
// SPDX-License-Identifier: MIT
#include <okr/cli/version.h>

namespace okr::cli {

std::string_view built_from() {
  return "@words@";
}

}  // namespace okr::cli
]])
