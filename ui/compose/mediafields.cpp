// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/mediafields.h"

#include "common/field.h"
#include "common/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dakiya {

MediaFields::MediaFields(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_address(new QLineEdit)
    , m_name(new QLineEdit)
    , m_caption(new QLineEdit)
    , m_link(new Field(QStringLiteral("media"), tr("Its address"), m_address))
    , m_filename(new Field(QStringLiteral("mediaName"), tr("Name of the file (may stay empty)"), m_name))
    , m_words(new Field(QStringLiteral("mediaWords"), tr("Line above the text (may stay empty)"), m_caption))
{
  m_kind->setObjectName(QStringLiteral("mediaKind"));
  m_kind->addItem(tr("Text alone"), QString());
  m_kind->addItem(tr("Picture"), QStringLiteral("image"));
  m_kind->addItem(tr("Document"), QStringLiteral("document"));
  m_kind->addItem(tr("Film"), QStringLiteral("video"));
  m_address->setObjectName(QStringLiteral("mediaLink"));
  m_address->setPlaceholderText(QStringLiteral("https://"));
  m_name->setObjectName(QStringLiteral("mediaNameEdit"));
  m_caption->setObjectName(QStringLiteral("mediaCaption"));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::between);
  column->addWidget(new Field(QStringLiteral("mediaKind"), tr("What goes &with it"), m_kind));
  for (Field *field : {m_link, m_filename, m_words})
    column->addWidget(field);
  showFields();
  const auto tell = [this] {
    showFields();
    Q_EMIT chosen(media());
  };
  connect(m_kind, &QComboBox::currentIndexChanged, this, tell);
  for (QLineEdit *edit : {m_address, m_name, m_caption})
    connect(edit, &QLineEdit::textEdited, this, tell);
}

std::optional<Media> MediaFields::media() const
{
  const QString kind = m_kind->currentData().toString();
  if (kind.isEmpty())
    return {};
  const QString name = kind == QLatin1String("document") ? m_name->text().trimmed() : QString();
  return Media{kind, m_address->text().trimmed(), name, m_caption->text().trimmed()};
}

void MediaFields::setMedia(const std::optional<Media> &media)
{
  if (this->media() == media)
    return;
  const QSignalBlocker quiet(m_kind);
  const Media shown = media.value_or(Media{});
  m_kind->setCurrentIndex(std::max(0, m_kind->findData(shown.type)));
  m_address->setText(shown.link);
  m_name->setText(shown.filename);
  m_caption->setText(shown.caption);
  showFields();
}

void MediaFields::showFields()
{
  const QString kind = m_kind->currentData().toString();
  m_link->setVisible(!kind.isEmpty());
  m_words->setVisible(!kind.isEmpty());
  m_filename->setVisible(kind == QLatin1String("document"));
}

} // namespace dakiya
