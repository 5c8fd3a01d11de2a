import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// Why a key does nothing is read whole in the help, in every window and language.
struct HelpReasonTests {
  @Test("the row of a key that cannot act shows its whole reason", arguments: Language.allCases)
  func wholeReasons(language: Language) {
    let states = ScreenScenes.all(language, .full).map(\.state).filter(\.overlays.isEmpty)
    for size in [ScreenSize.full, .smallest] {
      expectSame(cutReasons(states, language, size), [])
      Say.$respelling.withValue(Self.longer) {
        expectSame(cutReasons(states, language, size), [])
      }
    }
  }

  /// The reasons of which a word is missing on the screen, each with its longest title.
  private func cutReasons(
    _ states: [AuditState], _ language: Language, _ size: ScreenSize
  ) -> [String] {
    let texts = Texts(language)
    var rows: [String: (title: String, row: Int, state: AuditState)] = [:]
    for state in states {
      for (index, binding) in KeyTable.helpBindings(in: state.scope).enumerated() {
        let title = binding.label(texts.keys).title
        guard let reason = binding.disabledReason(state, texts) else { continue }
        if let known = rows[reason], known.title.count >= title.count { continue }
        // The first row is the heading of the keys that work here.
        rows[reason] = (title, index + 1, state)
      }
    }
    #expect(rows.count > 15)
    return rows.compactMap { reason, place in
      var state = place.state
      state.size = size
      _ = state.handle(.help)
      _ = state.handle(.select(place.row))
      let lines = AuditScreens.frame(of: state, glyphs: .unicode).grid.lines
      let shown = Set(lines.split { " \n>│".contains($0) }.map(String.init))
      let said = "\(place.title) \(texts.help.disabled(reason))"
      let isWhole = said.split(separator: " ").allSatisfy { shown.contains(String($0)) }
      return isWhole ? nil : "\(size.columns) columns: \(said)"
    }
  }

  /// Words that are two fifths longer.
  private static let longer: @Sendable (String) -> String = { text in
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.count > 2 && word.allSatisfy(\.isLetter)
        ? word + String(repeating: "ž", count: max(1, word.count * 2 / 5)) : String(word)
    }.joined(separator: " ")
  }
}
