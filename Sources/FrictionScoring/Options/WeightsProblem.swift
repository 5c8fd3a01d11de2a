public import JourneyModel

/// What is wrong with a choice of weights.
public enum WeightsProblem: Error, Hashable, Sendable {
  case noSuchForm(String)
  case noSuchDimension(String)
  case dimensionsNotOnceEach([Dimension])
  case notANumber(String)
  case notFiveValues(Int)
  case negative(Double)
  case sumIsNotOne(Double)

  static func check(_ order: [Dimension]) throws(WeightsProblem) {
    guard order.count == Dimension.allCases.count, Set(order).count == order.count else {
      throw .dimensionsNotOnceEach(order)
    }
  }

  static func check(_ values: [Double]) throws(WeightsProblem) {
    guard values.count == Dimension.allCases.count else { throw .notFiveValues(values.count) }
    for value in values {
      guard value.isFinite else { throw .notANumber(value.description) }
      guard value >= 0 else { throw .negative(value) }
    }
    let sum = values.reduce(0, +)
    // Typed decimals such as .1 do not add up exactly in binary.
    guard (sum - 1).magnitude <= 1e-9 else { throw .sumIsNotOne(sum) }
  }
}

extension WeightsProblem {
  /// What was found, what is allowed and what to do, without the place.
  public func message(in language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private static let dimensions = Dimension.allCases.map(\.rawValue).joined(separator: ",")

  private var german: String {
    switch self {
    case .noSuchForm(let text):
      "Gewichte \(text.quoted(in: .german)) sind unbekannt; erlaubt sind equal, ranked:\(Self.dimensions) "
        + "(in Ihrer Reihenfolge) oder values: mit fünf Zahlen. Schreiben Sie zum Beispiel values:.3,.2,.2,.2,.1"
    case .noSuchDimension(let word):
      "\(word.quoted(in: .german)) ist keine Dimension; erlaubt sind \(Self.dimensions). Nennen Sie alle fünf, die wichtigste zuerst"
    case .dimensionsNotOnceEach(let order):
      "Die Rangfolge nennt \(order.map(\.rawValue).joined(separator: ",")); nötig ist jede der fünf Dimensionen genau einmal. "
        + "Schreiben Sie ranked:\(Self.dimensions) in Ihrer Reihenfolge"
    case .notANumber(let word):
      "\(word.quoted(in: .german)) ist kein Gewicht; erlaubt sind Dezimalzahlen mit Punkt. Schreiben Sie zum Beispiel values:.3,.2,.2,.2,.1"
    case .notFiveValues(let count):
      "Es sind \(count) Gewichte; nötig sind fünf, in der Reihenfolge \(Self.dimensions). Schreiben Sie zum Beispiel values:.3,.2,.2,.2,.1"
    case .negative(let value):
      "Das Gewicht \(value) ist negativ; erlaubt ist 0 oder mehr. Setzen Sie es auf 0, wenn die Dimension nicht zählen soll"
    case .sumIsNotOne(let sum):
      "Die Gewichte ergeben zusammen \(sum.spoken(decimals: 9, in: .german)); nötig ist 1. Ändern Sie sie, zum Beispiel values:.3,.2,.2,.2,.1"
    }
  }

  private var english: String {
    switch self {
    case .noSuchForm(let text):
      "weights \(text.quoted(in: .english)) are unknown; allowed are equal, ranked:\(Self.dimensions) "
        + "(in your order) or values: with five numbers. Write for example values:.3,.2,.2,.2,.1"
    case .noSuchDimension(let word):
      "\(word.quoted(in: .english)) is no dimension; allowed are \(Self.dimensions). Name all five, the most important first"
    case .dimensionsNotOnceEach(let order):
      "the ranking names \(order.map(\.rawValue).joined(separator: ",")); each of the five dimensions is needed exactly once. "
        + "Write ranked:\(Self.dimensions) in your order"
    case .notANumber(let word):
      "\(word.quoted(in: .english)) is no weight; allowed are decimal numbers with a point. Write for example values:.3,.2,.2,.2,.1"
    case .notFiveValues(let count):
      "there are \(count) weights; five are needed, in the order \(Self.dimensions). Write for example values:.3,.2,.2,.2,.1"
    case .negative(let value):
      "the weight \(value) is negative; allowed is 0 or more. Set it to 0 if the dimension is not to count"
    case .sumIsNotOne(let sum):
      "the weights add up to \(sum.spoken(decimals: 9, in: .english)); they must add up to 1. Change them, for example values:.3,.2,.2,.2,.1"
    }
  }
}
