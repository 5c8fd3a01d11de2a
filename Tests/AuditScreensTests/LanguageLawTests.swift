import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// One language at a time, and room for languages with longer words.
struct LanguageLawTests {
  @Test(
    "no word of the other language stands on a screen or in a line", arguments: Language.allCases)
  func oneLanguage(language: Language) {
    let foreign = language == .german ? Self.english : Self.german
    // What is wrong with a file was put there by the test, in one language.
    for scene in ScreenScenes.all(language, .full) where scene.name != "broken" {
      let frame = AuditScreens.frame(of: scene.state, glyphs: .unicode)
      let rows = (0..<frame.grid.size.rows).map { frame.grid.text(row: $0) }
      let lines = AuditScreens.plain(of: scene.state).text.split(separator: "\n").map(String.init)
      for line in rows + lines {
        let words = Set(line.split { !$0.isLetter }.map { $0.lowercased() })
        let found = words.intersection(foreign)
        #expect(found.isEmpty, "\(scene.name): \(found.sorted()) in \(line)")
      }
    }
  }

  private static let german: Set<String> = [
    "und", "oder", "der", "die", "das", "ein", "eine", "einen", "nicht", "kein", "keine", "ist",
    "sind", "wird", "werden", "mit", "von", "für", "auf", "zu", "zum", "zur", "sie", "ihre", "ihr",
    "wie", "wer", "weiter", "zurück", "hilfe", "eingabe", "kontakt", "kontakte", "kunde", "kunden",
    "störung", "noch", "klären", "vorläufig", "reibung", "gespeichert", "möglich", "stunden",
    "tage",
  ]

  private static let english: Set<String> = [
    "the", "and", "or", "of", "to", "is", "are", "not", "with", "from", "for", "your", "you", "how",
    "what", "who", "back", "help", "enter", "contact", "contacts", "customer", "customers", "yet",
    "clarified", "saved", "possible", "hours", "days", "this", "that", "be", "by",
  ]

  @Test(
    "words that are two fifths longer, with accents and Chinese, break no screen",
    arguments: Language.allCases, [ScreenSize.full, ScreenSize(columns: 120, rows: 40)])
  func longerWords(language: Language, size: ScreenSize) {
    LongerWords.inForce {
      for scene in ScreenScenes.all(language, size) {
        check("\(scene.name) \(language) \(size)", scene.state)
      }
    }
  }

  @Test(
    "every text stands whole on the screen or ends in the sign for more, longer words as well",
    arguments: Language.allCases,
    [ScreenSize.full, ScreenSize(columns: 120, rows: 40), .smallest])
  func whole(language: Language, size: ScreenSize) {
    func check(_ kind: String) {
      for scene in ScreenScenes.all(language, size) {
        for problem in WholeTexts(scene.state).problems {
          Issue.record("\(scene.name) \(language) \(size)\(kind): \(problem)")
        }
      }
    }
    check("")
    LongerWords.inForce { check(", longer words") }
  }

  @Test("in plain lines nothing is cut, however long the words are", arguments: Language.allCases)
  func longerLines(language: Language) {
    func lines() -> [(name: String, text: String)] {
      ScreenScenes.all(language, .full).map { ($0.name, AuditScreens.plain(of: $0.state).text) }
    }
    let real = lines()
    LongerWords.inForce {
      for (longer, short) in zip(lines(), real) {
        #expect(longer.text.contains("ž") && longer.text.hasSuffix("\n> "), "\(longer.name)")
        // "Is being read …" is no cut.
        let signs = longer.text.replacing("語…", with: "語").count { $0 == "…" }
        #expect(signs <= short.text.count { $0 == "…" }, "\(longer.name): \(longer.text)")
      }
    }
  }

  private func check(_ name: String, _ state: AuditState) {
    let frame = AuditScreens.frame(of: state, glyphs: .unicode)
    let (columns, rows) = (frame.grid.size.columns, frame.grid.size.rows)
    let map = frame.grid.text(row: 1)
    // In German these names are longer as well.
    for word in state.language == .german ? [] : ["Aufgaben", "Korrespondenz", "Produkte"] {
      #expect(map.contains(word), "\(word) in \(name): \(map)")
    }
    // Otherwise the words were not longer at all.
    #expect((2..<rows).contains { frame.grid.text(row: $0).contains("ž") }, "\(name)")
    if let cursor = frame.cursor {
      #expect((0..<columns).contains(cursor.x) && (0..<rows).contains(cursor.y), "\(name)")
    } else {
      Issue.record("no cursor in \(name)")
    }
    // The sides of a box stand under each other.
    for y in 1..<rows {
      for x in 0..<columns where frame.grid[x, y].text == "┐" {
        var below = y + 1
        while below < rows, frame.grid[x, below].text == "│" { below += 1 }
        #expect(below < rows && frame.grid[x, below].text == "┘", "\(name): right side at \(x)")
      }
    }
    expectKeys(name, state, frame)
  }

  /// At least the first four keys, or all where there are fewer, and help.
  private func expectKeys(_ name: String, _ state: AuditState, _ frame: Frame) {
    let texts = Texts(state.language)
    let candidates = KeyTable.bindings(in: state.scope).filter {
      $0.rank != nil && $0.disabledReason(state, texts) == nil
    }
    let row = frame.grid.size.rows - 1
    let cells = (0..<frame.grid.size.columns).map { frame.grid[$0, row] }
    let keys = zip(cells, [nil] + cells.map(Optional.some)).count { cell, before in
      cell.style == .key && before?.style != .key
    }
    #expect(keys >= min(4, candidates.count), "\(name): \(frame.grid.text(row: row))")
  }
}
