// SPDX-License-Identifier: MIT
// What okr answers is only ever put into arrays and read line by line: no shell evaluates it.
#include "completion.h"

namespace okr::cli {
namespace {

constexpr std::string_view bash_script = R"(# bash completion for okr
_okr() {
  local IFS= line action=-f
  local -a answer=()
  while read -r line; do
    answer+=("$line")
  done < <(okr __complete bash "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  COMPREPLY=()
  case ${answer[0]-} in
    :files | :folders)
      [[ ${answer[0]} == :folders ]] && action=-d
      compopt -o filenames 2>/dev/null
      while read -r line; do
        COMPREPLY+=("${answer[1]-}$line")
      done < <(compgen "$action" -- "${answer[2]-}")
      ;;
    ?*) COMPREPLY=("${answer[@]}") ;;
  esac
}

complete -F _okr okr
)";

constexpr std::string_view zsh_script = R"(#compdef okr
_okr() {
  local -a answer described
  local line word
  answer=("${(@f)$(okr __complete zsh "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  case $answer[1] in
    ('') return 1 ;;
    (:files) compset -p ${#answer[2]}; _files ;;
    (:folders) compset -p ${#answer[2]}; _files -/ ;;
    (*)
      for line in "${answer[@]}"; do
        line=${line//\\/\\\\}
        word=${line%%$'\t'*}
        described+=("${word//:/\\:}:${line#*$'\t'}")
      done
      _describe -t okr okr described ;;
  esac
}

if [[ $funcstack[1] == _okr ]]; then _okr "$@"; else compdef _okr okr; fi
)";

constexpr std::string_view fish_script = R"(# fish completion for okr
function __okr_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l word (commandline -ct)
    set -l plain (string unescape -- "$word"; or string trim --left --chars="'\"" -- "$word")
    set -l answer (okr __complete fish $words "$plain" 2>/dev/null)
    switch "$answer[1]"
        case :files
            for path in (__fish_complete_path "$answer[3]")
                printf '%s\n' "$answer[2]$path"
            end
        case :folders
            for path in (__fish_complete_directories "$answer[3]")
                printf '%s\n' "$answer[2]$path"
            end
        case '?*'
            printf '%s\n' $answer
    end
end

complete -c okr -f -a '(__okr_complete)'
)";

}  // namespace

std::string_view completion_script(std::string_view shell) {
  if (shell == "zsh") return zsh_script;
  return shell == "fish" ? fish_script : bash_script;
}

}  // namespace okr::cli
