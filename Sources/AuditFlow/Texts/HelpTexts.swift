/// The help of each scope: what the place is for, in two or three sentences.
package struct HelpTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Hilfe", "Help") }
  package var keysHere: String { say("Tasten hier", "Keys here") }
  package var search: String { say("Suchen:", "Search:") }
  package func disabled(_ reason: String) -> String {
    say("(jetzt nicht: \(reason))", "(not now: \(reason))")
  }

  /// The same for plain lines, where there is neither a preview nor a mark before a row.
  package func plainText(_ scope: Scope) -> String {
    switch scope {
    case .collectTyping:
      say(
        "Eine Zeile, ein Eintrag. Kanal, Phase und Zuständige lassen sich anhängen: „Angebot nachfassen, Telefon, Jens“ oder @Jens #Telefon >ein. Sie gelten weiter, bis Sie anderes schreiben oder ein - dahinter setzen: @- #- oder „Angebot nachfassen, -“.",
        "One line, one entry. Add channel, phase and person: “chase the quote, phone, Jens” or @Jens #phone >in. They hold on until you write others or let go with a dash: @- #- or “chase the quote, -”."
      )
    case .collectBrowsing:
      say(
        "Hier ändern Sie, was gesammelt ist. Ein Eintrag kann einen Kontaktpunkt haben; seine Nummer sieht hinein.",
        "Here you change what is collected. An entry may have a touchpoint; its number looks inside."
      )
    case .line:
      say(
        "Alle Kontakte in der Reihenfolge, in der Ihr Kunde sie erlebt. Verschieben Sie, was am falschen Platz steht. Der letzte Kontakt prägt die Erinnerung und zählt ein Viertel. Mögliche Kontakte, die es noch nicht gibt, werden nie gewertet.",
        "All contacts in the order in which your customer meets them. Move what stands in the wrong place. The last contact shapes the memory and counts a quarter. Possible contacts that do not happen yet are never scored."
      )
    case .openQuestions:
      say(
        "Was niemand wusste, steht hier als Zettel für Anrufe. Die Nummer öffnet die Frage zum Beantworten.",
        "What nobody knew stands here as a sheet for calls. The number opens the question to answer it."
      )
    case .rate:
      say(
        "Eine Zeile, eine Antwort, immer aus Sicht des Kunden. Was Sie nicht wissen, lassen Sie mit einer leeren Zeile offen oder merken es mit f zum Klären vor. Unbekannt zählt nie als null.",
        "One line, one answer, always from the customer's side. What you do not know you leave open with an empty line, or mark it with f to be clarified. Unknown never counts as zero."
      )
    case .help, .welcome, .helpSearch, .palette, .search, .confirm, .picker, .input:
      say("„zurück“ führt zurück.", "“back” goes back.")
    default: text(scope)
    }
  }

  package func text(_ scope: Scope) -> String {
    switch scope {
    case .start:
      say(
        "Öffnen Sie einen Kundenprozess oder beginnen Sie einen neuen. Ein Kundenprozess ist ein Vorgang, der immer wiederkommt, mit allen Kontakten, die ein Kunde dabei erlebt. Was versehentlich begonnen wurde, legt x beiseite; u holt es zurück.",
        "Open a customer journey or begin a new one. A journey is a process that keeps coming back, with every contact that a customer meets in it. What was begun by mistake is put aside with x; u brings it back."
      )
    case .trade:
      say(
        "Die Branche bringt Phasen, Kanäle und Denkanstöße mit. Nichts davon ist endgültig.",
        "The trade brings phases, channels and prompts. None of it is final.")
    case .occasion:
      say(
        "Der Anlass ist das, womit ein Fall beginnt. Nehmen Sie den Vorgang, der am häufigsten wiederkommt und am meisten Ärger macht. Die leere Zeile nimmt den markierten Vorschlag.",
        "The occasion is what a case begins with. Take the process that comes back most often and makes the most trouble. An empty line takes the marked suggestion."
      )
    case .overview:
      say(
        "Von hier aus steht jeder Schritt offen, in jeder Reihenfolge. Die erste Zeile nennt den besten nächsten.",
        "Every step is open from here, in any order. The first row names the best next one.")
    case .collectTyping:
      say(
        "Eine Zeile, Eingabe, nächste Zeile. Kanal, Phase und Zuständige lassen sich anhängen: „Angebot nachfassen, Telefon, Jens“ oder @Jens #Telefon >ein. Sie gelten weiter, bis Sie anderes schreiben; @- oder #- vergisst eines davon, ein - am Ende alles. Die Vorschau zeigt vor der Eingabe, was daraus wird. Mehrere Zeilen lassen sich einfügen.",
        "One line, Enter, next line. Add channel, phase and person: “chase the quote, phone, Jens” or @Jens #phone >in. They hold on until you write others; @- or #- lets go of one of them, a - at the end of all. The preview shows what becomes of the line. Several lines can be pasted."
      )
    case .collectBrowsing:
      say(
        "Hier ändern Sie, was gesammelt ist. Ein Eintrag kann einen Kontaktpunkt haben; die Eingabetaste sieht hinein.",
        "Here you change what is collected. An entry may have a touchpoint; Enter looks inside.")
    case .collectAsking:
      say(
        "Nur Aufgaben, von denen der Kunde etwas merkt, werden zu Kontaktpunkten. „Noch klären“ ist eine gute Antwort.",
        "Only tasks that the customer notices become touchpoints. “To be clarified” is a good answer."
      )
    case .between:
      say(
        "Angebot, Auftrag, Rechnung: So steht es im Lehrbuch. Der Alltag liegt dazwischen: Rückfragen, Nachfassen, Anrufe, bei denen niemand abnimmt. Jede Zeile wird ein Kontaktpunkt an dieser Stelle.",
        "Quote, order, invoice: that is the textbook. Everyday life lies in between: queries, chasing, calls that nobody answers. Each line becomes a touchpoint at this place."
      )
    case .doubles:
      say(
        "Derselbe Kontakt kann auf mehreren Wegen gefunden werden. Verbunden zählt er einmal und behält alle Quellen. Sie entscheiden; nichts geschieht von selbst.",
        "The same contact may be found in several ways. Joined, it counts once and keeps all its sources. You decide; nothing happens by itself."
      )
    case .line:
      say(
        "Alle Kontakte in der Reihenfolge, in der Ihr Kunde sie erlebt. Verschieben Sie, was am falschen Platz steht. Der letzte Kontakt prägt die Erinnerung und zählt ein Viertel. Ein o steht vor möglichen Kontakten, die es noch nicht gibt; sie werden nie gewertet.",
        "All contacts in the order in which your customer meets them. Move what stands in the wrong place. The last contact shapes the memory and counts a quarter. An o stands before possible contacts that do not happen yet; they are never scored."
      )
    case .contact:
      say(
        "Was geschieht hier wirklich? Eine Störung hat eine Häufigkeit und vielleicht eine Folge. Sie zählt hier, wo sie entsteht; die Folge ist ein eigener Kontaktpunkt.",
        "What really happens here? An incident has a frequency and perhaps a consequence. It counts here, where it begins; the consequence is a touchpoint of its own."
      )
    case .worst:
      say(
        "Drei genügen. Mit ihnen und dem letzten Kontakt beginnt das Bewerten, so haben Sie nach wenigen Minuten ein erstes Ergebnis.",
        "Three are enough. Rating begins with them and the last contact, so you have a first result after a few minutes."
      )
    case .rate:
      say(
        "Eine Taste, eine Antwort, immer aus Sicht des Kunden. Was Sie nicht wissen, lassen Sie offen (Eingabe) oder merken es zum Klären vor (f). Unbekannt zählt nie als null.",
        "One key, one answer, always from the customer's side. Leave open what you do not know (Enter) or mark it to be clarified (f). Unknown never counts as zero."
      )
    case .firstResult:
      say(
        "Aus wenigen Bewertungen lässt sich noch keine Gesamtzahl bilden, aber schon sehen, was am meisten bremst. Legen Sie eine einzige Maßnahme fest.",
        "A few ratings do not make a total, but they show what slows most. Decide on one single measure."
      )
    case .result:
      say(
        "Der Reibungswert verbindet den Durchschnitt aller Kontakte mit dem schlimmsten Moment und dem letzten Eindruck, weil Menschen sich daran erinnern. „Zuerst angehen“ ordnet nach Reibung, Häufigkeit und Wichtigkeit.",
        "The friction index joins the mean of all contacts with the worst moment and the last impression, because these are remembered. “Tackle first” orders by friction, frequency and importance."
      )
    case .explanation:
      say(
        "Jede Zahl eines Kontaktpunkts, zum Nachrechnen mit dem Taschenrechner: wer was geantwortet hat, was daraus wird, mit welchem Gewicht es zählt, und was davon eine Annahme ist. Dasselbe druckt „kontaktlinie explain“.",
        "Every number of a touchpoint, to be checked with a pocket calculator: who answered what, what follows, with which weight it counts, and what of it is an assumption. “kontaktlinie explain” prints the same."
      )
    case .calculation:
      say(
        "Alles, womit sich das Ergebnis verteidigen lässt: die Formel mit ihren Zahlen, andere Gewichtungen, Phasen, Ziehungen, Schätzungen, Annahmen mit Quelle und der Beitrag jedes Kontaktpunkts. Dasselbe druckt „kontaktlinie score --format calculation“.",
        "Everything by which the result can be defended: the formula with its numbers, other weights, phases, draws, estimates, assumptions with their source, and the part of each touchpoint. “kontaktlinie score --format calculation” prints the same."
      )
    case .openQuestions:
      say(
        "Was niemand wusste, steht hier als Zettel für Anrufe. Die Eingabetaste öffnet die Frage zum Beantworten.",
        "What nobody knew stands here as a sheet for calls. Enter opens the question to answer it.")
    case .measures:
      say(
        "Jede Maßnahme hat jemanden, der sie tut, und einen Tag. Eine erledigte ist mehr wert als zehn geplante.",
        "Each measure has somebody who does it, and a day. One that is done is worth more than ten that are planned."
      )
    case .sensitivity:
      say(
        "Oben steht, welche Antwort die Spanne am meisten verengt; die Zahlen rechts sagen, um wie viele Punkte und wo der Reibungswert danach liegen kann. Unten steht, was am meisten brächte, wenn es gut liefe: warten wie erwartet, sehr leicht, niemand verärgert, kein Fehler, nicht weitergereicht.",
        "Above stands which answer narrows the range most; the figures at the right say by how many points, and where the index can lie then. Below stands what would bring most when done well: a wait as expected, very easy, nobody annoyed, no failure, no hand-off."
      )
    case .views:
      say(
        "Andere Wege, auf denselben Kundenprozess zu sehen. Keiner ändert den Reibungswert. Wo Angaben fehlen, steht, was einzugeben ist.",
        "Other ways to look at the same journey. None changes the index. Where data is missing, it says what to enter."
      )
    case .undecided:
      say(
        "Zwei haben an derselben Stelle gleichzeitig Verschiedenes angegeben, oder zwei verbundene Kontaktpunkte sagten Verschiedenes. Das eine steht in der Datei, das andere daneben. Sie entscheiden, was gilt; auch das lässt sich zurücknehmen.",
        "Two people have said different things in the same place at the same time, or two touchpoints that were joined did. One stands in the file, the other beside it. You decide which holds; that can be undone as well."
      )
    case .callSheet:
      say(
        "Was drei Kunden Ihnen in ein paar Minuten sagen können, mit Platz zum Schreiben. Die Datei liegt dann neben dem Kundenprozess; eine vorhandene wird nie überschrieben.",
        "What three customers can tell you in a few minutes, with room to write. The file lies beside the journey; one that is there is never overwritten."
      )
    case .history, .pastState:
      say(
        "Bevor eine Sitzung zum ersten Mal speichert, wird der Stand davor aufgehoben: alle der letzten Stunde, einer je Stunde für einen Tag, einer je Tag für 90 Tage. Eingabe zeigt, was sich seitdem geändert hat.",
        "Before a session saves for the first time, the state before it is kept: all of the last hour, one an hour for a day, one a day for 90 days. Enter shows what has changed since."
      )
    case .trial:
      say(
        "In der Probe bewerten Sie auf einer Kopie und sehen, was aus dem Reibungswert wird. Gespeichert wird erst, was Sie übernehmen, als eine Änderung, die sich zurücknehmen lässt. Wer das Programm beendet oder die Verbindung verliert, behält die Datei, wie sie war.",
        "In the trial you rate on a copy and see what becomes of the friction index. Only what you accept is saved, as one change that can be undone. Whoever quits or loses the line keeps the file as it was."
      )
    case .money:
      say(
        "Nur Fehler werden in Euro umgerechnet: verlorene Kunden mal Wert eines Kunden. Ihre Zahlen haben keine Vorgabe; die Annahmen darunter sind unsere, bis Sie sie ersetzen. Der Betrag ist eine Größenordnung, keine Vorhersage. Nicht verwendet, weil keine Studie dahinter auffindbar ist: „Neukunden kosten fünfmal so viel“ und „91 bis 99 % gehen“. „Auf eine Beschwerde kommen 26 stille Kunden“ ist ein falsch zitiertes 96 %, das für kleine Probleme und Firmenzentralen galt.",
        "Only failures are turned into money: lost customers times the value of a customer. Your figures have no default; the assumptions below them are ours until you replace them. The amount is an order of magnitude, not a forecast. Not used, because no study behind them can be found: “winning a customer costs five times as much” and “91 to 99% leave”. “26 silent customers for each complaint” misquotes a 96% that held for small problems and headquarters."
      )
    case .moneyEditing:
      say(
        "Zahlen, wie man sie schreibt: 0,3 · 30 % · 3 von 10 · 350-450. Ein - nimmt die Angabe zurück, „noch klären“ merkt sie vor. Die Kundenbindung wird in zwei Fragen ermittelt: Von 10 Kunden, wie viele kommen wieder, und nach wie vielen Jahren?",
        "Numbers as people write them: 0.3 · 30% · 3 of 10 · 350-450. A - takes the figure back, “ask” marks it to be clarified. Retention comes from two questions: of 10 customers, how many come back, and after how many years?"
      )
    case .completeness:
      say(
        "Geschätzt wird aus Einzellisten: Mehrere Personen schreiben getrennt auf, welche Kontakte ein Kunde erlebt. Was nur einer findet, zeigt, wie viel allen entgeht. Die drei Wege (Aufgaben, Korrespondenz, Produkte) sind keine solchen Listen, denn sie überschneiden sich von selbst. Die Zahl ist eine Untergrenze: Wer im selben Betrieb arbeitet, übersieht leicht dasselbe.",
        "The estimate comes from silent lists: several people write down by themselves which contacts a customer meets. What only one of them finds shows how much escapes all. The three entry points are no such lists, for they overlap by construction. The number is a lower bound: people in one firm easily overlook the same."
      )
    case .broken:
      say(
        "Jede Stelle steht mit Zeile und Spalte da. Solange sich die Datei nicht ganz lesen lässt, wird sie nie überschrieben.",
        "Every place is given with line and column. As long as the file cannot be read fully it is never overwritten."
      )
    case .loading:
      say(
        "Eine große Datei wird gelesen; danach öffnet sie sich von selbst.",
        "A large file is being read; it opens by itself when that is done.")
    case .tooSmall:
      say("Ziehen Sie das Fenster größer.", "Make the window larger.")
    case .palette:
      say(
        "Alles, was sich tun lässt: zuerst hier, dann die Orte, dann alles andere. Schreiben Sie ein Stück des Namens.",
        "Everything that can be done: first here, then the places, then all else. Type a part of the name."
      )
    case .help, .welcome, .helpSearch, .search, .confirm, .picker, .input:
      say("Esc führt zurück.", "Esc goes back.")
    }
  }
}

extension Texts {
  package var help: HelpTexts { HelpTexts(say: say) }
}
