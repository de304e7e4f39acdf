// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requestparser.h"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <cstring>

namespace dakiya {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

// A chunked body is never shorter than its last chunk, `0 CRLF CRLF`. Beast asserts on fewer bytes than that.
constexpr qsizetype kShortestChunkedBody = 5;
constexpr qsizetype kReserveAtMost = 64 << 10;

QByteArray toBytes(beast::string_view text)
{
  return QByteArray(text.data(), qsizetype(text.size()));
}

bool isTokenStart(char c)
{
  return c > ' ' && c < 0x7f;
}

} // namespace

/// Beast's parser, writing straight into an HttpRequest.
class RequestParser::Grammar final : public http::basic_parser<true>
{
public:
  explicit Grammar(const Listener::Limits &limits)
      : m_maxFields(limits.headers)
  {
    eager(true);
    body_limit(std::uint64_t(limits.bodyBytes));
    // The whole head comes at once and is no longer than allowed.
    header_limit(std::uint32_t(limits.headerBytes) + 4);
  }

  [[nodiscard]] int refusalOf(http::error error) const
  {
    if (m_refusal != 0)
      return m_refusal;
    if (error == http::error::header_limit)
      return 431;
    return error == http::error::body_limit ? 413 : 400;
  }
  [[nodiscard]] bool headWasRead() const { return m_headRead; }

  HttpRequest request;
  QByteArray expectation;
  int version = 0;
  int hosts = 0;

private:
  void on_request_impl(http::verb, beast::string_view method, beast::string_view target, int v,
                       beast::error_code &ec) override
  {
    version = v;
    // Only a proxy is asked for anything else.
    if (target.empty() || target.front() != '/')
      return refuse(400, ec);
    request.method = toBytes(method);
    const auto mark = target.find('?');
    request.path = toBytes(target.substr(0, mark));
    if (mark != beast::string_view::npos)
      request.query = toBytes(target.substr(mark + 1));
  }

  void on_response_impl(int, beast::string_view, int, beast::error_code &) override {}

  void on_field_impl(http::field field, beast::string_view name, beast::string_view value,
                     beast::error_code &ec) override
  {
    // A trailer comes after everything was decided: it may not add a header.
    if (m_headRead)
      return;
    if (++m_fields > m_maxFields)
      return refuse(431, ec);
    if (field == http::field::content_length && (++m_lengths > 1 || !isPlainNumber(value)))
      return refuse(400, ec);
    if (field == http::field::transfer_encoding && !beast::iequals(value, "chunked"))
      return refuse(501, ec);
    if (field == http::field::transfer_encoding && version < 11)
      return refuse(400, ec);
    if (field == http::field::host)
      ++hosts;
    if (field == http::field::expect)
      expectation = toBytes(value).toLower();
    request.headers.emplaceBack(toBytes(name).toLower(), toBytes(value));
  }

  void on_header_impl(beast::error_code &) override { m_headRead = true; }

  void on_body_init_impl(const boost::optional<std::uint64_t> &length, beast::error_code &) override
  {
    if (length)
      request.body.reserve(std::min(qsizetype(*length), kReserveAtMost));
  }

  std::size_t on_body_impl(beast::string_view bytes, beast::error_code &) override
  {
    request.body.append(bytes.data(), qsizetype(bytes.size()));
    return bytes.size();
  }

  void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code &) override {}

  std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view bytes, beast::error_code &ec) override
  {
    return on_body_impl(bytes, ec);
  }

  void on_finish_impl(beast::error_code &) override {}

  void refuse(int status, beast::error_code &ec)
  {
    m_refusal = status;
    ec = http::error::bad_value;
  }

  static bool isPlainNumber(beast::string_view text)
  {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  int m_maxFields;
  int m_fields = 0;
  int m_lengths = 0;
  int m_refusal = 0;
  bool m_headRead = false;
};

RequestParser::RequestParser(const Listener::Limits &limits)
    : m_limits(limits)
{
}

RequestParser::~RequestParser() = default;

qsizetype RequestParser::feed(QByteArrayView bytes)
{
  qsizetype taken = 0;
  if (m_state == State::Empty || m_state == State::Head)
    taken = feedHead(bytes);
  if (m_state == State::Body)
    taken += feedBody(bytes.sliced(taken));
  return taken;
}

HttpRequest RequestParser::take()
{
  HttpRequest request = std::move(m_grammar->request);
  forget();
  return request;
}

void RequestParser::forget()
{
  m_grammar.reset();
  m_state = State::Empty;
  m_pending.clear();
  m_headStart = 0;
  m_lineStart = 0;
  m_expectation = false;
}

