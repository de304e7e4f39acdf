// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/inventedpeople.h"

#include "base/random.h"

#include <array>
#include <span>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr double kShareInDevanagari = 0.35;
constexpr qint64 kNumbers = 100'000'000; // of eight digits
constexpr qint64 kStride = 7'919;        // prime, so that no number comes twice

constexpr std::array kLatinFirst{
    u"Asha",  u"Ravi",   u"Meena",  u"Suresh", u"Kavita", u"Deepak", u"Farida", u"Imran",  u"Sneha",  u"Prakash",
    u"Lata",  u"Hemant", u"Zoya",   u"Nilesh", u"Anjali", u"Rahul",  u"Pooja",  u"Vikram", u"Sunita", u"Ganesh",
    u"Maria", u"John",   u"Harish", u"Geeta",  u"Manoj",  u"Rekha",  u"Sameer", u"Tanvi",  u"Umesh",  u"Vaishali",
    u"Yusuf", u"Neha",   u"Arjun",  u"Bhavna", u"Chetan", u"Divya",  u"Girish", u"Ila",    u"Jyoti",  u"Kiran",
};
constexpr std::array kLatinLast{
    u"Patil",   u"Sharma", u"Iyer",  u"Pawar",   u"Joshi",     u"Chavan",   u"Khan",  u"Shaikh",
    u"Gaikwad", u"Shinde", u"Rao",   u"Bhosale", u"Merchant",  u"Kulkarni", u"Desai", u"Mehta",
    u"Nair",    u"Singh",  u"Kadam", u"More",    u"Fernandes", u"D'Souza",  u"Gupta", u"Jadhav",
    u"Sawant",  u"Naik",   u"Reddy", u"Das",     u"Verma",     u"Thakur",
};
constexpr std::array kDevanagariFirst{
    u"आशा",  u"रवि", u"मीना", u"सुरेश",  u"कविता", u"दीपक", u"अनिता", u"गणेश",   u"सुनीता", u"राजेश",
    u"विजय", u"लता", u"हेमंत",  u"नीलेश", u"अंजली",  u"राहुल", u"पूजा",   u"विक्रम", u"संगीता", u"प्रकाश",
};
constexpr std::array kDevanagariLast{
    u"पाटील",   u"शर्मा",   u"मोरे",  u"पवार", u"जोशी", u"चव्हाण", u"देशमुख", u"कदम",  u"जाधव", u"शिंदे",
    u"गायकवाड", u"कुलकर्णी", u"भोसले", u"सावंत", u"वर्मा", u"गुप्ता",  u"नाईक", u"ठाकूर", u"देसाई", u"यादव",
};
constexpr std::array kAreas{
    u"Dadar",  u"Bandra",  u"Andheri West", u"Borivali", u"Thane", u"Kurla", u"Malad",
    u"Mulund", u"Chembur", u"Vashi",        u"दादर",     u"ठाणे",   u"कुर्ला",  u"बोरिवली",
};

QString oneOf(std::span<const char16_t *const> words, Random &random)
{
  return QString::fromUtf16(words[size_t(random.between(0, qint64(words.size()) - 1))]);
}

QString numberOf(qint64 place)
{
  const QLatin1StringView prefix = place % 2 == 0 ? "+9198"_L1 : "+9199"_L1;
  return prefix + QString::number(place % kNumbers).rightJustified(8, u'0');
}

} // namespace

QList<InventedPerson> inventPeople(qsizetype count, Random &random)
{
  QList<InventedPerson> people;
  people.reserve(count);
  const qint64 first = random.between(0, kNumbers - 1);
  for (qint64 i = 0; i < count; ++i) {
    const bool inDevanagari = random.chance(kShareInDevanagari);
    const QString given = inDevanagari ? oneOf(kDevanagariFirst, random) : oneOf(kLatinFirst, random);
    const QString family = inDevanagari ? oneOf(kDevanagariLast, random) : oneOf(kLatinLast, random);
    const QString language = !inDevanagari ? u"en"_s : random.chance(0.5) ? u"hi"_s : u"mr"_s;
    people << InventedPerson{numberOf(first + i * kStride), given + u' ' + family, oneOf(kAreas, random), language};
  }
  return people;
}

} // namespace dakiya
