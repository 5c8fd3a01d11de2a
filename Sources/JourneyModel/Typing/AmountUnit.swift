/// The unit that a person gave with an amount.
enum AmountUnit: Hashable {
  /// A duration, by the minutes that one of it takes, and as it was typed.
  case time(minutes: Double, typed: String)
  case percent
  /// Cases of so many: "3 of 10".
  case of(String)
  /// A share in words: never, always.
  case share
  case times
  case currency

  /// The unit that a folded word names.
  init?(_ word: String) {
    if let minutes = Self.minutes[word] {
      self = .time(minutes: minutes, typed: word)
    } else if word == "prozent" || word == "percent" {
      self = .percent
    } else if ["mal", "times", "x"].contains(word) {
      self = .times
    } else if ["€", "eur", "euro", "euros", "$", "usd", "chf", "gbp"].contains(word) {
      self = .currency
    } else {
      return nil
    }
  }

  /// The unit as it was typed, for a message.
  var typed: String {
    switch self {
    case .time(_, let typed): typed
    case .percent, .share: "%"
    case .of(let total): "von/of \(total)"
    case .times: "x"
    case .currency: "€"
    }
  }

  private static let minutes: [String: Double] = {
    var table: [String: Double] = [:]
    let units: [(Double, [String])] = [
      (1 / 60.0, ["s", "sek", "sekunde", "sekunden", "sec", "secs", "second", "seconds"]),
      (1, ["m", "min", "mins", "minute", "minuten", "minutes"]),
      (15, ["viertelstunde", "viertelstunden"]), (30, ["halbstunde"]), (45, ["dreiviertelstunde"]),
      (60, ["h", "std", "stunde", "stunden", "hour", "hours", "hr", "hrs"]),
      (1440, ["d", "t", "tag", "tage", "tagen", "tages", "day", "days"]),
      (10_080, ["w", "wo", "woche", "wochen", "week", "weeks", "wk", "wks"]),
    ]
    for (minutes, words) in units {
      for word in words { table[word] = minutes }
    }
    return table
  }()
}
