// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingkeychain.h"

#include <QCoreApplication>

namespace dakiya {

namespace {

template <class Answer, class Ask> Answer waitFor(Ask ask)
{
  QObject here;
  std::optional<Answer> answer;
  ask(&here, [&answer](const Answer &given) {
    answer = given;
    QCoreApplication::exit();
  });
  if (!answer)
    QCoreApplication::exec();
  return answer ? *answer : Answer(fail(ErrorCode::Cancelled));
}

} // namespace

Result<std::optional<QString>> WaitingKeychain::read(const QString &name)
{
  return waitFor<Result<std::optional<QString>>>(
      [&](QObject *here, auto done) { m_keychain.read(name, here, std::move(done)); });
}

Result<void> WaitingKeychain::write(const QString &name, const QString &secret)
{
  return waitFor<Result<void>>(
      [&](QObject *here, auto done) { m_keychain.write(name, secret, here, std::move(done)); });
}

Result<void> WaitingKeychain::remove(const QString &name)
{
  return waitFor<Result<void>>([&](QObject *here, auto done) { m_keychain.remove(name, here, std::move(done)); });
}

} // namespace dakiya
