# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The package for Debian and its relatives; packaging/deb builds it. What a package has and a plain "cmake --install"
# does not is added by debianize.cmake.
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME dakiya)
set(CPACK_PACKAGE_VENDOR "Dakiya contributors")
# A host that cannot exist: there is no list to write to. Faults are told as SECURITY.md and CONTRIBUTING.md say.
set(CPACK_PACKAGE_CONTACT "Dakiya contributors <noreply@dakiya.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "WhatsApp console for a dairy's office")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Sends a dairy's WhatsApp messages (delivery reminders, payment reminders,
confirmations) through MyOperator, sees what became of each one, and says in
plain words what went wrong and who has to do what next.

It consists of a console for the office, in English, Hindi and Marathi; of
dakiyactl, which does the same without a window, for servers and scripts; and
of a local REST API for the dairy's own programs.

Nothing is lost and nothing is sent twice unasked: when nobody can know
whether a message arrived, it says \"not sure\" and waits for a person. A fresh
install practises with a MyOperator inside the computer and reaches no
customer.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# The libraries that the programs are linked with are found by dpkg-shlibdeps. These are loaded by name at run time: the
# driver of the store, the door to the keychain; the others are files that it reads.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite, libsecret-1-0, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, gnome-keyring, qt6-wayland")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/packaging/cmake/debianize.cmake)

include(CPack)
