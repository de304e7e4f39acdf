// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/outlookline.h"

#include "common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace dakiya {

namespace {

constexpr int kSign = 18;

struct Look
{
  QString sign;
  QString tone; ///< as the style sheet calls it
  QColor color;
};

Look lookOf(Outlook::Tone tone, const Theme &theme)
{
  switch (tone) {
  case Outlook::Tone::Calm:
    return {QStringLiteral("send"), {}, theme.text};
  case Outlook::Tone::Attention:
    return {QStringLiteral("clock"), QStringLiteral("attention"), theme.attention};
  case Outlook::Tone::Bad:
    break;
  }
  return {QStringLiteral("banner-trouble"), QStringLiteral("bad"), theme.bad};
}

} // namespace

OutlookLine::OutlookLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(new QLabel)
    , m_words(new QLabel)
{
  m_words->setObjectName(QStringLiteral("outlookWords"));
  m_words->setWordWrap(true);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::inside);
  row->addWidget(m_sign);
  row->addWidget(m_words, 1);
}

void OutlookLine::show(const Outlook &outlook)
{
  const Look look = lookOf(outlook.tone, m_theme);
  m_sign->setPixmap(lineIcon(look.sign, look.color).pixmap(kSign, kSign));
  m_words->setText(outlook.words);
  if (m_words->property("tone").toString() == look.tone)
    return;
  m_words->setProperty("tone", look.tone);
  m_words->style()->unpolish(m_words);
  m_words->style()->polish(m_words);
}

} // namespace dakiya
