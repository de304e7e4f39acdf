// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "common/page.h"
#include "compose/formcheck.h"
#include "engine/undo.h"

#include <QTimer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace dakiya {

class ComposeForm;
class DepartureBars;
class MessagePreview;
class Notice;
class OutlookLine;

/// One message to one customer: the form, what the customer will see, and ten seconds to take it back.
class ComposePage final : public Page
{
  Q_OBJECT

public:
  explicit ComposePage(const Desk &desk, QWidget *parent = nullptr);

  void refresh() override;
  void focusFirst() override;
  [[nodiscard]] QString helpPage() const override { return QStringLiteral("compose"); }

protected:
  void keyPressEvent(QKeyEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;

private:
  enum class Duplicate { Refuse, SendAnyway };

  void createWidgets();
  void arrangeLayout();
  [[nodiscard]] QLayout *makeBody();
  void connectSignals();
  void takeOffice(const Result<Office> &office);
  void reload();
  void check();
  void showGuide();
  void showAside();
  void send(Duplicate duplicate);
  void showDuplicate(const Earlier &earlier);
  void showRefusals(const QList<Error> &refusals);
  void refuse(const QString &words);
  void noticePressed(int button);
  void placePreview();

  const Desk m_desk;
  Office m_office;
  FormCheck m_check;
  ComposeForm *m_form = nullptr;
  MessagePreview *m_preview = nullptr;
  OutlookLine *m_outlook = nullptr;
  DepartureBars *m_bars = nullptr;
  Notice *m_guide = nullptr;  ///< how to begin
  Notice *m_aside = nullptr;  ///< what was put aside
  Notice *m_notice = nullptr; ///< why it was not sent
  QPushButton *m_clear = nullptr;
  QPushButton *m_send = nullptr;
  QHBoxLayout *m_body = nullptr;
  QVBoxLayout *m_scrolled = nullptr;
  QTimer m_look;     ///< soon after something changed
  QTimer m_watch;    ///< while the page is seen: hours pass, others pause the queue
  QString m_earlier; ///< the message that this one repeats; its id
  bool m_isReady = false;
  bool m_isBeside = true; ///< the preview stands beside the form
};

} // namespace dakiya
