-- SPDX-FileCopyrightText: Dakiya contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may call the local API, and what those were answered who named their call with a key of their own.

-- `hash` is the SHA-256 of the token in hexadecimal digits: the token itself is nowhere.
CREATE TABLE api_tokens (
  name TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('clerk', 'manager')),
  hash TEXT NOT NULL UNIQUE,
  created_at BIGINT NOT NULL
);

-- A row comes with what its call stored, in one transaction; `status` and `answer` follow when the caller is answered.
CREATE TABLE idempotency_keys (
  token TEXT NOT NULL,
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  message_seq BIGINT,
  attempts_before INTEGER NOT NULL DEFAULT 0,
  status INTEGER,
  answer TEXT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (token, key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
