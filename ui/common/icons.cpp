// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icons.h"

#include "common/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

static void initIconResources()
{
  Q_INIT_RESOURCE(icons);
}

namespace dakiya {

namespace {

/// Paints one drawing at whatever size it is asked for; a disabled one is paler.
class LineIconEngine final : public QIconEngine
{
public:
  explicit LineIconEngine(QByteArray drawing)
      : m_drawing(std::move(drawing))
  {
  }

  void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
  {
    painter->save();
    painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
    QSvgRenderer(m_drawing).render(painter, rect);
    painter->restore();
  }

  QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
  {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }

  [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
  QByteArray m_drawing;
};

QString drawingOf(MessageStatus status)
{
  switch (status) {
  case MessageStatus::Cancelled:
  case MessageStatus::Expired:
  case MessageStatus::Skipped:
    return QStringLiteral("status-stopped");
  default:
    return QStringLiteral("status-") + wireName(status);
  }
}

} // namespace

QIcon lineIcon(const QString &name, const QColor &color)
{
  initIconResources();
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly))
    return {};
  return QIcon(new LineIconEngine(file.readAll().replace("#000", color.name().toLatin1())));
}

QIcon statusIcon(MessageStatus status, const Theme &theme)
{
  return lineIcon(drawingOf(status), theme.of(status));
}

QIcon programIcon()
{
  return lineIcon(QStringLiteral("dakiya"), Qt::black);
}

} // namespace dakiya
