// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "common/page.h"
#include "templates/templatework.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace dakiya {

class LanguageBar;
class StatePanel;
class TemplateList;
class TemplateNews;
class TemplateSide;
class TemplateWriter;
class VersionComparison;

/// The texts from which messages are made: written with a preview beside them, saved in versions, compared, restored.
class TemplatesPage final : public Page
{
  Q_OBJECT

public:
  explicit TemplatesPage(const Desk &desk, QWidget *parent = nullptr);

  void refresh() override;
  void focusFirst() override;
  [[nodiscard]] QString helpPage() const override { return QStringLiteral("templates"); }

protected:
  void resizeEvent(QResizeEvent *event) override;

private:
  void createWidgets();
  void arrangeLayout();
  [[nodiscard]] QWidget *makeRight();
  void arrangeParts();
  void connectSignals();
  void connectWork();
  void connectVersions();
  void choose(MessageType type, const QString &language);
  void chooseFirst();
  void showShelf();
  void showOpened();
  void showUpdated();
  void showTyped();
  void showChips();
  void showVersions();
  void check();
  void showStanding();
  void save();
  void askToRestore(int version);
  void restore(int version);
  void discard();
  void compare(int version);
  void leaveComparison();

  const Desk m_desk;
  TemplateWork m_work;
  LocalTime m_local;
  QTimer m_rest; ///< runs out when nobody has typed for a moment
  QTimer m_look; ///< at what is new in the store
  QList<TemplateFault> m_faults;
  QList<MessageTemplate> m_shownVersions;
  int m_savedNow = 0; ///< the version that was saved just now
  TemplateList *m_list = nullptr;
  StatePanel *m_state = nullptr;
  QStackedWidget *m_all = nullptr;
  QScrollArea *m_scroll = nullptr;
  QBoxLayout *m_parts = nullptr; ///< the list, and what is right of it
  QBoxLayout *m_bench = nullptr; ///< the text, and what is right of it
  QLabel *m_title = nullptr;
  QLabel *m_made = nullptr;
  LanguageBar *m_languages = nullptr;
  TemplateNews *m_news = nullptr;
  QStackedWidget *m_views = nullptr; ///< writing, comparing
  TemplateWriter *m_writer = nullptr;
  TemplateSide *m_side = nullptr;
  VersionComparison *m_comparison = nullptr;
};

} // namespace dakiya
