# bash completion for dakiyactl                            -*- shell-script -*-
# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The program itself says what may stand where the cursor is: a line for each word, with its meaning behind a tab.
_dakiyactl() {
  local program=${1/#\~\//$HOME/} typed=$2 line word
  COMPREPLY=()
  # bash takes "=" for a word of its own.
  [[ $typed == = ]] && typed=
  while IFS= read -r line; do
    case $line in
      :files)
        compopt -o filenames
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$typed")
        ;;
      :folders)
        compopt -o filenames
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$typed")
        ;;
      *)
        word=${line%%$'\t'*}
        [[ $word == --*=* ]] && word=${word#*=}
        [[ $word == *= ]] && compopt -o nospace
        COMPREPLY+=("$word")
        ;;
    esac
  done < <("$program" completion words -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _dakiyactl dakiyactl
