# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# One interface target carries every compiler flag, so that each library and program is held to
# the same rules.
add_library(dakiya_options INTERFACE)
target_compile_features(dakiya_options INTERFACE cxx_std_20)
target_compile_options(
  dakiya_options
  INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
            $<$<BOOL:${DAKIYA_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(
  dakiya_options
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_STRICT_ITERATORS
            QT_USE_QSTRINGBUILDER
            QT_DISABLE_DEPRECATED_BEFORE=0x060400
            DAKIYA_VERSION="${PROJECT_VERSION}")
if(DAKIYA_HARDENED)
  # What Debian hardens its own programs with: this one reads what strangers send.
  target_compile_options(dakiya_options INTERFACE -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
  target_link_options(dakiya_options INTERFACE -Wl,-z,relro,-z,now)
endif()
if(DAKIYA_FUZZ)
  target_compile_options(dakiya_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(DAKIYA_SANITIZE)
  target_compile_options(dakiya_options INTERFACE -fsanitize=${DAKIYA_SANITIZE} -fno-omit-frame-pointer
                                                  -fno-sanitize-recover=all)
  target_link_options(dakiya_options INTERFACE -fsanitize=${DAKIYA_SANITIZE})
endif()

find_program(DAKIYA_CCACHE ccache)
if(DAKIYA_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${DAKIYA_CCACHE})
endif()
