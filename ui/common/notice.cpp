// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/notice.h"

#include "common/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace dakiya {

namespace {

constexpr int kSign = 20;

QString toneName(Notice::Tone tone)
{
  switch (tone) {
  case Notice::Tone::Calm:
    return QStringLiteral("calm");
  case Notice::Tone::Good:
    return QStringLiteral("good");
  case Notice::Tone::Attention:
    return QStringLiteral("attention");
  case Notice::Tone::Bad:
    return QStringLiteral("bad");
  }
  return {};
}

QIcon signOf(Notice::Tone tone, const Theme &theme)
{
  switch (tone) {
  case Notice::Tone::Calm:
    return lineIcon(QStringLiteral("banner-practice"), theme.primary);
  case Notice::Tone::Good:
    return lineIcon(QStringLiteral("good"), theme.good);
  case Notice::Tone::Attention:
    return lineIcon(QStringLiteral("banner-trouble"), theme.attention);
  case Notice::Tone::Bad:
    return lineIcon(QStringLiteral("banner-trouble"), theme.bad);
  }
  return {};
}

} // namespace

Notice::Notice(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_sign(new QLabel)
    , m_words(new QLabel)
    , m_close(new QToolButton)
{
  setProperty("notice", QStringLiteral("calm"));
  m_words->setObjectName(QStringLiteral("noticeWords"));
  m_words->setWordWrap(true);
  m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close->setObjectName(QStringLiteral("noticeClose"));
  m_close->setIcon(lineIcon(QStringLiteral("clear"), theme.muted));
  m_close->setToolTip(tr("Put this aside"));
  m_close->setAccessibleName(m_close->toolTip());
  connect(m_close, &QToolButton::clicked, this, &Notice::dismiss);
  m_row->setContentsMargins(space::between, space::inside, space::inside, space::inside);
  m_row->setSpacing(space::inside);
  m_row->addWidget(m_sign);
  m_row->addWidget(m_words, 1);
  m_row->addWidget(m_close);
  hide();
}

void Notice::say(Tone tone, const QString &words, const QStringList &buttons)
{
  m_sign->setPixmap(signOf(tone, m_theme).pixmap(kSign, kSign));
  setProperty("notice", toneName(tone));
  setWords(words);
  qDeleteAll(m_buttons);
  m_buttons.clear();
  for (const QString &text : buttons) {
    auto *button = new QPushButton(text);
    const int place = int(m_buttons.size());
    button->setObjectName(QStringLiteral("noticeButton%1").arg(place));
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT pressed(place); });
    m_row->insertWidget(m_row->count() - 1, button);
    m_buttons << button;
  }
  // What a style sheet says by a property is looked up anew only when it is asked to.
  style()->unpolish(this);
  style()->polish(this);
  show();
  QAccessibleEvent heard(m_words, QAccessible::Alert);
  QAccessible::updateAccessibility(&heard);
}

void Notice::setWords(const QString &words)
{
  m_words->setText(words);
  m_words->setAccessibleName(words);
}

void Notice::setSign(const QIcon &sign)
{
  m_sign->setPixmap(sign.pixmap(kSign, kSign));
}

void Notice::setClosable(bool closable)
{
  m_close->setVisible(closable);
}

void Notice::dismiss()
{
  hide();
  Q_EMIT dismissed();
}

QString Notice::words() const
{
  return isHidden() ? QString() : m_words->text();
}

} // namespace dakiya
