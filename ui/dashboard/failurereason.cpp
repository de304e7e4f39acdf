// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/failurereason.h"

#include "domain/reasons.h"

#include <algorithm>

namespace dakiya {

QList<FailureReason> FailureReason::of(const QList<Statistics::Failure> &failures, int most)
{
  QList<FailureReason> reasons;
  for (const Statistics::Failure &failure : failures) {
    QString words = reasonInWords(failure.provider, failure.code, {});
    if (words.isEmpty())
      words = tr("No reason was given");
    const auto same = std::find_if(reasons.begin(), reasons.end(),
                                   [&](const FailureReason &reason) { return reason.words == words; });
    if (same != reasons.end())
      same->count += failure.count;
    else
      reasons << FailureReason{words, dakiya::whatToDo(failure.provider, failure.code), failure.count};
  }
  std::stable_sort(reasons.begin(), reasons.end(),
                   [](const FailureReason &a, const FailureReason &b) { return a.count > b.count; });
  if (reasons.size() <= most)
    return reasons;
  FailureReason others{tr("Other reasons"), {}, 0};
  for (qsizetype i = most - 1; i < reasons.size(); ++i)
    others.count += reasons[i].count;
  reasons.resize(most - 1);
  return reasons << others;
}

} // namespace dakiya
