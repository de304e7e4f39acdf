// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/messagepreview.h"

#include "base/errorwords.h"
#include "common/icons.h"
#include "common/languagewords.h"
#include "common/messagebubble.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kSign = 18;
constexpr int kBubbleRoom = 40; ///< a bubble does not reach the other side of the chat

QLabel *makeLine(const char *name, const char *look)
{
  auto *line = new QLabel;
  line->setObjectName(QLatin1String(name));
  line->setProperty(look, true);
  line->setWordWrap(true);
  return line;
}

} // namespace

MessagePreview::MessagePreview(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sender(makeLine("previewSender", "strong"))
    , m_media(makeLine("previewMedia", "small"))
    , m_bubble(new MessageBubble(theme))
    , m_length(makeLine("previewLength", "small"))
    , m_version(makeLine("previewVersion", "small"))
{
  setObjectName(QStringLiteral("messagePreview"));
  m_version->setAlignment(Qt::AlignRight);
  auto *facts = new QHBoxLayout;
  facts->addWidget(m_length, 1);
  facts->addWidget(m_version, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addWidget(makePhone(), 1);
  column->addLayout(facts);
}

QWidget *MessagePreview::makePhone()
{
  auto *phone = new QFrame;
  phone->setProperty("phone", true);
  auto *head = new QFrame;
  head->setProperty("phoneHead", true);
  auto *row = new QHBoxLayout(head);
  row->setContentsMargins(space::group, space::inside, space::group, space::inside);
  auto *face = new QLabel;
  face->setPixmap(lineIcon(QStringLiteral("person"), m_theme.muted).pixmap(kSign, kSign));
  row->addWidget(face);
  row->addWidget(m_sender, 1);
  auto *screen = new QVBoxLayout(phone);
  screen->setContentsMargins(1, 1, 1, space::between);
  screen->setSpacing(0);
  screen->addWidget(head);
  screen->addWidget(makeChat(), 1);
  return phone;
}

QWidget *MessagePreview::makeChat()
{
  auto *chat = new QWidget;
  chat->setProperty("plain", true);
  auto *column = new QVBoxLayout(chat);
  column->setContentsMargins(space::between, space::group, kBubbleRoom, space::inside);
  column->setSpacing(4);
  column->addWidget(m_media);
  column->addWidget(m_bubble);
  column->addStretch();
  auto *scroll = new QScrollArea;
  scroll->setObjectName(QStringLiteral("previewChat"));
  scroll->setAccessibleName(tr("The message as the customer sees it"));
  // Long ones are read with the arrow keys.
  scroll->setFocusPolicy(Qt::TabFocus);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidgetResizable(true);
  scroll->setWidget(chat);
  return scroll;
}

void MessagePreview::show(const FormCheck &check, const TypedMessage &typed, const Office &office)
{
  m_sender->setText(office.settings.businessName());
  m_media->setVisible(typed.media.has_value());
  if (typed.media)
    m_media->setText(typed.media->link.isEmpty() ? tr("A picture, document or film goes above the text.")
                                                 : typed.media->link);
  const auto tooLong = check.errors.constFind(QString());
  const QString hint =
      tooLong != check.errors.cend() ? sentence(*tooLong) : tr("There is no text for this type and language yet.");
  m_bubble->setMessage(check.text, hint);
  const QLocale locale;
  m_length->setText(tr("%1 of %2 characters").arg(locale.toString(check.length), locale.toString(kMaxTextLength)));
  m_length->setVisible(!check.text.isEmpty());
  m_version->setText(tr("Template version %1, %2").arg(check.templateVersion).arg(languageWord(typed.language)));
  m_version->setVisible(check.templateVersion > 0);
}

} // namespace dakiya
