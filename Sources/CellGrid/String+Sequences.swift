extension String {
  /// The text without whole sequences that control a terminal, such as colours; what is left of a broken
  /// one stays. O(n).
  public var withoutSequences: String {
    guard unicodeScalars.contains("\u{1B}") else { return self }
    var kept = UnicodeScalarView()
    var rest = Substring(self).unicodeScalars
    while let scalar = rest.first {
      if scalar == "\u{1B}", let end = Self.end(ofSequenceIn: rest) {
        rest = rest[end...]
      } else {
        kept.append(scalar)
        rest.removeFirst()
      }
    }
    return String(kept)
  }

  /// Behind the sequence with which scalars begin; `nil` where it is none, or has no end.
  private static func end(
    ofSequenceIn scalars: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView.Index? {
    let body = scalars.dropFirst(2)
    switch scalars.dropFirst().first {
    case "["?:
      // Parameters and what stands between, then one letter or sign (ECMA-48, 5.4).
      guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0.value) }),
        (0x40...0x7E).contains(body[end].value)
      else { return nil }
      return body.index(after: end)
    case "]"?, "P"?, "_"?, "^"?, "X"?:
      // A string up to a bell or to Escape and a backslash (ECMA-48, 5.6).
      guard let end = body.firstIndex(where: { $0 == "\u{7}" || $0 == "\u{1B}" }) else {
        return nil
      }
      let next = body.index(after: end)
      if body[end] == "\u{7}" { return next }
      guard next < body.endIndex, body[next] == "\\" else { return nil }
      return body.index(after: next)
    default: return nil
    }
  }
}
