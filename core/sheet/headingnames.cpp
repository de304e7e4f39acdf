// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/headingnames.h"

#include "domain/textrules.h"

#include <QHash>

namespace dakiya {

namespace {

// Names are divided by `|`.
struct Names
{
  QLatin1StringView variable;
  QStringView clear;
  QStringView vague;
};

constexpr Names kNames[] = {
    {QLatin1StringView("phone"),
     u"phone no|phone number|mobile|mobile no|mobile number|mob no|cell|cell no|cell number|contact no|contact number|"
     u"customer phone|customer mobile|whatsapp|whatsapp no|whatsapp number|फ़ोन|फ़ोन नं|फ़ोन नंबर|फ़ोन क्रमांक|मोबाइल|"
     u"मोबाइल नं|मोबाइल नंबर|मोबाईल|मोबाईल नं|मोबाईल नंबर|मोबाईल क्रमांक|मोबाइल क्रमांक|भ्रमणध्वनी|भ्रमणध्वनी क्रमांक|दूरभाष|"
     u"दूरध्वनी|दूरध्वनी क्रमांक|व्हाट्सएप|व्हाट्सएप नंबर|व्हाट्सऐप नंबर|व्हॉट्सॲप|व्हॉट्सॲप नंबर|व्हॉट्सअॅप नंबर",
     u"number|no|contact|tel|telephone|नंबर|क्रमांक|संपर्क|संपर्क नंबर|संपर्क क्रमांक"},
    {QLatin1StringView("customer_name"),
     u"customer|name|client|client name|full name|customers name|name of customer|ग्राहक|ग्राहक का नाम|ग्राहक नाम|नाम|"
     u"पूरा नाम|ग्राहकाचे नाव|ग्राहकाचं नाव|ग्राहक नाव|नाव|पूर्ण नाव|संपूर्ण नाव",
     u"party|party name|member|member name|खातेदार"},
    {QLatin1StringView("amount"),
     u"amount due|due amount|amount rs|amount inr|bill amount|amt|amount paid|paid amount|amount received|due|dues|"
     u"payment|payment amount|रक्कम|बिल रक्कम|देय रक्कम|बाकी रक्कम|थकबाकी|राशि|देय राशि|बकाया|बकाया राशि|रकम|बिल राशि|"
     u"भुगतान राशि|बिलाची रक्कम|भरलेली रक्कम|जमा रक्कम",
     u"total amount|total|rs|rupees|inr|balance|bill total|net amount|एकूण|एकूण रक्कम|कुल|कुल राशि|कुल रकम|बाकी|रुपये|रुपए"},
    {QLatin1StringView("total_amount"),
     u"total|order total|order amount|grand total|total rs|total inr|bill total|एकूण|एकूण रक्कम|कुल|कुल राशि|कुल रकम|"
     u"कुल रक्कम|ऑर्डर रक्कम|ऑर्डर राशि",
     u"amount|amt|amount rs|amount inr|bill amount|net amount|rs|rupees|inr|रक्कम|राशि|रकम|रुपये|रुपए"},
    {QLatin1StringView("period"),
     u"billing period|bill period|month|bill month|billing month|for month|महीना|माह|अवधि|बिल अवधि|महिना|कालावधी|बिल "
     u"कालावधी|"
     u"बिल महिना",
     u"cycle|billing cycle|मास"},
    {QLatin1StringView("delivery_date"),
     u"delivery|delivery on|date of delivery|delivery day|delivered on|delivery time|डिलीवरी|डिलीवरी तारीख़|"
     u"डिलीवरी की तारीख़|डिलीवरी दिनांक|डिलिव्हरी|डिलिव्हरी तारीख|डिलिव्हरीची तारीख|डिलिव्हरी दिनांक|वितरण तारीख|"
     u"वितरण दिनांक",
     u"date|day|तारीख़|दिनांक|दिन|वार"},
    {QLatin1StringView("area"),
     u"locality|location|route|zone|delivery area|area name|इलाक़ा|क्षेत्र|मोहल्ला|रूट|परिसर|भाग|विभाग|मार्ग|एरिया",
     u"place|address|city|पता|पत्ता|ठिकाण|जगह|शहर"},
    {QLatin1StringView("product"),
     u"product name|item|item name|उत्पाद|उत्पाद का नाम|उत्पादन|उत्पादनाचे नाव|वस्तु|वस्तू|प्रोडक्ट|पदार्थ",
     u"plan|subscription|milk|goods|दूध|प्लान|योजना"},
    {QLatin1StringView("start_date"),
     u"start|starts on|starting on|start from|from date|date of start|प्रारंभ तिथि|शुरू तारीख़|शुरुआत|शुरू होने की तारीख़|"
     u"आरंभ तिथि|प्रारंभ दिनांक|सुरुवात|सुरुवात तारीख|सुरू तारीख|सुरुवातीची तारीख|सुरू दिनांक",
     u"date|from|तारीख़|दिनांक"},
    {QLatin1StringView("resume_date"),
     u"resume|resumes on|resume on|resume from|restart date|restarts on|date of resuming|फिर से शुरू|"
     u"फिर शुरू होने की तारीख़|पुनः आरंभ तिथि|पुन्हा सुरू|पुन्हा सुरू तारीख|पुन्हा सुरू होण्याची तारीख",
     u"date|till|until|paused till|pause till|तारीख़|दिनांक"},
    {QLatin1StringView("offer"), u"offers|offer text|offer details|discount|scheme|ऑफ़र|छूट|सवलत|योजना|स्कीम",
     u"details|description|message|text|विवरण|तपशील"},
    {QLatin1StringView("details"), u"detail|description|product details|more|विवरण|जानकारी|तपशील|माहिती|वर्णन",
     u"message|text|note|notes|remarks|मैसेज|संदेश|मेसेज|टीप"},
    {QLatin1StringView("title"), u"alert|alert title|subject|heading|headline|शीर्षक|विषय|मथळा", u"name|summary|सूचना"},
    {QLatin1StringView("subscription_id"),
     u"sub id|subscription no|subscription number|sub no|subscription|सब्सक्रिप्शन आईडी|सब्सक्रिप्शन नंबर|"
     u"सबस्क्रिप्शन आयडी|सबस्क्रिप्शन क्रमांक|सदस्यता क्रमांक",
     u"customer id|id"},
    {QLatin1StringView("order_id"), u"order no|order number|order|ऑर्डर आईडी|ऑर्डर आयडी|ऑर्डर नंबर|ऑर्डर नं|ऑर्डर क्रमांक",
     u"id|bill no|bill id|bill number|invoice|invoice no|invoice number|बिल नंबर|बिल क्रमांक"},
    {QLatin1StringView("bill_id"),
     u"bill no|bill number|bill|invoice|invoice no|invoice number|invoice id|बिल|बिल नंबर|बिल नं|बिल क्रमांक|बिल आईडी|"
     u"बिल आयडी",
     u"id|order id|order no|order number"},
    {QLatin1StringView("reference"),
     u"reference id|reference no|reference number|ref|ref id|ref no|संदर्भ|संदर्भ क्रमांक|संदर्भ संख्या", u""},
    {QLatin1StringView("language"), u"lang|preferred language|message language|भाषा", u""},
    {QLatin1StringView("send_at"),
     u"send on|send time|send date|scheduled at|scheduled for|schedule|भेजने का समय|कब भेजें|पाठवण्याची वेळ|कधी पाठवायचे", u""},
    {QLatin1StringView("expires_at"), u"expires|expiry|expires on|valid till|valid until|समाप्ति|वैधता|मुदत", u""},
};

using Fits = QHash<QString, HeadingFit>;

void addNames(Fits &fits, QStringView names, HeadingFit fit)
{
  const auto parts = names.split(u'|', Qt::SkipEmptyParts);
  for (const QStringView name : parts)
    fits.insert(headingKey(name), fit);
}

QHash<QString, Fits> fitsByVariable()
{
  QHash<QString, Fits> result;
  for (const Names &names : kNames) {
    Fits &fits = result[names.variable];
    addNames(fits, names.vague, HeadingFit::Vague);
    addNames(fits, names.clear, HeadingFit::Clear);
    fits.insert(headingKey(QString(names.variable)), HeadingFit::Name);
  }
  return result;
}

std::optional<HeadingFit> namedFit(const QString &key, const QString &variable)
{
  static const QHash<QString, Fits> known = fitsByVariable();
  const auto fits = known.constFind(variable);
  if (fits == known.constEnd())
    return key == headingKey(variable) ? std::optional(HeadingFit::Name) : std::nullopt;
  const auto fit = fits->constFind(key);
  return fit == fits->constEnd() ? std::nullopt : std::optional(*fit);
}

} // namespace

QString headingKey(QStringView heading)
{
  QString key;
  const QString folded = foldForSearch(heading);
  for (const QChar character : folded) {
    const bool nukta = character.unicode() == 0x093C;
    if (!nukta && (character.isLetterOrNumber() || character.isMark() || character.isSurrogate()))
      key += character;
  }
  return key;
}

std::optional<HeadingFit> headingFit(const QString &key, const QString &variable, MessageType type)
{
  if (key.isEmpty())
    return std::nullopt;
  if (variable != column::reference)
    return namedFit(key, variable);
  const auto fit = namedFit(key, variable);
  const QString ownName = facts(type).reference;
  return fit || ownName.isEmpty() ? fit : namedFit(key, ownName);
}

} // namespace dakiya
