/// The unit in which a duration reads best.
enum DurationUnit: CaseIterable, Hashable {
  case second
  case minute
  case hour
  case day
  case week

  var minutes: Double {
    switch self {
    case .second: 1 / 60.0
    case .minute: 1
    case .hour: 60
    case .day: 1440
    case .week: 10_080
    }
  }

  /// The largest unit of which the duration is a whole or a half number, else one in which it has
  /// two digits or so.
  init(for minutes: Double) {
    let fitting = [Self.week, .day, .hour].first { unit in
      let count = minutes / unit.minutes
      return count >= 1 && count * 2 == (count * 2).rounded()
        && (unit != .week || count == count.rounded())
    }
    if let fitting {
      self = fitting
    } else if minutes > 0, minutes < 1 {
      self = .second
    } else if minutes < 120 {
      self = .minute
    } else {
      self = minutes < 2880 ? .hour : .day
    }
  }

  func spoken(_ count: Double, in language: Language) -> String {
    let words =
      switch (self, language) {
      case (.second, .german): ("Sek", "Sek")
      case (.second, .english): ("s", "s")
      case (.minute, .german): ("Min", "Min")
      case (.minute, .english): ("min", "min")
      case (.hour, .german): ("Std", "Std")
      case (.hour, .english): ("h", "h")
      case (.day, .german): ("Tag", "Tage")
      case (.day, .english): ("day", "days")
      case (.week, .german): ("Woche", "Wochen")
      case (.week, .english): ("week", "weeks")
      }
    return count == 1 ? words.0 : words.1
  }

  /// Whether two spoken units differ only in number: "Tag" and "Tage".
  static func sameUnit(_ left: String, _ right: String) -> Bool {
    left == right || left.hasPrefix(right) && left.utf8.count - right.utf8.count == 1
      || right.hasPrefix(left) && right.utf8.count - left.utf8.count == 1
  }
}
