extension TypedValue {
  /// The judgement on a scale: exact, `x..y`, `x..m..y`, or to be clarified; `nil` clears it.
  ///
  /// `-`, `bis` and `to` separate a range as `..` does, and "1-3 Tage, meist 2" gives the likely
  /// value. A unit after the last value holds for those before it that have none. A bare number is
  /// minutes on a scale of durations; above 1 it is refused on a scale of shares.
  public func judgement(on scale: Scale) throws(ValueProblem) -> Judgement? {
    if isClearing { return nil }
    if isAsk { return .ask }
    let values = try numbers(on: scale, expected: .judgement(scale))
    let judgement: Judgement? =
      switch values.count {
      case 1: .exact(values[0])
      case 2: values[0] == values[1] ? .exact(values[0]) : .range(low: values[0], high: values[1])
      case 3: .estimate(low: values[0], likely: values[1], high: values[2])
      default: nil
      }
    guard let judgement else { throw problem(.notUnderstood, .judgement(scale)) }
    guard zip(values, values.dropFirst()).allSatisfy(<=) else {
      throw problem(.outOfOrder, .judgement(scale))
    }
    return judgement
  }

  /// A single number on a scale; `nil` clears it.
  public func number(on scale: Scale) throws(ValueProblem) -> Double? {
    if isClearing { return nil }
    let values = try numbers(on: scale, expected: .number(scale))
    guard values.count == 1 else { throw problem(.notUnderstood, .number(scale)) }
    return values[0]
  }

  private func numbers(
    on scale: Scale, expected: ValueProblem.Expected
  ) throws(ValueProblem) -> [Double] {
    guard !typed.isEmpty else { throw problem(.empty, expected) }
    guard let tokens = AmountToken.tokens(of: reading), let amounts = Self.amounts(tokens) else {
      throw problem(.notUnderstood, expected)
    }
    var values: [Double] = []
    for amount in amounts {
      do {
        values.append(try amount.value(on: scale))
      } catch {
        switch error {
        case .notUnderstood: throw problem(.notUnderstood, expected)
        case .bareShare(let number): throw problem(.bareShare(number), expected)
        case .wrongUnit(let unit): throw problem(.wrongUnit(unit), expected)
        }
      }
    }
    guard values.allSatisfy(scale.allows) else { throw problem(.outside, expected) }
    return values
  }

  /// The one to three amounts of a range, lowest first; `nil` when the tokens are none.
  private static func amounts(_ tokens: [AmountToken]) -> [Amount]? {
    var tokens = tokens[...]
    var likely: Amount?
    if let mark = tokens.firstIndex(where: { $0.isLikelyMark }) {
      guard let amount = AmountReader.amount(tokens[(mark + 1)...]) else { return nil }
      likely = amount
      tokens = tokens[..<mark]
      if tokens.last == .comma { tokens.removeLast() }
    }
    let isBetween = tokens.first == .word("zwischen") || tokens.first == .word("between")
    if isBetween || tokens.first == .word("von") || tokens.first == .word("from") {
      tokens.removeFirst()
    }
    var parts: [ArraySlice<AmountToken>] = []
    var start = tokens.startIndex
    for index in tokens.indices where tokens[index].separates(isBetween: isBetween) {
      // A dash at the start of a part is the sign of a number.
      if tokens[index] == .dash && index == start { continue }
      parts.append(tokens[start..<index])
      start = index + 1
    }
    parts.append(tokens[start...])
    guard parts.count <= 3 else { return nil }
    var amounts: [Amount] = []
    for part in parts {
      guard let amount = AmountReader.amount(part) else { return nil }
      amounts.append(amount)
    }
    // The ends share their unit before the likely value, which may have another one, comes between.
    for index in amounts.indices.dropLast().reversed() where amounts[index].unit == nil {
      amounts[index].unit = amounts[index + 1].unit
    }
    if var likely {
      guard amounts.count == 2 else { return nil }
      likely.unit = likely.unit ?? amounts[1].unit
      amounts.insert(likely, at: 1)
    }
    return amounts
  }
}

extension AmountToken {
  fileprivate var isLikelyMark: Bool {
    guard case .word(let word) = self else { return false }
    return ["meist", "meistens", "usually", "mostly"].contains(word)
  }

  fileprivate func separates(isBetween: Bool) -> Bool {
    switch self {
    case .dash, .dots, .word("bis"), .word("to"): true
    case .word("und"), .word("and"): isBetween
    default: false
    }
  }
}
