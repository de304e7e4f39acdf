// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "common/page.h"

#include <functional>

class QListWidget;
class QStackedWidget;

namespace dakiya {

class SettingsSection;

/// How Dakiya works: sections at the left, what can be set in them at the right. Each change works at once. A section
/// is made when it is first shown.
class SettingsPage final : public Page
{
  Q_OBJECT

public:
  explicit SettingsPage(const Desk &desk, QWidget *parent = nullptr);

  void refresh() override;
  bool focusSearch() override;
  bool beginExport() override;
  void focusFirst() override;
  [[nodiscard]] QString helpPage() const override { return QStringLiteral("settings"); }
  /// By the name that Navigator::settingsWanted() says; one that is not known leaves the page as it is.
  void showSection(const QString &name);
  [[nodiscard]] QString shownSection() const;

private:
  struct Entry
  {
    QString name;
    std::function<QWidget *()> make;
    QWidget *section = nullptr;
  };

  void createSections();
  template <class Section> void addSection(const char *name, const char *icon, const QString &title);
  void arrangeLayout();
  void showPlace(int place);
  [[nodiscard]] SettingsSection *current() const;

  const Desk m_desk;
  QList<Entry> m_entries;
  QListWidget *m_list = nullptr;
  QStackedWidget *m_sections = nullptr;
};

} // namespace dakiya
