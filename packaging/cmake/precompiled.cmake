# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# For daily work and the sanitizers: Qt's headers are compiled once, and a build takes a quarter of the time. What is
# shipped and what continuous integration builds does without, so that no source lives on an include that it lacks.
set(dakiya_usual_headers
    <QtCore/QtCore>
    <QtNetwork/QtNetwork>
    <QtSql/QtSql>
    <tl/expected.hpp>
    <algorithm>
    <array>
    <functional>
    <memory>
    <optional>
    <variant>)

# All targets of a folder and of those below it.
function(dakiya_targets_below folder result)
  get_property(found DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
  get_property(below DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
  foreach(subfolder IN LISTS below)
    dakiya_targets_below(${subfolder} more)
    list(APPEND found ${more})
  endforeach()
  set(${result} ${found} PARENT_SCOPE)
endfunction()

# Headers that the tests of a kind share: compiled for one target, used by all.
function(dakiya_share_headers name)
  file(TOUCH ${CMAKE_BINARY_DIR}/${name}.cpp)
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(${name} PRIVATE ${ARGN} Qt6::Test dakiya_options)
endfunction()

function(dakiya_precompile)
  target_precompile_headers(dakiya_core PRIVATE ${dakiya_usual_headers})
  target_precompile_headers(dakiya_ctl PRIVATE ${dakiya_usual_headers})
  target_precompile_headers(dakiya_ui PRIVATE ${dakiya_usual_headers} <QtWidgets/QtWidgets>)
  # Where a test lies is told to each by a macro of its own, and no test asks: without it they can share.
  set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
  dakiya_share_headers(dakiya_core_headers dakiya_core)
  target_precompile_headers(dakiya_core_headers PRIVATE ${dakiya_usual_headers} <QtTest/QtTest>)
  dakiya_share_headers(dakiya_ui_headers dakiya_ui)
  target_precompile_headers(dakiya_ui_headers PRIVATE ${dakiya_usual_headers} <QtTest/QtTest> <QtWidgets/QtWidgets>)
  dakiya_targets_below(${CMAKE_SOURCE_DIR}/tests tests)
  foreach(test IN LISTS tests)
    get_target_property(type ${test} TYPE)
    get_target_property(folder ${test} SOURCE_DIR)
    if(type STREQUAL EXECUTABLE AND folder MATCHES "/tests/(core|ui)")
      target_precompile_headers(${test} REUSE_FROM dakiya_${CMAKE_MATCH_1}_headers)
    endif()
  endforeach()
endfunction()
