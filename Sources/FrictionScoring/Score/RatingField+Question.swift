public import JourneyModel

extension RatingField {
  /// The question in the customer's words.
  public func question(in language: Language) -> String {
    switch (self, language) {
    case (.wait, .german): "Wie lange wartet der Kunde hier?"
    case (.wait, .english): "How long does the customer wait here?"
    case (.toleratedWait, .german): "Welche Wartezeit ist für den Kunden noch in Ordnung?"
    case (.toleratedWait, .english): "How long a wait does the customer still accept?"
    case (.effort, .german): "Wie leicht ist es für den Kunden?"
    case (.effort, .english): "How easy is it for the customer?"
    case (.emotion, .german): "Wie geht der Kunde hier heraus?"
    case (.emotion, .english): "How does the customer leave?"
    case (.failure, .german): "Von 10 Malen: wie oft geht etwas schief?"
    case (.failure, .english): "Of 10 times, how often does something go wrong?"
    case (.handoffs, .german): "Wie oft wird der Kunde weitergereicht?"
    case (.handoffs, .english): "How often is the customer passed on?"
    case (.importance, .german): "Wie wichtig ist es dem Kunden?"
    case (.importance, .english): "How important is it to the customer?"
    case (.frequency, .german): "In wie vielen von 10 Fällen kommt es vor?"
    case (.frequency, .english): "In how many of 10 cases does it happen?"
    case (.satisfaction, .german): "Wie zufrieden ist der Kunde (1 bis 10)?"
    case (.satisfaction, .english): "How satisfied is the customer (1 to 10)?"
    case (.firstContactResolved, .german):
      "Von 10 Malen: wie oft ist es beim ersten Kontakt erledigt?"
    case (.firstContactResolved, .english):
      "Of 10 times, how often is it resolved at first contact?"
    case (.detection, .german): "Wie leicht bleibt ein Fehler unbemerkt (1 bis 10)?"
    case (.detection, .english): "How easily does a failure stay unnoticed (1 to 10)?"
    }
  }
}
