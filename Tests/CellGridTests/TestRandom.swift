import CellGrid

/// A small generator whose numbers are the same in every run.
struct TestRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return limit == 0 ? 0 : Int((state >> 33) % UInt64(limit))
  }

  /// A text of the characters that terminals find hardest, and some plain ones.
  mutating func text(count: Int) -> String {
    let pieces = [
      "a", "b", "ü", " ", " ", "中", "📞", "u\u{308}", "\u{301}", "\u{200D}", "\u{FE0F}", "\t", "\n",
      "👨\u{200D}👩", "\u{1F1E9}", "\u{1F3FD}", "\u{202E}", "\u{1B}", "\u{E000}", "한", "\u{1161}",
      "─",
    ]
    return (0..<count).map { _ in pieces[below(pieces.count)] }.joined()
  }
}
