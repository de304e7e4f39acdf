// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QRandomGenerator>

namespace dakiya {

Random Random::fromSystem()
{
  return Random(QRandomGenerator::system()->generate64());
}

double Random::uniform()
{
  return double(m_engine() >> 11) / double(1ULL << 53);
}

bool Random::chance(double p)
{
  return uniform() < p;
}

qint64 Random::between(qint64 low, qint64 high)
{
  return low + qint64(uniform() * double(high - low + 1));
}

} // namespace dakiya
