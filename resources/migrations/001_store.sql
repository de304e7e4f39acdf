-- SPDX-FileCopyrightText: Dakiya contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Times are UTC milliseconds. A message's `seq` is made from its UUID version 7 (creation time << 20 | counter): newest
-- first, date ranges and pages are ranges of the primary key. {{key}} is the database's 64-bit key type.

CREATE TABLE customers (
  id {{key}},
  phone TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  name_folded TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  opted_in_at BIGINT,
  opted_out_at BIGINT,
  opted_out_reason TEXT NOT NULL DEFAULT '',
  created_at BIGINT NOT NULL
);

CREATE TABLE batches (
  id {{key}},
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('loading', 'open', 'paused', 'stopped')),
  created_at BIGINT NOT NULL
);
-- Everything that came one by one belongs to batch 0, which is always open.
INSERT INTO batches (id, name, type, fingerprint, state, created_at) VALUES (0, '', '', '', 'open', 0);

CREATE TABLE notification_templates (
  type TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (type, language, version)
);

CREATE TABLE template_pauses (
  type TEXT NOT NULL,
  language TEXT NOT NULL,
  since BIGINT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (type, language)
);

CREATE TABLE notifications_log (
  seq {{key}},
  id TEXT NOT NULL,
  batch_id BIGINT NOT NULL DEFAULT 0 REFERENCES batches (id),
  customer_id BIGINT NOT NULL REFERENCES customers (id),
  phone TEXT NOT NULL,
  type TEXT NOT NULL,
  language TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  message TEXT NOT NULL,
  context TEXT NOT NULL,
  media TEXT,
  reference_id TEXT NOT NULL DEFAULT '',
  resend_of TEXT,
  status TEXT NOT NULL,
  earlier_status TEXT,
  immediate SMALLINT NOT NULL,
  send_at BIGINT,
  due_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  attempt INTEGER NOT NULL DEFAULT 0,
  retries INTEGER NOT NULL DEFAULT 0,
  local_hour BIGINT NOT NULL,
  provider TEXT NOT NULL DEFAULT '',
  provider_message_id TEXT,
  error_code TEXT NOT NULL DEFAULT '',
  error_text TEXT NOT NULL DEFAULT '',
  sent_at BIGINT,
  delivered_at BIGINT,
  read_at BIGINT,
  failed_at BIGINT
);
-- The queue: one small index per question, each over waiting rows only.
CREATE INDEX queue_immediate ON notifications_log (due_at) WHERE status = 'queued' AND immediate = 1;
CREATE INDEX queue_bulk ON notifications_log (batch_id, due_at) WHERE status = 'queued' AND immediate = 0;
CREATE INDEX queue_expiry ON notifications_log (expires_at) WHERE status = 'queued';
-- The history's filters; within each, rows stand by seq.
-- One index a status: an index over all of them would look so good to the planner that it took it for the queue's
-- questions, too, and walked through everything that waits.
CREATE INDEX log_queued ON notifications_log (seq) WHERE status = 'queued';
CREATE INDEX log_sending ON notifications_log (seq) WHERE status = 'sending';
CREATE INDEX log_sent ON notifications_log (seq) WHERE status = 'sent';
CREATE INDEX log_delivered ON notifications_log (seq) WHERE status = 'delivered';
CREATE INDEX log_read ON notifications_log (seq) WHERE status = 'read';
CREATE INDEX log_failed ON notifications_log (seq) WHERE status = 'failed';
CREATE INDEX log_unknown ON notifications_log (seq) WHERE status = 'unknown';
CREATE INDEX log_cancelled ON notifications_log (seq) WHERE status = 'cancelled';
CREATE INDEX log_expired ON notifications_log (seq) WHERE status = 'expired';
CREATE INDEX log_skipped ON notifications_log (seq) WHERE status = 'skipped';
CREATE INDEX log_by_type ON notifications_log (type, seq);
CREATE INDEX log_by_customer ON notifications_log (customer_id, seq);

CREATE VIEW notifications_queue AS SELECT * FROM notifications_log WHERE status IN ('queued', 'sending');

CREATE TABLE attempts (
  message_seq BIGINT NOT NULL REFERENCES notifications_log (seq),
  number INTEGER NOT NULL,
  provider TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  finished_at BIGINT,
  outcome TEXT NOT NULL,
  http_status INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  words TEXT NOT NULL DEFAULT '',
  latency_ms BIGINT,
  provider_message_id TEXT,
  PRIMARY KEY (message_seq, number)
) {{clustered}};
CREATE INDEX attempts_by_provider_id ON attempts (provider_message_id) WHERE provider_message_id IS NOT NULL;
CREATE INDEX attempts_by_start ON attempts (started_at);

CREATE TABLE receipts (
  id {{key}},
  provider TEXT NOT NULL,
  event_key TEXT NOT NULL,
  provider_message_id TEXT NOT NULL,
  message_seq BIGINT,
  attempt INTEGER,
  status TEXT NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  words TEXT NOT NULL DEFAULT '',
  event_at BIGINT,
  received_at BIGINT NOT NULL,
  applied SMALLINT NOT NULL,
  UNIQUE (provider, event_key)
);
CREATE INDEX receipts_of_message ON receipts (message_seq) WHERE message_seq IS NOT NULL;
CREATE INDEX receipts_waiting ON receipts (provider_message_id) WHERE applied = 0;
CREATE INDEX receipts_unmatched ON receipts (received_at) WHERE message_seq IS NULL;

CREATE TABLE replies (
  id {{key}},
  provider TEXT NOT NULL,
  event_key TEXT NOT NULL,
  provider_message_id TEXT NOT NULL,
  customer_id BIGINT NOT NULL REFERENCES customers (id),
  message TEXT NOT NULL,
  event_at BIGINT,
  received_at BIGINT NOT NULL,
  UNIQUE (provider, event_key)
);
CREATE INDEX replies_by_customer ON replies (customer_id, received_at);

CREATE TABLE notification_settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- What the store knows of itself: why the queue is held, the account it last sent for.
CREATE TABLE store_facts (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE audit_log (
  id {{key}},
  at BIGINT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  value_before TEXT NOT NULL DEFAULT '',
  value_after TEXT NOT NULL DEFAULT ''
);
CREATE INDEX audit_by_subject ON audit_log (subject);

-- Statistics, kept in the same transaction as every change of a message.
CREATE TABLE stats_by_day (
  day INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  messages BIGINT NOT NULL,
  PRIMARY KEY (day, type, status)
) {{clustered}};
CREATE TABLE stats_by_hour (
  day INTEGER NOT NULL,
  hour SMALLINT NOT NULL,
  status TEXT NOT NULL,
  messages BIGINT NOT NULL,
  PRIMARY KEY (day, hour, status)
) {{clustered}};
CREATE TABLE stats_failures (
  day INTEGER NOT NULL,
  provider TEXT NOT NULL,
  code TEXT NOT NULL,
  messages BIGINT NOT NULL,
  PRIMARY KEY (day, provider, code)
) {{clustered}};
CREATE TABLE stats_latency (
  day INTEGER NOT NULL,
  bucket SMALLINT NOT NULL,
  attempts BIGINT NOT NULL,
  PRIMARY KEY (day, bucket)
) {{clustered}};
