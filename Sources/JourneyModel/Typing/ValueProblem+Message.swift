extension ValueProblem {
  /// The problem in one line, without the place: what was found, what is allowed, what to do.
  public func message(in language: Language) -> String {
    let found = typed.quoted(in: language)
    let allowed = expected.allowed(in: language)
    let german = language == .german
    switch fault {
    case .empty:
      return german ? "nichts eingegeben; \(allowed)" : "nothing was typed; \(allowed)"
    case .notUnderstood:
      return german
        ? "\(found) ist nicht zu verstehen; \(allowed)" : "cannot read \(found); \(allowed)"
    case .outside:
      return german
        ? "\(found) liegt außerhalb; \(allowed)" : "\(found) is out of range; \(allowed)"
    case .outOfOrder:
      return german
        ? "\(found) steht in falscher Reihenfolge; zuerst der kleinste, zuletzt der größte Wert"
        : "\(found) is out of order; put the smallest value first and the largest last"
    case .bareShare(let value):
      let number = value.spoken(decimals: 2, in: language)
      let share = (value / 100).spoken(decimals: 4, in: language)
      guard value <= 100 else {
        return german
          ? "\(found) liegt außerhalb; \(allowed)" : "\(found) is out of range; \(allowed)"
      }
      // Up to ten it may be so many of ten as well as per cent; a remedy must not decide that.
      let ofTen = german ? "\(number) von 10" : "\(number) of 10"
      let other = value <= 10 ? ofTen : share
      return german
        ? "\(found) ist als Anteil nicht eindeutig; geben Sie \(number) % oder \(other) ein"
        : "\(found) is not clear as a share; type \(number) % or \(other)"
    case .wrongUnit(let unit):
      return german
        ? "\(found): die Einheit \(unit.quoted(in: language)) passt hier nicht; \(allowed)"
        : "\(found): the unit \(unit.quoted(in: language)) does not fit here; \(allowed)"
    case .required:
      return german
        ? "dieser Wert darf nicht fehlen; \(allowed)" : "this value must not be missing; \(allowed)"
    }
  }
}

extension ValueProblem.Expected {
  fileprivate func allowed(in language: Language) -> String {
    let german = language == .german
    switch self {
    case .judgement(let scale):
      let values = scale.allowed(in: language)
      return german
        ? "erlaubt: \(values), ein Bereich wie \(scale.exampleRange(in: language)), "
          + "„noch klären“ oder - zum Löschen"
        : "allowed: \(values), a range such as \(scale.exampleRange(in: language)), "
          + "ask, or - to clear"
    case .number(let scale):
      let values = scale.allowed(in: language)
      return german ? "erlaubt: \(values) oder - zum Löschen" : "allowed: \(values), or - to clear"
    case .day:
      return german
        ? "erlaubt: ein Tag wie 15.12.2026, 15.12., Freitag oder morgen"
        : "allowed: a day such as 2026-12-15, 15.12., Friday or tomorrow"
    case .flag:
      return german ? "erlaubt: ja oder nein" : "allowed: yes or no"
    case .text:
      return german ? "erlaubt: ein Text" : "allowed: a text"
    case .word(let file, let germanWords, let englishWords):
      let words = german ? germanWords : englishWords
      let list = zip(file, words).map { $0.folded == $1.folded ? $0 : "\($0) (\($1))" }
      return (german ? "erlaubt: " : "allowed: ") + list.joined(separator: ", ")
    }
  }
}

extension Scale {
  /// The values that the scale takes, in words: `1 bis 7`, `0 % to 100 %`, `a duration such as 2 h`.
  fileprivate func allowed(in language: Language) -> String {
    let german = language == .german
    switch unit {
    case .minutes:
      let example =
        german
        ? "eine Dauer wie 30 Min, 2 Std oder 3 Tage" : "a duration such as 30 min, 2 h or 3 days"
      guard isLowestExcluded else { return example }
      return german ? "\(example) (über 0)" : "\(example) (above 0)"
    case .share where highest == nil:
      return german ? "ab 0 %, etwa 8 % oder 0,08" : "from 0 %, such as 8 % or 0.08"
    case .share:
      return german
        ? "0 % bis 100 %, etwa 30 %, 0,3 oder 3 von 10"
        : "0 % to 100 %, such as 30 %, 0.3 or 3 of 10"
    case .number, .money:
      switch (lowest, highest) {
      case (let low?, let high?):
        let ends = [low, high].map { $0.spoken(decimals: 2, in: language) }
        return ends.joined(separator: german ? " bis " : " to ")
      case (let low?, nil):
        let end = low.spoken(decimals: 2, in: language)
        return german ? "eine Zahl ab \(end)" : "a number from \(end)"
      default:
        return german ? "eine Zahl" : "a number"
      }
    }
  }

  fileprivate func exampleRange(in language: Language) -> String {
    switch unit {
    case .minutes: language == .german ? "1-3 Tage" : "1-3 days"
    case .share: "20-30 %"
    case .money: "100-150"
    case .number:
      if let lowest, lowest < 0 { "\(Int(lowest))..\(Int(lowest) + 1)" } else { "2..4" }
    }
  }
}
