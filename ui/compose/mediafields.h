// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace dakiya {

class Field;

/// A picture, film or file that goes with the message, given by its address in the web.
class MediaFields final : public QWidget
{
  Q_OBJECT

public:
  explicit MediaFields(QWidget *parent = nullptr);

  [[nodiscard]] Field *field() const { return m_link; }
  void setMedia(const std::optional<Media> &media);

Q_SIGNALS:
  void chosen(const std::optional<dakiya::Media> &media);

private:
  [[nodiscard]] std::optional<Media> media() const;
  void showFields();

  QComboBox *m_kind;
  QLineEdit *m_address;
  QLineEdit *m_name;
  QLineEdit *m_caption;
  Field *m_link;
  Field *m_filename;
  Field *m_words;
};

} // namespace dakiya
