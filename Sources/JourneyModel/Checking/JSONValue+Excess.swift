extension JSONValue {
  /// Why a reader would refuse a value for its size.
  enum Excess {
    case tooDeep
    case tooLong
  }

  /// The first excess of the value, were it written within so many objects and lists.
  func excess(depth: Int) -> Excess? {
    switch self {
    case .null, .bool, .number: return nil
    case .string(let text): return Self.isTooLong(text) ? .tooLong : nil
    case .array(let elements):
      guard depth < JSONScanner.deepest else { return .tooDeep }
      for element in elements {
        if let excess = element.excess(depth: depth + 1) { return excess }
      }
      return nil
    case .object(let members):
      guard depth < JSONScanner.deepest else { return .tooDeep }
      for member in members {
        if Self.isTooLong(member.name) { return .tooLong }
        if let excess = member.value.excess(depth: depth + 1) { return excess }
      }
      return nil
    }
  }

  private static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > JSONScanner.longestText
  }
}
