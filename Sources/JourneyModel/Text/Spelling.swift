/// How far spellings are apart, to answer a mistyped word with the one that was meant.
public enum Spelling {
  /// The number of single-character changes from one text to the other: inserted, removed, replaced
  /// or two neighbours swapped (optimal string alignment). Case and umlaut spelling do not count.
  ///
  /// O(n · m); cut long texts first.
  public static func distance(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
    let a = Array(left.folded.unicodeScalars)
    let b = Array(right.folded.unicodeScalars)
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...b.count {
        let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var best = min(replaced, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }

  /// The candidate that was probably meant; `nil` when none is near enough to be worth naming.
  ///
  /// Near enough is one change in three characters, or a candidate that begins with what was typed.
  /// Of equally near ones the first wins.
  public static func nearest(
    to typed: some StringProtocol, among candidates: some Sequence<String>
  ) -> String? {
    let typed = String(typed.prefix(64))
    let start = typed.folded
    guard !start.isEmpty else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate.utf8.count <= 128 {
      let distance =
        start.unicodeScalars.count > 1 && candidate.folded.hasPrefix(start)
        ? 0 : distance(typed, candidate)
      let allowed = max(1, max(start.unicodeScalars.count, candidate.unicodeScalars.count) / 3)
      guard distance <= allowed, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }
}
