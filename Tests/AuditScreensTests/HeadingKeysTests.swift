import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

@Suite("Keys that need a contact, on the heading of a phase")
struct HeadingKeysTests {
  private var onHeading: Sample {
    var sample = Sample(language: .german)
    sample.rateAll()
    sample.act(.go(.order), .first)
    return sample
  }

  @Test(
    "each says that this is a phase", arguments: ["x", "p", "c", "d", "i", "b", "J", "K", ">", "<"])
  func reason(key: Character) {
    expectSame(onHeading.state.selectedLineRow, .phase(0))
    expectSame(
      KeyTable.action(for: .character(key), in: onHeading.state),
      .disabled(Texts.german.disabled.onAPhase))
  }

  @Test(
    "where a filter leaves no row, each says what it needs, in plain lines too",
    arguments: ["x", "p", "c", "d", "i", "b", "J", "K", ">", "<", "e", "o"])
  func noRow(key: Character) {
    var sample = onHeading
    sample.act(.search)
    sample.line("xyzzy")
    expectSame(sample.state.selectedLineRow, nil)
    let answer = Action.disabled(Texts.german.disabled.noContact)
    expectSame(KeyTable.action(for: .character(key), in: sample.state), answer)
    expectSame(PlainInput.actions(for: String(key), in: sample.state), [answer])
  }

  @Test(
    "on an entry without a contact, each that is about the contact says so",
    arguments: ["p", "c", "r", "d", "v"])
  func entryWithoutContact(key: Character) {
    var sample = Sample(language: .german)
    sample.begin()
    sample.act(.go(.tasks))
    sample.line("Farbe bestellen")
    sample.line("")
    sample.act(.touches(.no), .back)
    expectSame(sample.state.scope, .collectBrowsing)
    let answer = Action.disabled(Texts.german.disabled.noContactHere)
    expectSame(KeyTable.action(for: .character(key), in: sample.state), answer)
    expectSame(PlainInput.actions(for: "\(key) 1", in: sample.state)?.last, answer)
    sample.act(.touches(.yes))
    expectSame(KeyTable.action(for: .character("p"), in: sample.state), .choosePhase)
  }

  @Test("the key line offers none of them")
  func keyLine() {
    let grid = AuditScreens.frame(of: onHeading.state, glyphs: .unicode).grid
    let line = grid.text(row: grid.size.rows - 1)
    #expect(!line.contains("hoch") && !line.contains("bewerten"), "\(line)")
  }

  @Test("with marks a change is for what is marked, wherever the cursor is")
  func marks() {
    var sample = onHeading
    sample.act(.down, .mark, .first)
    expectSame(KeyTable.action(for: .character("c"), in: sample.state), .chooseChannel)
    expectSame(
      KeyTable.action(for: .character("i"), in: sample.state),
      .disabled(Texts.german.disabled.onAPhase))
  }

  @Test("name and share are those of the phase")
  func ofThePhase() {
    expectSame(KeyTable.action(for: .character("e"), in: onHeading.state), .rename)
    expectSame(KeyTable.action(for: .character("s"), in: onHeading.state), .setShare)
  }

  @Test(
    "how many are marked is seen in the smallest window, and how many of them are not in sight")
  func countOfMarks() {
    var sample = onHeading
    sample.state.size = .smallest
    // A contact, and the phase below it with three.
    sample.act(.down, .mark, .mark)
    func text(_ sample: Sample) -> String {
      AuditScreens.frame(of: sample.state, glyphs: .unicode).grid.lines
    }
    #expect(text(sample).contains("4 markiert"), "\(text(sample))")
    sample.act(.search, .setText("zzz"), .confirm)
    #expect(text(sample).contains("4 markiert, 4 verdeckt"), "\(text(sample))")
    sample.state.size = .full
    #expect(text(sample).contains("für 4 markierte, davon 4 verdeckt"), "\(text(sample))")
  }
}

extension Grid {
  /// All rows as one text.
  var lines: String { (0..<size.rows).map { text(row: $0) }.joined(separator: "\n") }
}
