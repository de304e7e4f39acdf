-- SPDX-FileCopyrightText: Dakiya contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What only SQLite has: full-text search. The rowid is the message's seq; the text was folded before (foldForSearch).
-- Vowel signs and the virama are category M: without them Devanagari words would fall apart.
CREATE VIRTUAL TABLE message_search USING fts5(
  message, reference,
  content = '',
  detail = full,
  tokenize = "unicode61 categories 'L* N* Co Mn Mc'"
);
