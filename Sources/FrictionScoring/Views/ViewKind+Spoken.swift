public import JourneyModel

extension ViewKind {
  /// What the view is called.
  public func title(in language: Language) -> String {
    switch (self, language) {
    case (.silences, .german): "Funkstille"
    case (.silences, .english): "Silences"
    case (.mediaBreaks, .german): "Wechsel des Kanals"
    case (.mediaBreaks, .english): "Changes of channel"
    case (.askedTwice, .german): "Zweimal gefragt"
    case (.askedTwice, .english): "Asked twice"
    case (.insideView, .german): "Wer den Kontakt beginnt"
    case (.insideView, .english): "Who starts the contact"
    case (.frequencyRelevance, .german): "Häufig und wichtig"
    case (.frequencyRelevance, .english): "Often and important"
    case (.pareto, .german): "Die wenigen, die am meisten ausmachen"
    case (.pareto, .english): "The few that make up most"
    case (.actionPriority, .german): "Dringlichkeit"
    case (.actionPriority, .english): "Urgency"
    case (.firstContactResolution, .german): "Beim ersten Kontakt erledigt"
    case (.firstContactResolution, .english): "Resolved at first contact"
    case (.customerSatisfaction, .german): "Kundenzufriedenheit"
    case (.customerSatisfaction, .english): "Customer satisfaction"
    case (.lifetimeValue, .german): "Wert eines Kunden"
    case (.lifetimeValue, .english): "What a customer is worth"
    }
  }

  /// What the view shows.
  public func meaning(in language: Language) -> String {
    switch (self, language) {
    case (.silences, .german): "Hier hört Ihr Kunde nichts und weiß nicht, ob etwas geschieht."
    case (.silences, .english): "Here your customer hears nothing and cannot tell what happens."
    case (.mediaBreaks, .german): "Hier muss Ihr Kunde von einem Weg auf einen anderen wechseln."
    case (.mediaBreaks, .english): "Here your customer has to change from one channel to another."
    case (.askedTwice, .german): "Das muss Ihr Kunde mehr als einmal angeben."
    case (.askedTwice, .english): "This your customer has to tell more than once."
    case (.insideView, .german):
      "Wer oft von sich aus nachfragen muss, bekommt zu wenig von selbst."
    case (.insideView, .english): "Who has to ask often gets too little unasked."
    case (.frequencyRelevance, .german): "Wie oft etwas schiefgeht, gegen die Wichtigkeit (FRAP)."
    case (.frequencyRelevance, .english): "How often it goes wrong, against the importance (FRAP)."
    case (.pareto, .german): "Wie viele Kontaktpunkte den größten Teil des Reibungswerts ausmachen."
    case (.pareto, .english): "How many touchpoints make up the largest part of the index."
    case (.actionPriority, .german): "Wichtigkeit, Fehler und ob sie auffallen (nach AIAG & VDA)."
    case (.actionPriority, .english): "Importance, failures, and whether they show (AIAG & VDA)."
    case (.firstContactResolution, .german):
      "Wie oft ein Kontakt genügt und niemand noch einmal fragt."
    case (.firstContactResolution, .english):
      "How often one contact is enough and nobody asks again."
    case (.customerSatisfaction, .german):
      "Nur aus Noten von Kunden selbst, nie aus Ihren Urteilen."
    case (.customerSatisfaction, .english):
      "Only from customers' own marks, never from your judgements."
    case (.lifetimeValue, .german): "Was ein Kunde über die Jahre einbringt, auf heute gerechnet."
    case (.lifetimeValue, .english): "What a customer brings over the years, in today's money."
    }
  }

