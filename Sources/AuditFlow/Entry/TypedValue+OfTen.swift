import JourneyModel

extension TypedValue {
  /// The answer to a question of how many of ten: a whole number up to ten, or a range of two, is
  /// so many of ten; anything else is read as it stands.
  ///
  /// "Of 10 inquiries, how many get this far?" is answered with "4", and 4 % would be wrong by ten.
  init(ofTen text: String) {
    let numbers = text.split { !$0.isWholeNumber }
    let isPlain = text.allSatisfy { $0.isWholeNumber || $0 == " " || $0 == "-" || $0 == "–" }
    let areOfTen = numbers.allSatisfy { (Int($0) ?? 11) <= 10 }
    let isAnswer = isPlain && areOfTen && (1...2).contains(numbers.count)
    self.init(isAnswer ? text + " von 10" : text)
  }
}
