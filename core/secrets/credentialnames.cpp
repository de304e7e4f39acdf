// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/credentialstore.h"

namespace dakiya {

using namespace Qt::StringLiterals;

const QList<QString> &credentialNames()
{
  static const QList<QString> names{
      u"MYOPERATOR_API_KEY"_s,         u"MYOPERATOR_API_SECRET"_s,      u"MYOPERATOR_ACCOUNT_ID"_s,
      u"MYOPERATOR_WHATSAPP_NUMBER"_s, u"MYOPERATOR_PHONE_NUMBER_ID"_s, u"MYOPERATOR_WABA_ID"_s,
      u"MYOPERATOR_API_URL"_s,         u"TWILIO_ACCOUNT_SID"_s,         u"TWILIO_AUTH_TOKEN"_s,
      u"TWILIO_WHATSAPP_NUMBER"_s,     u"DAKIYA_API_TOKEN"_s,           u"DAKIYA_WEBHOOK_SECRET"_s,
  };
  return names;
}

} // namespace dakiya
