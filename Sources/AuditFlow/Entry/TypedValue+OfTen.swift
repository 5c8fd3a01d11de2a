import JourneyModel

extension TypedValue {
  /// The answer to a question of how many of ten: numbers up to ten without a unit are so many of
  /// ten; a range above is one of per cent; anything else is read as it stands.
  ///
  /// "Of 10 inquiries, how many get this far?" is answered with "4", "vier" or "3-4", and 4 % would be
  /// wrong by ten. A fraction below one, "0,3", is the share itself.
  init(ofTen text: String, groupedIn language: Language) {
    let numbers = Self.bareNumbers(of: text, groupedIn: language)
    self.init(
      text, groupedIn: language,
      meaning: Self.areOfTen(numbers)
        ? numbers.map { "\($0 / 10)" }.joined(separator: "..") : Self.perCent(text, numbers))
  }

  /// A share as it is typed: the ends of a range above ten can only be per cent, "80-100".
  init(share text: String, groupedIn language: Language) {
    self.init(
      text, groupedIn: language,
      meaning: Self.perCent(text, Self.bareNumbers(of: text, groupedIn: language)))
  }

  /// The numbers of an amount or a range that has no unit at all; empty for anything else.
  static func bareNumbers(of text: String, groupedIn language: Language) -> [Double] {
    let value = TypedValue(text, groupedIn: language)
    // What reads as a plain number and as an amount of money alike has the unit of neither.
    guard let number = try? value.judgement(on: Scale(nil, nil)),
      let amount = try? value.judgement(on: .amount), number == amount
    else { return [] }
    return number.numbers
  }

  private static func areOfTen(_ numbers: [Double]) -> Bool {
    guard let low = numbers.first, let high = numbers.last, low >= 0, high <= 10 else {
      return false
    }
    return high >= 1 || high == 0
  }

  private static func perCent(_ text: String, _ numbers: [Double]) -> String? {
    guard numbers.count == 2, let low = numbers.first, let high = numbers.last, low >= 0,
      high > 10, high <= 100
    else { return nil }
    return text + " %"
  }
}
