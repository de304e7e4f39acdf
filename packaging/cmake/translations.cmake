# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# dakiya_translations(PROGRAM): compiles translations/*.ts into the program, under :/i18n. They go into programs and not
# into the libraries, because a resource of a static library is dropped by the linker.
function(dakiya_translations program)
  file(GLOB ts_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
  qt_add_translations(${program} TS_FILES ${ts_files} RESOURCE_PREFIX /i18n LRELEASE_OPTIONS -silent)
endfunction()
