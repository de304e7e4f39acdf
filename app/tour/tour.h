// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"

#include <QDir>
#include <QObject>
#include <QTimer>

#include <functional>

namespace dakiya {

class Console;

/// Goes through the console with sample data and takes a picture of each page and of the main dialogs.
class Tour final : public QObject
{
  Q_OBJECT

public:
  /// The pictures go to `folder`, which exists; `suffix` ends their names, such as `-hi-dark`.
  Tour(const Desk &desk, Console &console, const QDir &folder, QString suffix, QObject *parent = nullptr);

  /// Begins as soon as there is a store.
  void begin();
  [[nodiscard]] int pictures() const { return m_taken; }

Q_SIGNALS:
  void ended();
  /// A picture could not be written.
  void failed(const QString &file);

private:
  struct Scene
  {
    QString name;
    std::function<void()> arrange;
  };

  void addPages();
  void addSettings();
  void addTroubles();
  void add(const QString &name, std::function<void()> arrange);
  void showPage(const QString &name);
  void next();
  void take();
  [[nodiscard]] QWidget *subject() const;

  const Desk m_desk;
  Console &m_console;
  const QDir m_folder;
  const QString m_suffix;
  QList<Scene> m_scenes;
  qsizetype m_scene = -1;
  int m_taken = 0;
  QTimer m_settle; ///< what was asked for needs a moment to come and to be painted
};

} // namespace dakiya
