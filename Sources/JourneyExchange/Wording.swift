import JourneyModel

/// Says things in one of the two languages.
struct Wording {
  let language: Language

  /// The text in the language at hand.
  func callAsFunction(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

  /// A number with a fixed count of decimals.
  func fixed(_ number: Double, _ decimals: Int) -> String {
    number.spoken(decimals: decimals, in: language, isPadded: true)
  }

  /// A number with at most so many decimals.
  func number(_ number: Double, _ decimals: Int = 4) -> String {
    number.spoken(decimals: decimals, in: language)
  }

  /// A share in per cent.
  func share(_ share: Double) -> String { share.spokenShare(in: language) }

  /// A range in words, `38.1 to 54.1`.
  func range(_ low: Double, _ high: Double, _ decimals: Int = 1) -> String {
    fixed(low, decimals) + self(" bis ", " to ") + fixed(high, decimals)
  }

  /// An amount of money without cents.
  func amount(_ amount: Double, _ currency: String) -> String {
    amount.spoken(decimals: 0, in: language, isGrouped: true) + " "
      + (currency == "EUR" ? "€" : currency)
  }
}

extension String {
  /// The text with spaces before it up to a width.
  func paddedLeft(_ width: Int) -> String {
    let missing = width - letters
    return missing > 0 ? String(repeating: " ", count: missing) + self : self
  }

  /// The text with spaces after it up to a width.
  func paddedRight(_ width: Int) -> String {
    let missing = width - letters
    return missing > 0 ? self + String(repeating: " ", count: missing) : self
  }

  /// The characters; numbers need no look at theirs.
  var letters: Int { utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count }
}
