/// Reads one amount from the tokens between two range signs.
struct AmountReader {
  private var rest: ArraySlice<AmountToken>

  /// The amount; `nil` when the tokens are none.
  static func amount(_ tokens: ArraySlice<AmountToken>) -> Amount? {
    var reader = AmountReader(rest: tokens)
    return reader.read()
  }

  private mutating func read() -> Amount? {
    while case .word(let word)? = rest.first, Self.fillers.contains(word) { rest.removeFirst() }
    if rest.count == 1, case .word(let word)? = rest.first, let amount = Self.wholeAmounts[word] {
      return amount
    }
    // "EUR 180": the currency may stand first.
    var leadingUnit: AmountUnit?
    if case .word(let word)? = rest.first, AmountUnit(word) == .currency {
      leadingUnit = .currency
      rest.removeFirst()
    }
    guard var amount = segment() else { return nil }
    if let leadingUnit {
      guard amount.unit == nil else { return nil }
      amount.unit = leadingUnit
    }
    while !rest.isEmpty {
      guard case .time(let larger, _)? = amount.unit, let next = segment(),
        case .time(let minutes, _)? = next.unit, minutes < larger,
        let number = Double(next.quantity)
      else { return nil }
      amount.furtherMinutes += number * next.factor * minutes
    }
    return amount
  }

  /// A quantity and its unit.
  private mutating func segment() -> Amount? {
    var sign = ""
    if rest.first == .dash {
      sign = "-"
      rest.removeFirst()
    } else if rest.first == .plus {
      rest.removeFirst()
    }
    var amount = Amount(quantity: "1")
    var hasQuantity = false
    if case .number(let number)? = rest.first {
      rest.removeFirst()
      hasQuantity = true
      amount.quantity = number
    }
    if case .fraction(let fraction)? = rest.first {
      rest.removeFirst()
      amount.quantity = hasQuantity ? amount.quantity + fraction.dropFirst() : fraction
      hasQuantity = true
    }
    let isArticle = !hasQuantity && (rest.first == .word("a") || rest.first == .word("an"))
    while case .word(let word)? = rest.first, let factor = Self.numberWords[word] {
      rest.removeFirst()
      hasQuantity = true
      amount.factor *= factor
    }
    amount.unit = unit(hasQuantity: hasQuantity, &amount)
    // "a day" is an amount; a letter alone is a key on the wrong screen.
    if isArticle, amount.unit == nil { return nil }
    guard hasQuantity || amount.unit != nil && sign.isEmpty && isUnitOfItsOwn(amount.unit) else {
      return nil
    }
    amount.quantity = sign + amount.quantity
    return amount
  }

  private mutating func unit(hasQuantity: Bool, _ amount: inout Amount) -> AmountUnit? {
    switch rest.first {
    case .percent?:
      rest.removeFirst()
      return .percent
    case .slash?:
      guard case .number(let total)? = rest.dropFirst().first, let divisor = Double(total),
        divisor > 0
      else { return nil }
      rest.removeFirst(2)
      // "1/2 Tag" is a fraction of a unit, "3/10" a share.
      if case .word(let word)? = rest.first, let unit = AmountUnit(word) {
        rest.removeFirst()
        amount.factor /= divisor
        return unit
      }
      return .of(total)
    case .word(let word)?:
      if let unit = AmountUnit(word) {
        rest.removeFirst()
        return unit
      }
      guard hasQuantity, ["von", "of", "aus", "in", "out"].contains(word) else { return nil }
      var total = rest.dropFirst()
      if word == "out", total.first == .word("of") { total.removeFirst() }
      switch total.first {
      case .number(let number)?:
        rest = total.dropFirst()
        return .of(number)
      case .word(let word)?:
        guard let number = Self.numberWords[word] else { return nil }
        rest = total.dropFirst()
        return .of("\(number)")
      default: return nil
      }
    default: return nil
    }
  }

  /// Words that stand for one of their unit without a number: "Viertelstunde".
  private func isUnitOfItsOwn(_ unit: AmountUnit?) -> Bool {
    guard case .time(_, let typed)? = unit else { return false }
    return typed.hasSuffix("stunde") && typed != "stunde"
  }

  private static let fillers: Set<String> = ["ca", "circa", "etwa", "about", "rund"]

  private static let wholeAmounts: [String: Amount] = [
    "sofort": Amount(quantity: "0", unit: .time(minutes: 1, typed: "sofort")),
    "immediately": Amount(quantity: "0", unit: .time(minutes: 1, typed: "immediately")),
    "nie": Amount(quantity: "0", unit: .share), "never": Amount(quantity: "0", unit: .share),
    "immer": Amount(quantity: "1", unit: .share), "always": Amount(quantity: "1", unit: .share),
  ]

  private static let numberWords: [String: Double] = {
    var table: [String: Double] = ["null": 0, "zero": 0, "anderthalb": 1.5]
    for word in ["halb", "halbe", "halber", "halben", "halbes", "half"] { table[word] = 0.5 }
    for word in ["ein", "eine", "einen", "einem", "einer", "a", "an", "one"] { table[word] = 1 }
    let german = [
      "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwoelf",
    ]
    let english = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    for (offset, words) in zip(german, english).enumerated() {
      table[words.0] = Double(offset + 2)
      table[words.1] = Double(offset + 2)
      table[words.0 + "einhalb"] = Double(offset + 2) + 0.5
    }
    table["eineinhalb"] = 1.5
    return table
  }()
}
