// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/terminal.h"

#include <QFile>
#include <QtGlobal>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace dakiya {

namespace {

/// Keeps the terminal from showing what is typed.
class Silence final
{
public:
#ifdef Q_OS_WIN
  Silence()
      : m_input(GetStdHandle(STD_INPUT_HANDLE))
  {
    m_isSet = GetConsoleMode(m_input, &m_before) && SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
  }
  ~Silence()
  {
    if (m_isSet)
      SetConsoleMode(m_input, m_before);
  }

private:
  HANDLE m_input;
  DWORD m_before = 0;
#else
  Silence()
  {
    if (tcgetattr(STDIN_FILENO, &m_before) != 0)
      return;
    termios silent = m_before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    m_isSet = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
  }
  ~Silence()
  {
    if (m_isSet)
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
  }

private:
  termios m_before{};
#endif
  bool m_isSet = false;
};

} // namespace

QByteArray readHidden()
{
  constexpr qint64 kMost = 64 * 1024;
  QFile input;
  if (!input.open(stdin, QIODevice::ReadOnly))
    return {};
  QByteArray read;
  if (isTerminal(stdin)) {
    const Silence silence;
    read = input.readLine(kMost);
    std::fputs("\n", stderr);
  } else {
    read = input.read(kMost);
  }
  if (read.endsWith('\n'))
    read.chop(read.endsWith("\r\n") ? 2 : 1);
  return read;
}

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_WIN
  return _isatty(_fileno(file)) != 0;
#else
  return isatty(fileno(file)) == 1;
#endif
}

} // namespace dakiya
