// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/paper.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>

namespace dakiya {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMarginMm = 15;
constexpr double kSmall = 8;
constexpr double kFootHeight = 18;
constexpr QColor kInk(0x1E, 0x23, 0x28);
constexpr QColor kMuted(0x5A, 0x61, 0x69);
constexpr QColor kLine(0xDE, 0xDB, 0xD2);

} // namespace

Paper::Paper(QPagedPaintDevice &device, Heading heading)
    : m_device(device)
    , m_heading(std::move(heading))
{
  m_device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter));
}

bool Paper::begin()
{
  if (!m_painter.begin(&m_device))
    return false;
  m_scale = m_device.logicalDpiX() / kPointsPerInch;
  m_width = m_device.width() / m_scale;
  m_height = m_device.height() / m_scale;
  beginPage();
  return true;
}

QFont Paper::fontOf(double points, Weight weight) const
{
  QFont font;
  font.setPixelSize(std::max(1, qRound(points * m_scale)));
  font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
  return font;
}

void Paper::beginPage()
{
  ++m_page;
  m_y = 0;
  m_painter.setPen(kMuted);
  m_painter.setFont(fontOf(kSmall, Weight::Normal));
  const QRectF top(0, 0, m_width * m_scale, 14 * m_scale);
  m_painter.drawText(top, Qt::AlignLeft | Qt::AlignTop, m_heading.office);
  m_painter.drawText(top, Qt::AlignRight | Qt::AlignTop, m_heading.when);
  const QRectF foot(0, (m_height - 12) * m_scale, m_width * m_scale, 12 * m_scale);
  m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     QCoreApplication::translate("Paper", "Page %1").arg(m_page));
  m_y = 18;
  if (m_page == 1) {
    paragraph(m_heading.title, 14, Weight::Strong);
    goDown(6);
  }
}

bool Paper::makeRoom(double height)
{
  if (m_y + height <= m_height - kFootHeight)
    return false;
  m_device.newPage();
  beginPage();
  return true;
}

double Paper::heightOf(const QString &text, double width, double points, Weight weight)
{
  const QFontMetricsF metrics(fontOf(points, weight), &m_device);
  return metrics.boundingRect(QRectF(0, 0, width * m_scale, 1e6), Qt::TextWordWrap, text).height() / m_scale;
}

void Paper::put(const QString &text, double left, double width, double points, Weight weight)
{
  m_painter.setPen(kInk);
  m_painter.setFont(fontOf(points, weight));
  m_painter.drawText(QRectF(left * m_scale, m_y * m_scale, width * m_scale, 1e6), Qt::TextWordWrap, text);
}

void Paper::paragraph(const QString &text, double points, Weight weight, double left)
{
  const double height = heightOf(text, m_width - left, points, weight);
  makeRoom(height);
  put(text, left, m_width - left, points, weight);
  goDown(height + points / 3);
}

void Paper::line()
{
  m_painter.setPen(QPen(kLine, 0.5 * m_scale));
  m_painter.drawLine(QPointF(0, m_y * m_scale), QPointF(m_width * m_scale, m_y * m_scale));
}

} // namespace dakiya
