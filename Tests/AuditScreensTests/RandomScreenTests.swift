import AuditFlow
import CellGrid
import JourneyModel
import Testing

@testable import AuditScreens

struct RandomScreenTests {
  @Test("whatever is pressed at whatever size, every frame keeps its promises", arguments: 1...6)
  func randomWalk(seed: UInt64) {
    var random = Random(state: seed)
    var sample = Sample(language: seed.isMultiple(of: 2) ? .german : .english)
    if seed > 2 { sample.collect() }
    for step in 0..<250 {
      if random.below(12) == 0 {
        // One time in four a window that is smaller than needed, down to a single cell.
        let size =
          random.below(4) == 0
          ? ScreenSize(columns: 1 + random.below(60), rows: 1 + random.below(16))
          : ScreenSize(columns: 30 + random.below(271), rows: 8 + random.below(93))
        sample.perform(sample.state.handle(.resized(size)))
      }
      sample.act(action(in: sample.state, &random))
      check(
        sample.state, "seed \(seed) step \(step)", tier: random.below(2) == 0 ? .unicode : .ascii)
    }
  }

  @Test(
    "a frame that takes rows from the one before is the frame drawn by itself", arguments: 1...4)
  func rowsOfTheFrameBefore(seed: UInt64) {
    var random = Random(state: seed)
    var sample = Sample(language: seed.isMultiple(of: 2) ? .german : .english)
    sample.collect()
    sample.act(.go(.order))
    var rows = DrawnRows()
    for step in 0..<300 {
      switch random.below(30) {
      case 0:
        let size = ScreenSize(columns: 60 + random.below(90), rows: 12 + random.below(40))
        sample.perform(sample.state.handle(.resized(size)))
      case 1: sample.state.language = sample.state.language == .german ? .english : .german
      case 2: sample.act(.go(.order))
      case 3...14: sample.act(random.below(3) == 0 ? .up : .down)
      default: sample.act(action(in: sample.state, &random))
      }
      let frame = AuditScreens.frame(of: sample.state, glyphs: .unicode, after: &rows)
      #expect(
        frame == AuditScreens.frame(of: sample.state, glyphs: .unicode), "seed \(seed) step \(step)"
      )
    }
  }

  private func check(_ state: AuditState, _ place: String, tier: GlyphTier) {
    let frame = AuditScreens.frame(of: state, glyphs: tier)
    let size = state.size
    guard let cursor = frame.cursor else {
      Issue.record("\(place): no cursor")
      return
    }
    #expect((0..<size.columns).contains(cursor.x) && (0..<size.rows).contains(cursor.y), "\(place)")
    let problem = FocusLaw.problem(in: state, glyphs: tier)
    #expect(problem == nil, "\(place), \(state.scope), \(size): \(problem ?? "")")
    if size.isEnough, !size.isCompact {
      let map = frame.grid.text(row: 1)
      let names = ["Aufgaben", "Korrespondenz", "Produkte"]
      #expect(names.allSatisfy(map.contains), "\(place): \(map)")
    }
    for row in 0..<size.rows {
      let text = frame.grid.text(row: row)
      let width = frame.grid.tier.displayWidth(of: text)
      #expect(
        width == size.columns, "\(place): row \(row) takes \(width) of \(size.columns): \(text)")
    }
    #expect(AuditScreens.plain(of: state).text.hasSuffix("> "), "\(place)")
  }

  /// A key that works here, a character that may be text, or a paste.
  private func action(in state: AuditState, _ random: inout Random) -> Action {
    let texts = [
      "ä", "Ünïcödé 漢字 👩‍👩‍👧 ", "x, Telefon", "a\u{202E}b", String(repeating: "lang ", count: 40),
    ]
    if state.scope.isTyping, random.below(2) == 0 {
      return .paste(texts[random.below(texts.count)])
    }
    let bindings = KeyTable.bindings(in: state.scope).filter { $0.action != .quit }
    return bindings[random.below(bindings.count)].action
  }

  // SplitMix64 (Steele, Lea & Flood 2014).
  private struct Random {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % UInt64(count))
    }
  }
}
