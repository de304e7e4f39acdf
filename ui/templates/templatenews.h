// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "domain/localtime.h"

#include <QWidget>

namespace dakiya {

class Notice;
class TemplateWork;
struct Error;

/// What has to be said above the text of a template: that nothing of it is sent, that somebody else has saved it, that
/// it was not saved, that something written would be lost.
class TemplateNews final : public QWidget
{
  Q_OBJECT

public:
  explicit TemplateNews(const Desk &desk, QWidget *parent = nullptr);

  /// Whether it is paused, and whether somebody else has saved.
  void show(const TemplateWork &work, const LocalTime &local);
  void showRefused(const QList<Error> &errors);
  /// Asks before what is written makes room for an old version.
  void askToRestore(int version);
  /// What was said of another text is over.
  void dismiss();

Q_SIGNALS:
  void compareWanted();
  void newestWanted();
  void restoreWanted(int version);
  void sendAgainWanted();

private:
  enum class About { Nothing, Overtaken, Restore, Refused };

  void showPause(const TemplateWork &work, const LocalTime &local);
  void showOvertaken(const TemplateWork &work);
  void say(About about, const QString &words, const QStringList &buttons);
  void hear(int button);

  const Desk m_desk;
  Notice *m_paused;
  Notice *m_news;
  About m_about = About::Nothing;
  int m_restores = 0;
};

} // namespace dakiya
