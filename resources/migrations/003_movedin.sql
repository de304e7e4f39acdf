-- SPDX-FileCopyrightText: Dakiya contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What came from the service that was there before, by the id that it had there. `kind` is `message` or `setting`; a
-- message may have had several ids.
CREATE TABLE moved_in (
  kind TEXT NOT NULL,
  source_id TEXT NOT NULL,
  message_seq BIGINT REFERENCES notifications_log (seq),
  PRIMARY KEY (kind, source_id)
) {{clustered}};
CREATE INDEX moved_in_by_message ON moved_in (message_seq) WHERE message_seq IS NOT NULL;
