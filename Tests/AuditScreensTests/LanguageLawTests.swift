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

  @Test("words that are two fifths longer, with accents and Chinese, break no screen")
  func longerWords() {
    Say.$respelling.withValue(Self.respelled) {
      for scene in ScreenScenes.all(.english, .full) {
        check(scene.name, scene.state)
      }
    }
  }

  private static let respelled: @Sendable (String) -> String = { text in
    guard text.contains(where: \.isLetter), text.count > 1 else { return text }
    let accents: [Character: Character] = [
      "a": "á", "e": "ê", "i": "ï", "o": "ö", "u": "ü", "A": "Å", "E": "É", "O": "Ø", "U": "Û",
    ]
    let strange = String(text.map { accents[$0] ?? $0 })
    let end = strange.last.map { !$0.isLetter } ?? false ? String(strange.last ?? " ") : ""
    let padding = String(repeating: "ž", count: max(0, text.count * 2 / 5 - 2))
    return String(strange.dropLast(end.count)) + padding + "語" + end
  }

  private func check(_ name: String, _ state: AuditState) {
    let frame = AuditScreens.frame(of: state, glyphs: .unicode)
    let map = frame.grid.text(row: 1)
    for word in ["Aufgaben", "Korrespondenz", "Produkte"] {
      #expect(map.contains(word), "\(word) in \(name): \(map)")
    }
    // Otherwise the words were not longer at all.
    #expect((2..<24).contains { frame.grid.text(row: $0).contains("ž") }, "\(name)")
    if let cursor = frame.cursor {
      #expect((0..<80).contains(cursor.x) && (0..<24).contains(cursor.y), "\(name)")
    } else {
      Issue.record("no cursor in \(name)")
    }
    // The sides of a box stand under each other.
    for y in 1..<24 {
      for x in 0..<80 where frame.grid[x, y].text == "┐" {
        var below = y + 1
        while below < 24, frame.grid[x, below].text == "│" { below += 1 }
        #expect(below < 24 && frame.grid[x, below].text == "┘", "\(name): right side at \(x)")
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
    let cells = (0..<80).map { frame.grid[$0, 23] }
    let keys = zip(cells, [nil] + cells.map(Optional.some)).count { cell, before in
      cell.style == .key && before?.style != .key
    }
    #expect(keys >= min(4, candidates.count), "\(name): \(frame.grid.text(row: 23))")
  }
}