qint64 RequestParser::bufferedBytes() const
{
  return m_pending.size() + (m_grammar ? m_grammar->request.body.size() : 0);
}

bool RequestParser::isHead() const
{
  return m_grammar && m_grammar->request.method == "HEAD";
}

bool RequestParser::isHttp10() const
{
  return m_grammar && m_grammar->version == 10;
}

bool RequestParser::takeExpectation()
{
  return std::exchange(m_expectation, false);
}

qsizetype RequestParser::feedHead(QByteArrayView bytes)
{
  const qsizetype before = m_pending.size();
  // One byte more than allowed shows that there are too many.
  m_pending.append(bytes.first(std::min(bytes.size(), qsizetype(m_limits.headerBytes) + 1 - before)));
  if (!m_pending.isEmpty())
    m_state = State::Head;
  const qsizetype end = endOfHead();
  if (m_state == State::Refused)
    return m_pending.size() - before;
  if (end < 0) {
    const qsizetype taken = m_pending.size() - before;
    if (m_pending.size() > m_limits.headerBytes)
      refuse(431);
    return taken;
  }
  m_pending.truncate(end);
  parseHead();
  return end - before;
}

/// Finds the empty line, and refuses on the way what Beast would take (a folded line) or wait on for ever (a bare LF).
qsizetype RequestParser::endOfHead()
{
  for (;;) {
    if (m_lineStart < m_pending.size()) {
      const char first = m_pending.at(m_lineStart);
      const bool firstLine = m_lineStart == m_headStart;
      const bool folded = !firstLine && (first == ' ' || first == '\t');
      const bool notARequest = firstLine && !isTokenStart(first) && !(first == '\r' && m_headStart == 0);
      if (folded || notARequest) {
        refuse(400);
        return -1;
      }
    }
    const qsizetype lineEnd = m_pending.indexOf('\n', m_lineStart);
    if (lineEnd < 0)
      return -1;
    if (lineEnd == m_lineStart || m_pending.at(lineEnd - 1) != '\r') {
      refuse(400);
      return -1;
    }
    const bool emptyLine = lineEnd == m_lineStart + 1;
    m_lineStart = lineEnd + 1;
    if (emptyLine && m_lineStart == 2)
      m_headStart = m_lineStart;
    else if (emptyLine)
      return m_lineStart;
  }
}

void RequestParser::parseHead()
{
  m_grammar = std::make_unique<Grammar>(m_limits);
  beast::error_code ec;
  const QByteArrayView head = QByteArrayView(m_pending).sliced(m_headStart);
  const std::size_t read = m_grammar->put({head.data(), std::size_t(head.size())}, ec);
  const bool whole = m_grammar->headWasRead() && read == std::size_t(head.size());
  if ((ec && ec != http::error::need_more) || !whole)
    return refuse(m_grammar->refusalOf(ec ? http::error(ec.value()) : http::error::bad_field));
  m_pending.clear();
  checkHead();
}

void RequestParser::checkHead()
{
  m_keepAlive = m_grammar->keep_alive();
  if (m_grammar->hosts > 1 || (m_grammar->hosts == 0 && m_grammar->version >= 11))
    return refuse(400);
  if (m_grammar->is_done()) {
    m_state = State::Done;
    return;
  }
  if (!m_grammar->expectation.isEmpty() && m_grammar->version >= 11) {
    if (m_grammar->expectation != "100-continue")
      return refuse(417);
    m_expectation = true;
  }
  m_state = State::Body;
}

qsizetype RequestParser::feedBody(QByteArrayView bytes)
{
  // Beast gives back what it cannot use yet, so a rest is put in front of what comes.
  const qsizetype rest = m_pending.size();
  if (rest > 0)
    m_pending.append(bytes);
  const QByteArrayView all = rest > 0 ? QByteArrayView(m_pending) : bytes;
  qsizetype read = 0;
  if (!all.isEmpty() && (!m_grammar->chunked() || all.size() >= kShortestChunkedBody)) {
    beast::error_code ec;
    read = qsizetype(m_grammar->put({all.data(), std::size_t(all.size())}, ec));
    if (ec && ec != http::error::need_more) {
      refuse(m_grammar->refusalOf(http::error(ec.value())));
      return bytes.size();
    }
  }
  if (m_grammar->is_done()) {
    m_state = State::Done;
    return read - rest;
  }
  m_pending = all.sliced(read).toByteArray();
  if (m_pending.size() > m_limits.headerBytes)
    refuse(431);
  return bytes.size();
}

void RequestParser::refuse(int status)
{
  m_state = State::Refused;
  m_refusal = status;
  m_keepAlive = false;
}

} // namespace dakiya
