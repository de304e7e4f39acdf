# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The program itself says what may stand where the cursor is: a line for each word, with its meaning behind a tab.
function __dakiyactl_words
    set -l typed (commandline -opc) (commandline -ct)
    set -l program $typed[1]
    set -e typed[1]
    for line in ($program completion words -- $typed 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path (commandline -ct)
            case ':folders'
                __fish_complete_directories (commandline -ct) ''
            case '*'
                echo -- $line
        end
    end
end

complete -c dakiyactl -f -a '(__dakiyactl_words)'
