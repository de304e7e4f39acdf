// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templatenews.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "common/notice.h"
#include "common/timetext.h"
#include "domain/reasons.h"
#include "engine/enginehost.h"
#include "templates/templatework.h"

#include <QVBoxLayout>

namespace dakiya {

TemplateNews::TemplateNews(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_paused(new Notice(desk.theme))
    , m_news(new Notice(desk.theme))
{
  setObjectName(QStringLiteral("templateNews"));
  m_paused->setObjectName(QStringLiteral("pauseNotice"));
  m_paused->setClosable(false);
  m_news->setObjectName(QStringLiteral("newsNotice"));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addWidget(m_paused);
  column->addWidget(m_news);
  connect(m_paused, &Notice::pressed, this, &TemplateNews::sendAgainWanted);
  connect(m_news, &Notice::pressed, this, &TemplateNews::hear);
  connect(m_news, &Notice::dismissed, this, [this] { m_about = About::Nothing; });
}

void TemplateNews::show(const TemplateWork &work, const LocalTime &local)
{
  showPause(work, local);
  showOvertaken(work);
}

void TemplateNews::showPause(const TemplateWork &work, const LocalTime &local)
{
  const std::optional<TemplatePause> pause = work.pause();
  if (!pause) {
    m_paused->hide();
    return;
  }
  const QString reason = reasonInWords(m_desk.host.provider(), pause->reason, {});
  const QString since = shortTime(pause->since, m_desk.clock.wallMs(), local);
  const QString words = tr("Nothing of this template has been sent since %1, because twenty messages in a row were "
                           "refused. %2. Change the text, then let it send again.")
                            .arg(since, reason);
  if (m_paused->words() != words)
    m_paused->say(Notice::Tone::Attention, words, {tr("&Let it send again")});
}

void TemplateNews::showOvertaken(const TemplateWork &work)
{
  if (!work.isOvertaken()) {
    if (m_about == About::Overtaken)
      m_news->dismiss();
    return;
  }
  const MessageTemplate &newest = work.versions().constFirst();
  say(About::Overtaken,
      tr("%1 has saved version %2 while you were writing. Compare before you save yours over it.")
          .arg(newest.author, QString::number(newest.version)),
      {tr("C&ompare with version %1").arg(newest.version), tr("&Use version %1").arg(newest.version)});
}

void TemplateNews::showRefused(const QList<Error> &errors)
{
  QStringList words;
  for (const Error &error : errors)
    words << sentence(error);
  say(About::Refused, tr("It was not saved. %1").arg(words.join(u' ')), {});
}

void TemplateNews::askToRestore(int version)
{
  m_restores = version;
  say(About::Restore, tr("What is written here is not saved. Version %1 would take its place.").arg(version),
      {tr("&Restore version %1").arg(version), tr("&Keep what is written")});
}

void TemplateNews::dismiss()
{
  m_news->dismiss();
}

void TemplateNews::say(About about, const QString &words, const QStringList &buttons)
{
  if (m_about == about && m_news->words() == words)
    return;
  m_about = about;
  m_news->say(Notice::Tone::Attention, words, buttons);
}

void TemplateNews::hear(int button)
{
  const About about = m_about;
  if (about == About::Overtaken && button == 0) {
    Q_EMIT compareWanted();
    return;
  }
  m_news->dismiss();
  if (about == About::Overtaken)
    Q_EMIT newestWanted();
  else if (about == About::Restore && button == 0)
    Q_EMIT restoreWanted(m_restores);
}

} // namespace dakiya
