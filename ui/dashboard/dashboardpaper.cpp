// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardpaper.h"

#include "common/theme.h"
#include "common/timetext.h"
#include "dashboard/board.h"
#include "dashboard/figurewords.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QVBoxLayout>

#include <algorithm>

namespace dakiya {

namespace {

constexpr int kWidth = 1'000;
constexpr int kDotsPerInch = 192;
constexpr double kMarginMm = 10;
constexpr double kMmPerInch = 25.4;

/// Words of the heading, and how the figures come to be.
class PaperWords final
{
  Q_DECLARE_TR_FUNCTIONS(DashboardPaper)

public:
  static QString days(const Shown &shown)
  {
    return tr("%1, compared with %2")
        .arg(FigureWords::span(shown.dashboard.span), FigureWords::span(shown.dashboard.span.before()));
  }
  static QString made(const Shown &shown)
  {
    return tr("Made by Dakiya on %1").arg(fullTime(shown.now, LocalTime(shown.zone)));
  }
  static QString title() { return tr("WhatsApp messages"); }
};

QLabel *line(const QString &words, const char *look)
{
  auto *label = new QLabel(words);
  label->setProperty(look, true);
  label->setWordWrap(true);
  return label;
}

} // namespace

DashboardPaper::DashboardPaper(const Shown &shown, const QStringList &tables)
    : m_sheet(std::make_unique<QWidget>())
{
  Theme theme = Theme::light();
  theme.window = theme.surface;
  m_sheet->setPalette(theme.palette());
  m_sheet->setStyleSheet(theme.styleSheet());
  auto *board = new Board(theme);
  auto *column = new QVBoxLayout(m_sheet.get());
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside / 2);
  column->addWidget(line(shown.businessName, "heading"));
  column->addWidget(line(PaperWords::title(), "strong"));
  column->addWidget(line(PaperWords::days(shown), "muted"));
  column->addWidget(line(PaperWords::made(shown), "small"));
  column->addSpacing(space::inside);
  column->addWidget(board);
  // Styled before it is filled, so that every size is the one it is drawn with.
  m_sheet->ensurePolished();
  m_sheet->resize(kWidth, 100);
  board->preparePrint(kWidth);
  board->show(shown);
  board->showTables(tables);
  column->activate();
  const int tall = std::max(column->totalHeightForWidth(kWidth), column->totalMinimumSize().height());
  m_sheet->resize(kWidth, tall);
}

DashboardPaper::~DashboardPaper() = default;

void DashboardPaper::draw(QPainter &painter, const QRectF &sheet) const
{
  const double scale = std::min(sheet.width() / m_sheet->width(), sheet.height() / m_sheet->height());
  painter.translate(sheet.left() + (sheet.width() - m_sheet->width() * scale) / 2, sheet.top());
  painter.scale(scale, scale);
  m_sheet->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

QImage DashboardPaper::picture() const
{
  const QSizeF page = QPageSize(QPageSize::A4).size(QPageSize::Inch) * kDotsPerInch;
  QImage image(page.toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  const double margin = kMarginMm / kMmPerInch * kDotsPerInch;
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  draw(painter, QRectF(image.rect()).adjusted(margin, margin, -margin, -margin));
  return image;
}

QByteArray DashboardPaper::pdf() const
{
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setTitle(PaperWords::title());
    writer.setCreator(QStringLiteral("Dakiya"));
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter));
    QPainter painter(&writer);
    draw(painter, QRectF(0, 0, writer.width(), writer.height()));
  }
  return buffer.data();
}

} // namespace dakiya
