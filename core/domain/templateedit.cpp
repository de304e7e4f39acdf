// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templateedit.h"

#include "domain/draft.h"

namespace dakiya {

Checked<TemplateEdit> checkEdit(TemplateEdit edit, const QStringList &extraVariables)
{
  QList<Error> errors;
  const QString field = QStringLiteral("language");
  const Result<QString> language = checkLanguage(edit.language);
  if (!language)
    errors << inField(language.error(), field);
  else if (language->isEmpty())
    errors << Error{ErrorCode::FieldMissing, field, field};
  else
    edit.language = *language;
  edit.body.replace(QLatin1String("\r\n"), QLatin1String("\n"));
  if (const Result<void> text = checkTemplate(edit.type, edit.body, extraVariables); !text)
    errors << text.error();
  if (!errors.isEmpty())
    return tl::unexpected(errors);
  return edit;
}

} // namespace dakiya
