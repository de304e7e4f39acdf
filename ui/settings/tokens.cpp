// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tokens.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "common/field.h"
#include "common/icons.h"
#include "common/notice.h"
#include "common/staff.h"
#include "common/timetext.h"
#include "engine/apitokens.h"
#include "settings/settingssection.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsShown = 4;
constexpr int kNameLetters = 32;

} // namespace

Tokens::Tokens(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_notice(new Notice(desk.theme))
    , m_list(new QTreeWidget)
    , m_withdraw(new QPushButton(tr("Withdraw access")))
    , m_name(new QLineEdit)
    , m_nameField(new Field(u"tokenName"_s, tr("Name of the program"), m_name))
    , m_role(new QComboBox)
    , m_add(new QPushButton(tr("Give access")))
    , m_new(new QFrame)
    , m_token(new QLineEdit)
{
  createWidgets();
  createShown();
  arrange();
  connect(m_add, &QPushButton::clicked, this, &Tokens::add);
  connect(m_name, &QLineEdit::returnPressed, this, &Tokens::add);
  connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
  connect(m_withdraw, &QPushButton::clicked, this, &Tokens::withdraw);
  connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_withdraw->setEnabled(chosen().has_value()); });
  connect(m_notice, &Notice::pressed, this, &Tokens::putBack);
}

void Tokens::createWidgets()
{
  m_notice->setObjectName(u"tokenNotice"_s);
  m_list->setObjectName(u"tokenList"_s);
  m_list->setAccessibleName(tr("Programs that have access"));
  m_list->setHeaderLabels({tr("Program"), tr("May"), tr("Since")});
  m_list->setRootIsDecorated(false);
  m_list->setAllColumnsShowFocus(true);
  m_list->setMinimumHeight((kRowsShown + 1) * (fontMetrics().lineSpacing() + 14));
  m_list->setMaximumHeight(m_list->minimumHeight() * 2);
  const int letter = fontMetrics().averageCharWidth();
  m_list->header()->resizeSection(0, 30 * letter);
  m_list->header()->resizeSection(1, 34 * letter);
  m_withdraw->setObjectName(u"withdrawToken"_s);
  m_withdraw->setProperty("danger", true);
  m_withdraw->setEnabled(false);
  m_name->setObjectName(u"tokenName"_s);
  m_name->setPlaceholderText(tr("Such as: billing"));
  m_name->setMinimumWidth(kNameLetters * letter);
  m_role->setObjectName(u"tokenRole"_s);
  m_role->addItem(tr("Send and read"), int(Role::Clerk));
  m_role->addItem(tr("Send, read and change templates"), int(Role::Manager));
  m_add->setObjectName(u"addToken"_s);
}

// Shown once, so it stays until somebody says that it is copied.
void Tokens::createShown()
{
  m_new->setObjectName(u"newToken"_s);
  m_new->setProperty("notice", u"attention"_s);
  m_token->setObjectName(u"tokenText"_s);
  m_token->setReadOnly(true);
  m_token->setAccessibleName(tr("The new token"));
  auto *copy = new QPushButton(tr("Copy"));
  copy->setObjectName(u"copyToken"_s);
  copy->setIcon(lineIcon(u"copy"_s, m_desk.theme.text));
  auto *done = new QPushButton(tr("I have it"));
  done->setObjectName(u"tokenTaken"_s);
  auto *words = new QLabel(tr("Copy this token into the program now. It is kept nowhere and never shown again."));
  words->setWordWrap(true);
  auto *row = new QHBoxLayout;
  row->setSpacing(space::inside);
  row->addWidget(m_token, 1);
  row->addWidget(copy);
  row->addWidget(done);
  auto *inside = new QVBoxLayout(m_new);
  inside->addWidget(words);
  inside->addLayout(row);
  m_new->hide();
  connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_token->text()); });
  connect(done, &QPushButton::clicked, this, [this] {
    m_token->clear();
    m_new->hide();
    m_name->setFocus();
  });
}

