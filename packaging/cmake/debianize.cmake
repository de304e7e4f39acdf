# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack between the installing and the packing: what Debian's policy wants of a package.
set(sources ${CMAKE_CURRENT_LIST_DIR}/../..)
set(usr ${CPACK_TEMPORARY_DIRECTORY}/usr)
set(doc ${usr}/share/doc/dakiya)

# -n: neither name nor time of the file goes in, so that the same sources give the same package.
function(compress source target)
  execute_process(COMMAND gzip -9nc ${source} OUTPUT_FILE ${target} COMMAND_ERROR_IS_FATAL ANY)
  file(CHMOD ${target} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endfunction()

file(GLOB manuals ${usr}/share/man/man1/*.1)
foreach(manual ${manuals})
  compress(${manual} ${manual}.gz)
  file(REMOVE ${manual})
endforeach()

compress(${sources}/CHANGELOG.md ${doc}/changelog.gz)
compress(${sources}/packaging/debian/changelog ${doc}/changelog.Debian.gz)
file(COPY ${sources}/packaging/debian/copyright DESTINATION ${doc})
file(COPY_FILE ${sources}/README.md ${doc}/README.md)
file(MAKE_DIRECTORY ${usr}/share/lintian/overrides)
file(COPY_FILE ${sources}/packaging/debian/lintian-overrides ${usr}/share/lintian/overrides/dakiya)

# Debian's zsh looks elsewhere for what packages bring.
file(MAKE_DIRECTORY ${usr}/share/zsh/vendor-completions)
file(RENAME ${usr}/share/zsh/site-functions/_dakiyactl ${usr}/share/zsh/vendor-completions/_dakiyactl)
file(REMOVE_RECURSE ${usr}/share/zsh/site-functions)
