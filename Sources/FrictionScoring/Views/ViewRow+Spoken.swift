public import JourneyModel

/// A row of the views in words.
public struct SpokenViewRow: Hashable, Sendable {
  public var text: String
  /// A figure that stands apart, empty where there is none.
  public var figure: String
  /// Both as one sentence, where the figure behind the text makes none; `nil` where it does.
  public var sentence: String?

  public init(_ text: String, _ figure: String = "", sentence: String? = nil) {
    self.text = text
    self.figure = figure
    self.sentence = sentence
  }
}

extension ViewRow {
  /// The row in words.
  ///
  /// - Parameters:
  ///   - currency: what amounts are in.
  ///   - name: the name of a contact, phase or document.
  public func spoken(
    in language: Language, currency: String, naming name: (EntityID) -> String
  ) -> SpokenViewRow {
    let say = RowWords(language: language)
    switch self {
    case .title(let kind): return .init(kind.title(in: language))
    case .meaning(let kind): return .init(kind.meaning(in: language))
    case .advice(let kind): return .init(kind.advice(in: language))
    case .missing(let kind): return .init(kind.missing(in: language))
    case .noneOccurs:
      let cause = Score.nothingOccurs(in: language)
      return .init(cause.prefix(1).uppercased() + cause.dropFirst() + ".")
    case .nothing(let kind): return .init(kind.nothing(in: language))
    case .waiting(let document):
      return .init(name(document.id), say.waiting(document))
    case .stretch(let stretch):
      let phases = stretch.phases.map(name).joined(separator: ", ")
      let after = stretch.after.map { say(", nach ", ", after ") + name($0) } ?? ""
      return .init(phases + after, say("kein Kontakt", "no contact"))
    case .breaks(let breaks):
      return .init(
        breaks.phase.map(name) ?? say("ohne Phase", "no phase"),
        say.count(breaks.breaks, ("Wechsel", "Wechsel"), ("change", "changes")))
    case .asked(let asked):
      return .init(
        asked.name + ": " + asked.touchpoints.prefix(3).map(name).joined(separator: ", "),
        "\(asked.touchpoints.count)x")
    case .started(let view):
      let share = view.startedByCustomer.spokenShare(in: language)
      return .init(say.started(view), share, sentence: say.started(view, share))
    case .quadrant(let quadrant, let contacts):
      return .init(
        quadrant.spoken(in: language),
        say.count(contacts, ("Kontaktpunkt", "Kontaktpunkte"), ("touchpoint", "touchpoints")))
    case .placed(let entry):
      return .init(name(entry.id), say.failures(entry.failuresPerCase))
    case .reach(let contacts, let share):
      let few = say.count(
        contacts, ("Kontaktpunkt macht", "Kontaktpunkte machen"),
        ("touchpoint makes up", "touchpoints make up"))
      let spoken = share.spokenShare(in: language)
      return .init(
        few + say(" \(spoken) des Reibungswerts aus", " \(spoken) of the friction index"))
    case .step(let step):
      return .init(
        name(step.id),
        step.contribution.spoken(decimals: 1, in: language, isPadded: true)
          + say(" Punkte", " points"))
    case .priority(let entry):
      return .init(name(entry.id), entry.priority.spoken(in: language))
    case .resolved(let measured):
      return .init(
        say("bewertet an ", "judged at ")
          + say.count(
            measured.touchpoints, ("Kontaktpunkt", "Kontaktpunkten"),
            ("touchpoint", "touchpoints")),
        say.share(measured.interval))
    case .satisfied(let view):
      return .init(say.asked(view), say.range(view.index, 0) + say(" von 100", " of 100"))
    case .worth(let value):
      return .init(
        say("Deckungsbeitrag über alle Jahre", "margin over all the years"),
        say.range(value, 0, isGrouped: true) + " " + (currency == "EUR" ? "€" : currency))
    case .more(let count):
      return .init(say("… und \(count) weitere", "… and \(count) more"))
    }
  }
}

extension FrequencyRelevance.Quadrant {
  /// What a quadrant asks for.
  public func spoken(in language: Language) -> String {
    switch (self, language) {
    case (.actNow, .german): "Oft und wichtig: jetzt angehen"
    case (.actNow, .english): "Often and important: act now"
    case (.prevent, .german): "Selten, aber wichtig: vorbeugen"
    case (.prevent, .english): "Seldom, but important: prevent"
    case (.simplify, .german): "Oft, weniger wichtig: vereinfachen"
    case (.simplify, .english): "Often, less important: simplify"
    case (.watch, .german): "Selten und weniger wichtig: beobachten"
    case (.watch, .english): "Seldom and less important: watch"
    }
  }
}

extension ActionPriority {
  /// The priority in one word.
  public func spoken(in language: Language) -> String {
    switch (self, language) {
    case (.high, .german): "hoch"
    case (.high, .english): "high"
    case (.medium, .german): "mittel"
    case (.medium, .english): "medium"
    case (.low, .german): "niedrig"
    case (.low, .english): "low"
    }
  }
}

/// Words of the rows that need a count or a range.
private struct RowWords {
  let language: Language

  func callAsFunction(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

  func count(
    _ number: Int, _ german: (String, String), _ english: (String, String)
  ) -> String {
    let nouns = language == .german ? german : english
    return "\(number) " + (number == 1 ? nouns.0 : nouns.1)
  }

  func range(_ interval: Interval, _ decimals: Int, isGrouped: Bool = false) -> String {
    func number(_ value: Double) -> String {
      value.spoken(decimals: decimals, in: language, isGrouped: isGrouped)
    }
    guard !interval.isExact else { return number(interval.value) }
    return number(interval.value) + " (" + number(interval.low) + self(" bis ", " to ")
      + number(interval.high) + ")"
  }

  func share(_ interval: Interval) -> String {
    guard !interval.isExact else { return interval.value.spokenShare(in: language) }
    return interval.value.spokenShare(in: language) + " ("
      + interval.low.spokenShare(in: language) + self(" bis ", " to ")
      + interval.high.spokenShare(in: language) + ")"
  }

  func waiting(_ document: Silences.WaitingDocument) -> String {
    switch (document.lacksReply, document.lacksPromise) {
    case (true, true): self("Antwort? bis wann?", "answer? by when?")
    case (true, false): self("Antwort?", "answer?")
    default: self("bis wann?", "by when?")
    }
  }

  func started(_ view: InsideView) -> String {
    let text = self("vom Kunden begonnen, von ", "started by the customer, of ") + "\(view.known)"
    return view.unknown == 0
      ? text : text + self(" (bei \(view.unknown) unbekannt)", " (\(view.unknown) not known)")
  }

  func started(_ view: InsideView, _ share: String) -> String {
    let text = self(
      "\(share) von \(view.known) beginnt der Kunde",
      "\(share) of \(view.known) are started by the customer")
    return view.unknown == 0
      ? text : text + self(", bei \(view.unknown) unbekannt", ", \(view.unknown) not known")
  }

  func failures(_ perCase: Double) -> String {
    guard perCase > 0 else { return self("nie", "never") }
    let number = (perCase * 10).spoken(decimals: 1, in: language)
    return self("\(number)x je 10 Fälle", "\(number)x in 10 cases")
  }

  func asked(_ view: CustomerSatisfaction) -> String {
    count(view.customers, ("Kunde", "Kunden"), ("customer", "customers"))
      + self(", ", ", ")
      + count(
        view.touchpoints, ("Kontaktpunkt", "Kontaktpunkte"), ("touchpoint", "touchpoints"))
  }
}
