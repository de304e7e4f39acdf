// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/departures.h"

namespace dakiya {

/// What is being written on Compose, and what left there a short time ago. It outlives the pages, which are made anew
/// when the look or the language changes, so that nobody loses what was typed.
class Drafts final : public QObject
{
  Q_OBJECT

public:
  Drafts(EngineHost &host, const Clock &clock, qint64 holdMs = Departures::kHoldMs, QObject *parent = nullptr);

  [[nodiscard]] TypedMessage &typed() { return m_typed; }
  [[nodiscard]] Departures &departures() { return m_departures; }
  /// Why this engine does not send at all; empty when it does, or another one does in its stead.
  [[nodiscard]] const QString &refusal() const { return m_refusal; }

  /// Gives the draft that was made of what stands in the form to the engine, which holds it. `handedOver`,
  /// `isDuplicate`, `turnedDown` or `handingFailed` tells how it went, also to a page that was made meanwhile.
  void handOver(const Draft &draft);
  [[nodiscard]] bool isHandingOver() const { return m_isHandingOver; }

  /// Puts this into the form; what stands there is put aside unless it is blank.
  void begin(const TypedMessage &typed);
  /// An empty form; type and language stay.
  void clear();
  [[nodiscard]] bool hasPutAside() const { return m_aside.has_value(); }
  void bringBack();
  void forgetPutAside() { m_aside.reset(); }

Q_SIGNALS:
  /// Another text stands in the form than was typed there.
  void replaced();
  void refusalChanged();
  /// The message is stored; the form is ready for the next one.
  void handedOver();
  /// It repeats this one.
  void isDuplicate(const dakiya::Earlier &earlier);
  void turnedDown(const QList<dakiya::Error> &refusals);
  void handingFailed(const dakiya::Error &error);

private:
  void take(const Result<HeldOutcome> &outcome, const TypedMessage &sent);

  EngineHost &m_host;
  TypedMessage m_typed;
  std::optional<TypedMessage> m_aside;
  Departures m_departures;
  QString m_refusal;
  bool m_isHandingOver = false;
};

} // namespace dakiya
