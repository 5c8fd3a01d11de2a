import CellGrid
import Foundation
import PtySupport
import TestSupport
import Testing

/// What the program sees of terminal, language and files, for a question about a strange screen.
@Suite("The doctor", .serialized)
struct DoctorTests {
  /// What the doctor says on a terminal, as its rows by their names.
  private func rows(
    _ language: String, _ environment: [String: String?], size: Size = Size(columns: 100, rows: 30)
  ) throws -> [String: String] {
    let home = try WalkHome(language: language)
    let session = try home.start(["doctor"], environment: environment, size: size)
    expectSame(session.waitForExit(), 0)
    let lines = String(decoding: session.output, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.reduce(into: [:]) { rows, line in
      guard let gap = line.range(of: "  ") else { return }
      rows[String(line[..<gap.lowerBound])] = line[gap.upperBound...].drop { $0 == " " }.description
    }
  }

  @Test(
    "in German and in English it names terminal, size, colours, language, characters and places")
  func everything() throws {
    let environment: [String: String?] = [
      "TERM": "xterm-256color", "LC_ALL": nil, "LC_CTYPE": nil, "LANG": "C.UTF-8",
    ]
    let german = try rows("de", environment)
    expectSame(german["Anzeige"], "ganzes Fenster, xterm-256color")
    expectSame(german["TERM"], "xterm-256color")
    expectSame(german["Größe"], "100 x 30")
    expectSame(german["Farben"], "auto")
    expectSame(german["Sprache"], "de")
    expectSame(german["LANG"], "C.UTF-8")
    expectSame(german["Zeichen"], "Unicode")
    for place in [
      "Kundenprozesse", "Dieser Ordner", "Einstellungen", "Vorlagen", "Zuletzt geöffnet",
    ] {
      #expect(german[place]?.hasPrefix("/") == true, "\(place): \(german[place] ?? "-")")
    }
    let english = try rows("en", environment)
    expectSame(english["Display"], "full screen, xterm-256color")
    expectSame(english["Size"], "100 x 30")
    expectSame(english["Colours"], "auto")
    expectSame(english["Characters"], "Unicode")
    for place in ["Journeys", "This folder", "Settings", "Templates", "Recent"] {
      #expect(english[place]?.hasPrefix("/") == true, "\(place): \(english[place] ?? "-")")
    }
  }

  @Test("a terminal that is not known, none at all, and one without colours")
  func terminals() throws {
    let unknown = try rows("en", ["TERM": "nope-kitty", "NO_COLOR": "1"])
    expectSame(unknown["Display"], "full screen, xterm-256color instead of nope-kitty")
    expectSame(unknown["TERM"], "nope-kitty")
    expectSame(unknown["Colours"], "NO_COLOR")
    let none = try rows("de", ["TERM": nil])
    expectSame(none["Anzeige"], "Zeile für Zeile: TERM ist nicht gesetzt oder dumb")
    expectSame(none["TERM"], "-")
  }

  @Test("a locale that is not installed is said to be, and one without UTF-8 gets ASCII")
  func locales() throws {
    let absent: [String: String?] = ["LC_ALL": nil, "LC_CTYPE": nil, "LANG": "xx_YY.UTF-8"]
    expectSame(
      try rows("de", absent)["Zeichen"],
      "Unicode (das Gebietsschema ist hier nicht installiert; C.UTF-8 gilt)")
    expectSame(
      try rows("en", absent)["Characters"],
      "Unicode (this locale is not installed here; C.UTF-8 holds)")
    expectSame(try rows("en", ["LC_ALL": "C"])["Characters"], "ASCII")
  }
}
