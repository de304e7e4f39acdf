// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templatepreview.h"

#include "common/icons.h"
#include "common/messagebubble.h"
#include "common/segment.h"
#include "domain/messagetemplate.h"
#include "domain/textrules.h"
#include "templates/samplevalues.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace dakiya {

TemplatePreview::TemplatePreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_bubble(new MessageBubble(theme))
{
  createWidgets();
  m_before->setIcon(lineIcon(QStringLiteral("arrow-left"), theme.text));
  m_after->setIcon(lineIcon(QStringLiteral("arrow-right"), theme.text));
  arrangeLayout();
  connect(m_example, &QPushButton::clicked, this, [this] { show(-1); });
  connect(m_real, &QPushButton::clicked, this, [this] { show(0); });
  connect(m_before, &QToolButton::clicked, this, [this] { show(m_place + 1); });
  connect(m_after, &QToolButton::clicked, this, [this] { show(m_place - 1); });
  show(-1);
}

void TemplatePreview::createWidgets()
{
  setObjectName(QStringLiteral("templatePreview"));
  const auto segment = [this](const char *name, const QString &words) {
    auto *button = new QPushButton(words, this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("segment", true);
    button->setCheckable(true);
    keepRoomForBold(button);
    return button;
  };
  m_example = segment("exampleButton", tr("&Example"));
  m_real = segment("realButton", tr("Real &customers"));
  auto *group = new QButtonGroup(this);
  group->addButton(m_example);
  group->addButton(m_real);
  const auto step = [](const char *name, const QString &words) {
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
  };
  m_before = step("olderButton", tr("The message before"));
  m_after = step("newerButton", tr("The message after"));
  m_whose = new QLabel;
  m_whose->setObjectName(QStringLiteral("previewWhose"));
  m_whose->setProperty("muted", true);
  m_whose->setWordWrap(true);
  m_length = new QLabel;
  m_length->setObjectName(QStringLiteral("previewLength"));
  m_length->setProperty("small", true);
  m_length->setWordWrap(true);
}

void TemplatePreview::arrangeLayout()
{
  auto *source = new QHBoxLayout;
  source->setSpacing(4);
  source->addWidget(m_example, 1);
  source->addWidget(m_real, 1);
  auto *whose = new QHBoxLayout;
  whose->setSpacing(4);
  whose->addWidget(m_before);
  whose->addWidget(m_whose, 1);
  whose->addWidget(m_after);
  auto *inside = new QWidget;
  inside->setProperty("plain", true);
  auto *chat = new QVBoxLayout(inside);
  chat->setContentsMargins(0, 0, space::inside, 0);
  chat->addWidget(m_bubble);
  chat->addStretch();
  auto *scroll = new QScrollArea;
  scroll->setObjectName(QStringLiteral("previewScroll"));
  scroll->setAccessibleName(tr("Preview of the message"));
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(inside);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addLayout(source);
  column->addLayout(whose);
  column->addWidget(scroll, 1);
  column->addWidget(m_length);
}

void TemplatePreview::setValues(const QMap<QString, QString> &sample, const QList<Message> &messages,
                                const QString &businessName)
{
  const QString shown = m_place >= 0 ? m_messages.value(m_place).id.uuid : QString();
  m_sample = sample;
  m_messages = messages;
  m_businessName = businessName;
  m_real->setEnabled(!messages.isEmpty());
  m_real->setToolTip(messages.isEmpty() ? tr("No message of this type was written yet.") : QString());
  int place = -1;
  for (int i = 0; i < messages.size() && !shown.isEmpty(); ++i) {
    if (messages[i].id.uuid == shown)
      place = i;
  }
  show(m_place >= 0 && !messages.isEmpty() ? std::max(place, 0) : -1);
}

void TemplatePreview::setBody(const QString &body)
{
  m_body = body;
  fill();
}

void TemplatePreview::show(int place)
{
  m_place = std::clamp(place, -1, int(m_messages.size()) - 1);
  const bool isReal = m_place >= 0;
  (isReal ? m_real : m_example)->setChecked(true);
  m_before->setVisible(isReal);
  m_after->setVisible(isReal);
  m_before->setEnabled(m_place + 1 < m_messages.size());
  m_after->setEnabled(m_place > 0);
  m_whose->setText(
      isReal
          ? tr("%1 (%2 of the latest %3)").arg(m_messages[m_place].customerName).arg(m_place + 1).arg(m_messages.size())
          : tr("With made-up values"));
  m_whose->setAlignment(isReal ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
  fill();
}

QMap<QString, QString> TemplatePreview::values() const
{
  if (m_place < 0)
    return m_sample;
  const Message &message = m_messages[m_place];
  QMap<QString, QString> values = message.context;
  values.insert(QStringLiteral("business_name"), m_businessName);
  const QLatin1StringView reference = facts(message.type).reference;
  if (!reference.isEmpty())
    values.insert(QString(reference), message.reference);
  return values;
}

void TemplatePreview::fill()
{
  const QString text = filledIn(m_body, values());
  m_bubble->setMessage(text, tr("The message stands here as soon as something is written."));
  const int length = textLength(text);
  const QLocale locale;
  m_length->setText(tr("%1 of at most %2 characters, as WhatsApp counts them")
                        .arg(locale.toString(length), locale.toString(kMaxTextLength)));
  m_length->setProperty("tone", length > kMaxTextLength ? QStringLiteral("bad") : QString());
  m_length->style()->unpolish(m_length);
  m_length->style()->polish(m_length);
}

} // namespace dakiya