  /// What to do about what the view shows.
  public func advice(in language: Language) -> String {
    switch (self, language) {
    case (.silences, .german): "Sagen Sie von sich aus, wie es steht und wann es weitergeht."
    case (.silences, .english): "Say unasked how things stand and when they go on."
    case (.mediaBreaks, .german): "Bleiben Sie auf dem Weg, den der Kunde gewählt hat."
    case (.mediaBreaks, .english): "Stay on the channel that the customer has chosen."
    case (.askedTwice, .german): "Geben Sie es im Betrieb weiter, statt noch einmal zu fragen."
    case (.askedTwice, .english): "Pass it on inside the business instead of asking again."
    case (.insideView, .german): "Melden Sie sich, bevor Ihr Kunde es tun muss."
    case (.insideView, .english): "Get in touch before your customer has to."
    case (.frequencyRelevance, .german): "Oben anfangen: oft und wichtig zuerst."
    case (.frequencyRelevance, .english): "Begin at the top: often and important first."
    case (.pareto, .german): "Mit Spitze und Ende; womit anfangen, sagt „Zuerst angehen“."
    case (.pareto, .english): "Peak and end included; where to begin says “Tackle first”."
    case (.actionPriority, .german): "„Hoch“ heißt: jetzt etwas tun oder begründen, warum nicht."
    case (.actionPriority, .english): "“High” means: act now or say why not."
    case (.firstContactResolution, .german):
      "Geben Sie dem, der zuerst spricht, was er zum Erledigen braucht."
    case (.firstContactResolution, .english):
      "Give whoever speaks first what is needed to settle it."
    case (.customerSatisfaction, .german): "Fragen Sie weiter; wenige Noten sagen wenig."
    case (.customerSatisfaction, .english): "Go on asking; few marks say little."
    case (.lifetimeValue, .german): "So viel ist es höchstens wert, einen Kunden zu halten."
    case (.lifetimeValue, .english): "This is the most that keeping a customer is worth."
    }
  }

  /// Why there is nothing to show, what to enter and where.
  public func missing(in language: Language) -> String {
    switch (self, language) {
    case (.silences, _), (.mediaBreaks, _), (.askedTwice, _): nothing(in: language)
    case (.insideView, .german): "Noch unbekannt. Im Kontaktpunkt angeben, wer ihn beginnt."
    case (.insideView, .english): "Not known yet. Say inside the touchpoint who starts it."
    case (.frequencyRelevance, .german):
      "Noch unbekannt. Beim Bewerten die Frage „Fehler“ beantworten."
    case (.frequencyRelevance, .english): "Not known yet. Answer “Failures” when rating."
    case (.pareto, .german): "Noch nichts bewertet. Mit den drei schlimmsten beginnen."
    case (.pareto, .english): "Nothing rated yet. Begin with the three worst."
    case (.actionPriority, .german):
      "Keine, solange unbekannt ist, ob Fehler auffallen: rate … detection=7"
    case (.actionPriority, .english):
      "None while it is unknown whether failures show: rate … detection=7"
    case (.firstContactResolution, .german):
      "Noch unbekannt. Angeben mit: rate … firstContactResolved=70%"
    case (.firstContactResolution, .english):
      "Not known yet. State it with: rate … firstContactResolved=70%"
    case (.customerSatisfaction, .german):
      "Noch kein Kunde befragt. Drei Kunden anrufen, mit dem Anrufzettel."
    case (.customerSatisfaction, .english):
      "No customer asked yet. Call three customers, with the call sheet."
    case (.lifetimeValue, .german):
      "Es fehlen Angaben: Deckungsbeitrag, Kundentreue, Zins (unter Euro)."
    case (.lifetimeValue, .english):
      "Figures are missing: margin, retention, interest (under money)."
    }
  }

  /// That nothing is wrong here.
  public func nothing(in language: Language) -> String {
    switch (self, language) {
    case (.silences, .german): "Keine gefunden: In jeder Phase gibt es einen Kontakt."
    case (.silences, .english): "None found: there is a contact in every phase."
    case (.mediaBreaks, .german): "Keine gefunden."
    case (.mediaBreaks, .english): "None found."
    case (.askedTwice, .german): "Nichts gefunden. Was Sie verlangen, steht im Kontaktpunkt."
    case (.askedTwice, .english): "Nothing found. What you ask for stands inside the touchpoint."
    case (.pareto, .german): "Nichts reibt."
    case (.pareto, .english): "Nothing rubs."
    case (_, .german): "Nichts gefunden."
    case (_, .english): "Nothing found."
    }
  }
}
