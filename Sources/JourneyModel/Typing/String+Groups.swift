extension String {
  /// The text with the separators of grouped thousands taken out of its numbers: `12.500` becomes
  /// `12500`, but `0.300`, `1.5` and `15.12.` stay. O(n).
  func withoutGroups(of separator: Unicode.Scalar) -> String {
    guard unicodeScalars.contains(separator) else { return self }
    let scalars = Array(unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard scalars[index].isPlainDigit else {
        result.append(scalars[index])
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !$0.isPlainDigit } ?? scalars.count
      // Two points stand between the ends of a range.
      let isFirst =
        index == 0 || !scalars[index - 1].isSeparator || index > 1 && scalars[index - 2] == "."
      let groups = isFirst ? Self.groups(in: scalars, after: index..<end, separator) : []
      result.append(contentsOf: scalars[index..<end])
      for group in groups { result.append(contentsOf: scalars[group]) }
      index = groups.last?.upperBound ?? end
      // What follows a number that is not grouped belongs to it: 1.5.000 is no 1.5000.
      guard groups.isEmpty else { continue }
      while index < scalars.count, scalars[index].isPlainDigit || scalars[index].isSeparator {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  /// The groups of three digits that follow the first digits of a number; none where these are no
  /// head of a group, or where a part of it is no group.
  private static func groups(
    in scalars: [Unicode.Scalar], after head: Range<Int>, _ separator: Unicode.Scalar
  ) -> [Range<Int>] {
    guard head.count <= 3, scalars[head.lowerBound] != "0" else { return [] }
    var groups: [Range<Int>] = []
    var index = head.upperBound
    while index + 1 < scalars.count, scalars[index] == separator, scalars[index + 1].isPlainDigit {
      let start = index + 1
      let end = scalars[start...].firstIndex { !$0.isPlainDigit } ?? scalars.count
      guard end - start == 3 else { return [] }
      groups.append(start..<end)
      index = end
    }
    return groups
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isSeparator: Bool { self == "." || self == "," }
}
