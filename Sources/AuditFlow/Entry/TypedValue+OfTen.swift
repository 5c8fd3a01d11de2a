import JourneyModel

extension TypedValue {
  /// The answer to a question of how many of ten: a whole number up to ten, or a range of two, is
  /// so many of ten; a range above is one of per cent; anything else is read as it stands.
  ///
  /// "Of 10 inquiries, how many get this far?" is answered with "4", and 4 % would be wrong by ten.
  init(ofTen text: String, groupedIn language: Language) {
    let ends = Self.wholeEnds(of: text)
    let areOfTen = !ends.isEmpty && ends.allSatisfy { $0 <= 10 }
    self.init(
      text, groupedIn: language,
      meaning: areOfTen ? text + " von 10" : Self.perCent(text, ends))
  }

  /// A share as it is typed: the ends of a range above ten can only be per cent, "80-100".
  init(share text: String, groupedIn language: Language) {
    self.init(text, groupedIn: language, meaning: Self.perCent(text, Self.wholeEnds(of: text)))
  }

  private static func perCent(_ text: String, _ ends: [Int]) -> String? {
    guard ends.count == 2, ends[1] > 10, ends.allSatisfy({ $0 <= 100 }) else { return nil }
    return text + " %"
  }

  /// The one or two whole numbers that a text consists of; empty when there is more in it.
  private static func wholeEnds(of text: String) -> [Int] {
    guard text.allSatisfy({ $0.isWholeNumber || $0 == " " || $0 == "-" || $0 == "–" }) else {
      return []
    }
    let numbers = text.split { !$0.isWholeNumber }.compactMap { Int($0) }
    return (1...2).contains(numbers.count) ? numbers : []
  }
}
