// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestAutostart final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void isOffWhereNothingIs();
  void writesAFileThatDesktopsStart();
  void quotesWhatAFolderMayBeCalled();
  void takesTheFileAwayAgain();
  void believesWhoeverSwitchedItOff_data();
  void believesWhoeverSwitchedItOff();
  void saysWhyItCannotBeSet();

private:
  [[nodiscard]] QString content() const;

  std::unique_ptr<QTemporaryDir> m_folder;
  QByteArray m_before;
};

void TestAutostart::init()
{
  if (!Autostart::isPossible())
    QSKIP("this system has no such folder");
  m_folder = std::make_unique<QTemporaryDir>();
  m_before = qgetenv("XDG_CONFIG_HOME");
  qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
}

void TestAutostart::cleanup()
{
  if (m_before.isEmpty())
    qunsetenv("XDG_CONFIG_HOME");
  else
    qputenv("XDG_CONFIG_HOME", m_before);
}

QString TestAutostart::content() const
{
  QFile file(Autostart::file());
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestAutostart::isOffWhereNothingIs()
{
  QCOMPARE(Autostart::file(), m_folder->filePath(u"autostart/dakiya.desktop"_s));
  QVERIFY(!Autostart({u"/usr/bin/dakiya"_s}).isOn());
  QVERIFY(Autostart({u"/usr/bin/dakiya"_s}).set(false));
  QVERIFY(!QFile::exists(m_folder->filePath(u"autostart"_s)));
}

void TestAutostart::writesAFileThatDesktopsStart()
{
  const Autostart autostart({u"/usr/bin/dakiya"_s});
  QVERIFY(autostart.set(true));
  QVERIFY(autostart.isOn());
  const QStringList lines = content().split(u'\n');
  QCOMPARE(lines.first(), u"[Desktop Entry]"_s);
  for (const QString &line : {u"Type=Application"_s, u"Name=Dakiya"_s, u"Exec=\"/usr/bin/dakiya\""_s})
    QVERIFY2(lines.contains(line), qPrintable(line));
}

void TestAutostart::quotesWhatAFolderMayBeCalled()
{
  QVERIFY(Autostart({u"/opt/my dairy/dakiya"_s, u"--data-dir"_s, u"/srv/a \"b\" $c 100%\\d"_s}).set(true));
  QVERIFY(content().contains(
      u"Exec=\"/opt/my dairy/dakiya\" \"--data-dir\" \"/srv/a \\\\\"b\\\\\" \\\\$c 100%%\\\\\\\\d\"\n"_s));
}

void TestAutostart::takesTheFileAwayAgain()
{
  const Autostart autostart({u"/usr/bin/dakiya"_s});
  QVERIFY(autostart.set(true));
  QVERIFY(autostart.set(false));
  QVERIFY(!autostart.isOn());
  QVERIFY(!QFile::exists(Autostart::file()));
}

void TestAutostart::believesWhoeverSwitchedItOff_data()
{
  QTest::addColumn<QByteArray>("line");
  QTest::newRow("hidden") << QByteArray("Hidden=true");
  QTest::newRow("disabled by GNOME") << QByteArray("X-GNOME-Autostart-enabled = false");
}

void TestAutostart::believesWhoeverSwitchedItOff()
{
  QFETCH(const QByteArray, line);
  QVERIFY(QDir(m_folder->path()).mkpath(u"autostart"_s));
  QFile file(Autostart::file());
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("[Desktop Entry]\nType=Application\nExec=dakiya\n" + line + "\n");
  file.close();
  const Autostart autostart({u"/usr/bin/dakiya"_s});
  QVERIFY(!autostart.isOn());
  QVERIFY(autostart.set(true));
  QVERIFY(autostart.isOn());
}

void TestAutostart::saysWhyItCannotBeSet()
{
  QFile inTheWay(m_folder->filePath(u"autostart"_s));
  QVERIFY(inTheWay.open(QIODevice::WriteOnly));
  const Result<void> set = Autostart({u"/usr/bin/dakiya"_s}).set(true);
  QVERIFY(!set);
  QCOMPARE(set.error().code, ErrorCode::FolderIsFile);
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
