import AuditFlow
import JourneyModel
import TestSupport
import Testing

struct StringQuotedTests {
  @Test(
    "names stand in the quotes of the language, their own quotes become single",
    arguments: [
      ("Angebot", "„Angebot“", "\"Angebot\""),
      ("Antwort auf „Angebot“", "„Antwort auf ‚Angebot‘“", "\"Antwort auf 'Angebot'\""),
      ("The \"big\" one", "„The ‚big‘ one“", "\"The 'big' one\""),
      ("The “big” one", "„The ‚big‘ one“", "\"The 'big' one\""),
      ("", "„“", "\"\""),
    ])
  func quotes(_ name: String, _ german: String, _ english: String) {
    expectSame(name.quoted(in: .german), german)
    expectSame(name.quoted(in: .english), english)
  }
}
