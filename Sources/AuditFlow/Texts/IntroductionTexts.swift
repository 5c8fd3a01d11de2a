/// The welcome, and one line for each room that is entered for the first time.
package struct IntroductionTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Willkommen", "Welcome") }
  package var what: String {
    say(
      "Kontaktlinie zeigt, wo es für Ihre Kunden hakt: Sie sammeln die Kontakte eines Vorgangs, bewerten die schlimmsten und legen eine Maßnahme fest.",
      "Kontaktlinie shows where things get stuck for your customers: you collect the contacts of one process, rate the worst of them and decide on one measure."
    )
  }
  package var howLong: String {
    say("Das dauert beim ersten Mal etwa 20 Minuten.", "The first time takes about 20 minutes.")
  }
  package var nothingIsLost: String {
    say(
      "Sie können jederzeit aufhören, nichts geht verloren: Jede Antwort wird sofort gespeichert.",
      "You can stop at any time, nothing is lost: every answer is saved at once.")
  }
  /// The same for a small window.
  package var whatBriefly: String {
    say(
      "Wo hakt es für Ihre Kunden? In etwa 20 Minuten wissen Sie es.",
      "Where do things get stuck for your customers? 20 minutes show it.")
  }
  package var promiseBriefly: String {
    say(
      "Aufhören geht jederzeit: Jede Antwort wird sofort gespeichert.",
      "Stop at any time: every answer is saved at once.")
  }
  package var threeKeys: String { say("Drei Tasten genügen:", "Three keys are enough:") }
  package var enter: String { say("weiter, der nächste Schritt", "go on, the next step") }
  package var back: String { say("eine Ebene zurück", "one level back") }
  package var help: String { say("was hier geht", "what works here") }
  /// The words of plain lines in place of the keys.
  package var plainWords: String {
    say(
      "Drei Antworten genügen: eine leere Zeile für weiter, „zurück“ und „hilfe“.",
      "Three answers are enough: an empty line to go on, “back” and “help”.")
  }

  /// What a room is for; `nil` where nothing needs to be said.
  package func line(_ scope: Scope) -> String? {
    switch scope {
    case .start:
      say(
        "Öffnen Sie einen Kundenprozess, oder beginnen Sie einen neuen.",
        "Open a customer journey, or begin a new one.")
    case .trade: say("Zwei Fragen, dann geht es los.", "Two questions, then it begins.")
    case .occasion:
      say(
        "Ein Vorgang, der immer wiederkommt, genügt.",
        "One process that keeps coming back is enough.")
    case .overview:
      say(
        "Die erste Zeile nennt den besten nächsten Schritt; Eingabe geht dorthin.",
        "The first row names the best next step; Enter goes there.")
    case .collectTyping:
      say(
        "Eine Zeile, ein Eintrag. Doppeltes schadet nicht, es wird später verbunden.",
        "One line, one entry. Doubles do no harm; they are joined later.")
    case .collectBrowsing:
      say("Hier ändern Sie, was gesammelt ist.", "Here you change what is collected.")
    case .collectAsking:
      say(
        "Nur was der Kunde merkt, wird ein Kontaktpunkt.",
        "Only what the customer notices becomes a touchpoint.")
    case .between:
      say(
        "Der Alltag liegt zwischen den Schritten: Rückfragen, Nachfassen, Warten.",
        "Everyday life lies between the steps: queries, chasing, waiting.")
    case .doubles:
      say("Sie entscheiden; nichts geschieht von selbst.", "You decide; nothing happens by itself.")
    case .line:
      say(
        "So erlebt es Ihr Kunde. Verschieben Sie, was am falschen Platz steht.",
        "This is how your customer meets it. Move what stands in the wrong place.")
    case .contact:
      say("Was geschieht hier wirklich, was geht schief?", "What really happens, what goes wrong?")
    case .worst:
      say("Drei genügen; mit ihnen beginnt das Bewerten.", "Three are enough; rating begins there.")
    case .rate:
      say(
        "Eine Taste, eine Antwort, aus Sicht des Kunden. Unbekanntes bleibt offen.",
        "One key, one answer, from the customer's side. The unknown stays open.")
    case .firstResult:
      say(
        "Eine einzige Maßnahme genügt für den Anfang.", "One single measure will do to begin with.")
    case .result:
      say(
        "Oben der Wert mit seiner Spanne, unten, was zuerst anzugehen ist.",
        "Above the index with its range, below what to tackle first.")
    case .explanation, .calculation:
      say("Jede Zahl zum Nachrechnen.", "Every number, to be checked.")
    case .openQuestions:
      say("Was niemand wusste, steht hier zum Nachfragen.", "What nobody knew, to be asked for.")
    case .measures:
      say("Wer tut was bis wann; Erledigtes zählt.", "Who does what by when; done is what counts.")
    case .money:
      say(
        "Eine Größenordnung in Euro, aus Ihren Zahlen und unseren Annahmen.",
        "An order of magnitude in euros, from your figures and our assumptions.")
    case .completeness:
      say("Wie viel die Einzellisten noch übersehen.", "How much the single lists still overlook.")
    case .sensitivity:
      say(
        "Welche Antwort am meisten klärt, was am meisten brächte.",
        "What clarifies and what would bring most.")
    case .views:
      say("Andere Wege, auf denselben Vorgang zu sehen.", "Other ways to look at the same process.")
    case .trial:
      say(
        "Eine Kopie: Gespeichert wird erst, was Sie übernehmen.",
        "A copy: only what you accept is saved.")
    case .undecided:
      say(
        "Wo zwei Angaben nebeneinanderstehen, entscheidet eine Taste.",
        "Where two answers stand side by side, a key decides.")
    case .history:
      say(
        "Was früher in der Datei stand, lässt sich ansehen und zurückholen.",
        "What was in the file before can be looked at and brought back.")
    case .callSheet:
      say("Fragen für Anrufe bei Kunden, zum Ausdrucken.", "Questions for calls, to be printed.")
    case .pastState, .welcome, .moneyEditing, .broken, .loading, .tooSmall, .help,
      .helpSearch,
      .palette, .search, .confirm, .picker, .input:
      nil
    }
  }
}

extension Texts {
  package var introduction: IntroductionTexts { IntroductionTexts(say: say) }
}
