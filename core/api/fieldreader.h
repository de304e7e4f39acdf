// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <optional>

namespace dakiya {

/// Takes the fields of one object, each once and of its kind; what is left over is unknown.
class FieldReader final
{
public:
  /// `path` stands before the names in errors: empty, or `media.`.
  FieldReader(QJsonObject json, QString path, QList<Error> &errors)
      : m_json(std::move(json))
      , m_path(std::move(path))
      , m_errors(errors)
  {
  }

  /// What is absent or null is an empty text, nullopt, or no object.
  [[nodiscard]] QString text(const QString &name);
  [[nodiscard]] std::optional<bool> yesOrNo(const QString &name);
  /// UTC ms.
  [[nodiscard]] std::optional<qint64> time(const QString &name);
  [[nodiscard]] std::optional<QJsonObject> object(const QString &name);

  void refuseTheRest();

private:
  void refuse(ErrorCode code, const QString &detail, const QString &name);

  QJsonObject m_json;
  const QString m_path;
  QList<Error> &m_errors;
};

} // namespace dakiya