void Tokens::arrange()
{
  auto *mayField = new Field(u"tokenRole"_s, tr("It may"), m_role);
  auto *giving = new QHBoxLayout;
  giving->setSpacing(space::between);
  giving->addWidget(m_nameField, 1, Qt::AlignTop);
  giving->addWidget(mayField, 0, Qt::AlignTop);
  giving->addWidget(m_add, 0, Qt::AlignBottom);
  auto *all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(space::between);
  all->addWidget(m_notice);
  all->addWidget(m_new);
  all->addWidget(m_list);
  all->addWidget(m_withdraw, 0, Qt::AlignRight);
  all->addLayout(giving);
}

void Tokens::load()
{
  m_desk.host.ask(
      this, [](Engine &engine) { return std::make_pair(engine.settings().timeZone(), engine.store().tokens.all()); },
      [this](const std::pair<QTimeZone, Result<QList<ApiToken>>> &answer) {
        m_local = LocalTime(answer.first);
        if (answer.second)
          showTokens(*answer.second);
        else
          tell(answer.second.error());
      });
}

void Tokens::showTokens(const QList<ApiToken> &tokens)
{
  m_tokens = tokens;
  m_list->clear();
  for (const ApiToken &token : tokens) {
    const QString may = m_role->itemText(m_role->findData(int(token.role)));
    auto *item =
        new QTreeWidgetItem(m_list, {token.name, may, shortTime(token.createdAt, m_desk.clock.wallMs(), m_local)});
    item->setToolTip(2, fullTime(token.createdAt, m_local));
  }
  m_withdraw->setEnabled(false);
}

std::optional<ApiToken> Tokens::chosen() const
{
  const QList<QTreeWidgetItem *> items = m_list->selectedItems();
  return items.isEmpty() ? std::nullopt : std::optional(m_tokens[m_list->indexOfTopLevelItem(items.constFirst())]);
}

void Tokens::tell(const Error &error)
{
  m_notice->say(Notice::Tone::Bad, sentence(error));
}

void Tokens::add()
{
  const QString name = m_name->text().trimmed();
  if (name.isEmpty()) {
    m_nameField->setError(tr("Give the program a name: by it you know later whose access this is."));
    m_name->setFocus();
    return;
  }
  const Role role = Role(m_role->currentData().toInt());
  m_desk.staff.whenManager(m_add, [this, name, role] {
    m_desk.host.ask(
        this,
        [name, role, who = m_desk.staff.name()](Engine &engine) { return ApiTokens(engine).add(who, name, role); },
        [this](const Result<QString> &token) {
          if (token)
            showNew(*token);
          else
            m_nameField->setError(sentence(inField(token.error(), tr("Name of the program"))));
        });
  });
}

void Tokens::showNew(const QString &token)
{
  m_name->clear();
  m_nameField->setError({});
  m_token->setText(token);
  m_token->setCursorPosition(0);
  m_new->show();
  m_token->setFocus();
  m_token->selectAll();
  load();
}

void Tokens::withdraw()
{
  const std::optional<ApiToken> token = chosen();
  if (!token)
    return;
  m_desk.staff.whenManager(m_withdraw, [this, token = *token] {
    m_desk.host.ask(
        this, [token, who = m_desk.staff.name()](Engine &engine) { return ApiTokens(engine).remove(who, token.name); },
        [this, token](const Result<void> &removed) {
          if (!removed) {
            tell(removed.error());
          } else {
            m_withdrawn = token;
            m_notice->say(Notice::Tone::Calm, tr("\"%1\" has no access any more.").arg(token.name), {tr("Undo")});
          }
          load();
        });
  });
}

void Tokens::putBack()
{
  if (!m_withdrawn)
    return;
  m_desk.host.ask(
      this,
      [token = *m_withdrawn, who = m_desk.staff.name()](Engine &engine) {
        return ApiTokens(engine).putBack(who, token);
      },
      [this](const Result<void> &done) {
        if (done)
          m_notice->dismiss();
        else
          tell(done.error());
        m_withdrawn.reset();
        load();
      });
}

} // namespace dakiya
