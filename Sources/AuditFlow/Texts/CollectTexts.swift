package import JourneyModel

/// Collecting through an entry point.
package struct CollectTexts: Hashable, Sendable {
  let say: Say

  package func question(_ entryPoint: EntryPoint) -> String {
    switch entryPoint {
    case .tasks:
      say(
        "Was ist alles zu tun, damit der Kunde zufrieden ist?",
        "What is done so that the customer is satisfied?")
    case .correspondence:
      say(
        "Was bekommt der Kunde von Ihnen, was Sie von ihm?",
        "What does the customer get from you, what do you get?")
    case .products:
      say("Was gehört rund um das Produkt dazu?", "What is there around the product?")
    }
  }

  package func entries(_ count: Int) -> String {
    say.count(count, ("Eintrag", "Einträge"), ("entry", "entries"))
  }
  package var outgoing: String { say("An den Kunden", "To the customer") }
  package var incoming: String { say("Vom Kunden", "From the customer") }
  package var nameColumn: String { say("Eintrag", "Entry") }
  package var taskColumn: String { say("Aufgabe", "Task") }
  package var productColumn: String { say("Produkt", "Product") }
  package var channelColumn: String { say("Kanal", "Channel") }
  package var phaseColumn: String { "Phase" }
  package var responsibleColumn: String { say("zuständig", "who") }
  package var aspectColumn: String { say("Bereich", "Side") }
  package var touchesColumn: String { say("Merkt der Kunde es?", "Noticed?") }

  package func withoutAnswer(_ count: Int) -> String {
    say(
      "\(count == 1 ? "Bei einer Aufgabe" : "Bei \(count) Aufgaben") ist offen, ob der Kunde etwas davon merkt.",
      "For \(count == 1 ? "one task" : "\(count) tasks") it is open whether the customer notices.")
  }
  package var unanswered: String { say("noch offen", "open") }
  package var newTask: String { say("Neue Aufgabe:", "New task:") }
  /// Where a product is named that is there.
  package func isThereAlready(_ name: String) -> String {
    say(
      "\(say.quote(name)) gibt es schon; hier geht es damit weiter.",
      "\(say.quote(name)) is there already; here you go on with it.")
  }
  package var newProduct: String { say("Neues Produkt:", "New product:") }
  package func newPart(_ aspect: ProductAspect) -> String { aspect.spoken(in: say.language) + ":" }

  package var taskPlaceholder: String {
    say("zum Beispiel: Angebot schreiben", "for example: write the quote")
  }
  package func documentPlaceholder(isIncoming: Bool) -> String {
    isIncoming
      ? say(
        "zum Beispiel: Kunde fragt nach dem Stand, Telefon, Jens",
        "for example: customer asks how things stand, phone, Jens")
      : say(
        "zum Beispiel: Angebot nachfassen, Telefon, Jens",
        "for example: chase the quote, phone, Jens")
  }
  package var productPlaceholder: String {
    say("zum Beispiel: Beratung, Ware, Reparatur", "for example: advice, goods, a repair")
  }
  package var partPlaceholder: String {
    say("was der Kunde damit bekommt oder erlebt", "what the customer gets or meets there")
  }

  /// An example with the marks, for those who have entered something.
  package func markedPlaceholder(_ entryPoint: EntryPoint, isIncoming: Bool) -> String {
    switch (entryPoint, isIncoming) {
    case (.tasks, _):
      say(
        "zum Beispiel: Angebot schreiben @Büro #Mail >aus",
        "for example: write the quote @office #mail >out")
    case (.correspondence, true):
      say(
        "zum Beispiel: Kunde fragt nach @Büro #Telefon >ein",
        "for example: customer asks again @office #phone >in")
    case (.correspondence, false):
      say(
        "zum Beispiel: Angebot nachfassen @Büro #Telefon >aus",
        "for example: chase the quote @office #phone >out")
    case (.products, _):
      say(
        "was der Kunde erlebt, auch mit @wer #Kanal >aus",
        "what the customer meets, also with @who #channel >out")
    }
  }

  /// What may stand behind a name, beside what the empty line does: plain words at first, marks for
  /// those who have entered something.
  package func marks(isFirst: Bool) -> String {
    isFirst
      ? say("Hinter ein Komma: Telefon, Jens", "Behind a comma: phone, Jens")
      : say("oder @wer #Kanal >aus", "or @who #channel >out")
  }
  /// What a line of only a minus does.
  package func forgetting(_ names: String) -> String {
    names.isEmpty
      ? say("Es gilt nichts weiter.", "Nothing is still set.")
      : say("Gilt nicht weiter: \(names)", "No longer set: \(names)")
  }
  /// An empty list while it is looked through.
  package func emptyList(_ entryPoint: EntryPoint, key: String) -> String {
    switch entryPoint {
    case .tasks:
      say(
        "Noch nichts. \(key) schreibt eine neue Aufgabe.", "Nothing yet. \(key) types a new task.")
    case .correspondence, .products:
      say(
        "Noch nichts. \(key) schreibt einen neuen Eintrag.",
        "Nothing yet. \(key) types a new entry.")
    }
  }
  /// What a mark stands for, before what it can be.
  package func mark(_ mark: Character) -> String {
    switch mark {
    case "@": say("@ zuständig:", "@ responsible:")
    case "#": say("# Kanal:", "# channel:")
    default: say("> Richtung:", "> direction:")
    }
  }
  /// What Enter would make of the line.
  package var preview: String { say("Wird:", "Becomes:") }
  package var sticky: String { say("Gilt weiter:", "Still set:") }
  /// What lets go of it.
  package var forgets: String { say("- vergisst es", "- forgets it") }
  /// The same of a single mark.
  package var noLonger: String { say("- gilt nicht weiter", "- no longer") }
  package func phase(_ name: String) -> String { "Phase \(name)" }
  package func prompt(_ question: String) -> String {
    say("Schon bedacht? \(question)", "Have you thought of this? \(question)")
  }
  package func example(_ example: String, accept: String) -> String {
    say(
      "Zum Beispiel \(say.quote(example)): \(accept) übernimmt es.",
      "For example \(say.quote(example)): \(accept) takes it.")
  }
  package func anotherPrompt(_ key: String) -> String {
    say("\(key): anderer Denkanstoß", "\(key): another prompt")
  }
  package var noPrompt: String {
    say("Nichts mehr? Dann genügt die leere Zeile.", "Nothing more? An empty line is enough.")
  }
  package var firstProduct: String {
    say(
      "Nennen Sie zuerst, was Sie am häufigsten verkaufen. Ein Produkt genügt für den Anfang.",
      "First name what you sell most often. One product is enough to begin with.")
  }
  package func emptyPart(_ product: String) -> String {
    say(
      "Noch nichts. Schreiben Sie unten, was der Kunde rund um \(say.quote(product)) bekommt oder erlebt.",
      "Nothing yet. Type below what the customer gets or meets around \(say.quote(product)).")
  }
  /// What the empty line does, short enough to stand beside what sticks.
  package func emptyLineShort(_ isDone: Bool) -> String {
    isDone
      ? say("leere Zeile: fertig", "empty line: done")
      : say("leere Zeile: weiter", "empty line: go on")
  }
  package func emptyLine(_ entryPoint: EntryPoint, _ isDone: Bool) -> String {
    guard !isDone else {
      return say("Leere Zeile: fertig, zur Übersicht", "Empty line: done, to the overview")
    }
    return switch entryPoint {
    case .tasks:
      say(
        "Leere Zeile: fertig, dann die Kundenfrage",
        "Empty line: done, then the customer question")
    case .correspondence:
      say("Leere Zeile: andere Richtung, dann fertig", "Empty line: the other direction, then done")
    case .products: say("Leere Zeile: nächster Bereich", "Empty line: next side")
    }
  }

  package func empty(_ entryPoint: EntryPoint) -> String {
    switch entryPoint {
    case .tasks:
      say(
        "Noch nichts. Schreiben Sie unten eine Aufgabe und drücken Sie die Eingabetaste; die nächste Zeile wartet schon.",
        "Nothing yet. Type a task below and press Enter; the next line is waiting.")
    case .correspondence:
      say(
        "Noch nichts. Auch Anrufe, Nachfragen, Mahnungen und automatische Mails gehören dazu.",
        "Nothing yet. Calls, queries, reminders and automatic mails belong here too.")
    case .products:
      say(
        "Noch nichts. Schreiben Sie unten zuerst, was Sie verkaufen.",
        "Nothing yet. First type below what you sell.")
    }
  }

  package func touches(_ name: String) -> String {
    say(
      "\(say.quote(name)): Merkt der Kunde etwas davon?",
      "\(say.quote(name)): does the customer notice?")
  }
  package var touchesHint: String {
    say(
      "Bei „ja“ wird daraus ein Kontaktpunkt. Im Zweifel: noch klären.",
      "A yes makes it a touchpoint. If in doubt: to be clarified.")
  }
  /// What the last answer leads to.
  package var allAnswered: String {
    say("Alle Aufgaben sind beantwortet.", "All tasks are answered.")
  }
  package func afterAnswers(go: String, add: String) -> String {
    say(
      "\(go): zur Übersicht. \(add): noch eine Aufgabe eintragen.",
      "\(go): to the overview. \(add): type one more task.")
  }
  /// Enter on a task that is no contact.
  package var noContactYet: String {
    say(
      "Noch kein Kontaktpunkt: Merkt der Kunde etwas davon? y (ja), n oder f",
      "No touchpoint yet: does the customer notice? y, n or f")
  }
  package var noContactThere: String {
    say("Auf der Linie steht dazu kein Kontaktpunkt.", "No touchpoint on the line belongs to it.")
  }
  package var yes: String { say("ja", "yes") }
  package var no: String { say("nein", "no") }
  package var ask: String { say("noch klären", "to be clarified") }
  package func remaining(_ count: Int) -> String {
    say("noch \(count)", "\(count) to go")
  }

  package func aspect(_ aspect: ProductAspect, _ place: Int, of count: Int) -> String {
    say("Bereich \(place) von \(count)", "Side \(place) of \(count)")
  }
  package var noContact: String { say("noch kein Kontaktpunkt", "no touchpoint yet") }
  /// Of a task that the customer does not notice.
  package var noContactNeeded: String {
    say(
      "kein Kontaktpunkt: Der Kunde merkt davon nichts",
      "no touchpoint: the customer does not notice")
  }
  package func parts(_ count: Int) -> String {
    say.count(count, ("Ding rundherum", "Dinge rundherum"), ("thing around it", "things around it"))
  }
}

extension Texts {
  package var collect: CollectTexts { CollectTexts(say: say) }
}
