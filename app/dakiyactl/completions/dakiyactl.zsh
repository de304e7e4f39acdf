#compdef dakiyactl
# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The program itself says what may stand where the cursor is: a line for each word, with its meaning behind a tab.
_dakiyactl() {
  local line word program=${~words[1]}
  local -a lines described
  lines=("${(@f)$("$program" completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    case $line in
      :files) _files ;;
      :folders) _files -/ ;;
      *)
        word=${line%%$'\t'*}
        if [[ $line == *$'\t'* ]]; then
          described+=("${word//:/\\:}:${line#*$'\t'}")
        else
          described+=("${word//:/\\:}")
        fi
        ;;
    esac
  done
  if (( $#described )); then
    _describe -V 'dakiyactl' described
  fi
}

if [[ ${funcstack[1]} == _dakiyactl ]]; then
  _dakiyactl "$@"
else
  compdef _dakiyactl dakiyactl
fi
