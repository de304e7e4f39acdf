// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace dakiya {

/// A request's body that can be read once: QNetworkAccessManager cannot repeat a call whose body it cannot rewind, and
/// a body that was never read proves that no message left.
class StreamBody final : public QIODevice
{
  Q_OBJECT

public:
  explicit StreamBody(const QByteArray &bytes);

  /// True as soon as the network took a byte; an empty body counts as taken, because its headers are the whole call.
  [[nodiscard]] bool wasRead() const { return m_wasRead; }
  /// From now on nothing can be read: what has not left stays here.
  void stop();

  [[nodiscard]] bool isSequential() const override { return true; }
  [[nodiscard]] bool atEnd() const override;
  [[nodiscard]] qint64 bytesAvailable() const override;
  bool reset() override { return false; }

protected:
  qint64 readData(char *to, qint64 maxSize) override;
  qint64 writeData(const char *from, qint64 size) override;

private:
  QByteArray m_bytes;
  qint64 m_position = 0;
  bool m_wasRead;
};

} // namespace dakiya
