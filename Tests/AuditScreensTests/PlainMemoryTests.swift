import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// What is said after an answer: what is new, and the question.
struct PlainMemoryTests {
  @Test("after an entry comes what became of it, not the list once more")
  func afterEntry() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.begin()
    sample.act(.go(.correspondence))
    let said = say(["Quote, email", "Order, email"], to: &sample, &memory)
    #expect(said.contains("Added: “Order”."))
    #expect(!said.contains("Quote, Channel"))
    #expect(!said.contains("Commands"))
    #expect(said.hasSuffix("To the customer:\n> ") || said.hasSuffix("From the customer:\n> "))
  }

  @Test("everything comes again when it is asked for, and with every new place")
  func again() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.begin()
    sample.act(.go(.correspondence))
    let said = say(["Quote, email", "/again"], to: &sample, &memory)
    expectSame(said, AuditScreens.plain(of: sample.state).text)
    let overview = say(["/overview"], to: &sample, &memory)
    let screen = AuditScreens.plain(of: sample.state)
    // What holds everywhere was said already.
    expectSame(overview, screen.text([screen.hint, screen.emptyLine]))
  }

  @Test("the words of a room are said when it is entered for the first time, and in the help")
  func wordsOnce() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.order))
    let first = say([], to: &sample, &memory)
    #expect(first.contains("move up, move down, "), "\(first)")
    #expect(first.contains("Everywhere: back"), "\(first)")
    let later = say(["overview", "4"], to: &sample, &memory)
    #expect(later.hasPrefix("The contact line"), "\(later)")
    #expect(!later.contains("move up") && !later.contains("Everywhere"), "\(later)")
    let help = say(["?"], to: &sample, &memory)
    #expect(help.contains("move up, K: Move up within the phase\n"), "\(help)")
  }

  @Test("what an empty line does is said again when it does something else")
  func emptyLine() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.order), .first)
    let onPhase = say([], to: &sample, &memory)
    #expect(
      onPhase.hasSuffix("Empty line: fold.\nEverywhere: back, quit; help names all words.\n> "))
    let folded = say([""], to: &sample, &memory)
    #expect(folded.hasSuffix("Empty line: unfold.\n> "), "\(folded)")
  }

  @Test("what was removed names the word that brings it back", arguments: Language.allCases)
  func undoIsTaught(language: Language) {
    var (sample, memory) = (Sample(language: language), PlainMemory())
    sample.collect()
    sample.act(.go(.order), .select(1))
    let said = say([language == .german ? "entfernen" : "remove"], to: &sample, &memory)
    let hint =
      language == .german ? " „rückgängig“ holt es zurück.\n" : " “undo” brings it back.\n"
    #expect(said.split(separator: "\n").first.map { $0 + "\n" }?.hasSuffix(hint) == true, "\(said)")
  }

  @Test("an answer is read back with the amount that it was taken for")
  func readBack() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.judge), .select(1), .answer(" "), .confirm)
    let said = say(["1-3 days"], to: &sample, &memory)
    #expect(said.hasPrefix("Wait: 1-3 days.\n"), "\(said)")
  }

  @Test("after a figure comes what became of the amounts, not all figures once more")
  func afterFigure() {
    var (sample, memory) = (Sample(language: .german), PlainMemory())
    sample.rateAll()
    sample.estimate(.ordinary)
    sample.act(.go(.result), .money)
    let question = say(["1"], to: &sample, &memory)
    #expect(question.hasPrefix("Kunden\n") && question.contains("[400]"), "\(question)")
    let said = say(["800"], to: &sample, &memory)
    #expect(said.hasPrefix("Kunden: 800.\nmindestens 9.707 € im Jahr"), "\(said)")
    #expect(said.contains("1 Kunden, Wert: 800") && !said.contains("Zins je Jahr"), "\(said)")
  }

  @Test("what is not understood is said in one line")
  func notUnderstood() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.begin()
    expectSame(
      say(["zzz"], to: &sample, &memory),
      "“zzz” means nothing here (Overview); ? says what works.\n> ")
  }

  @Test("back on the line, its rows are not read once more")
  func returning() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.order))
    let rows = sample.state.audit?.journey.touchpoints.count ?? 0
    let first = say([], to: &sample, &memory)
    #expect(first.split(separator: "\n").count > rows)
    let back = say(["2", "back"], to: &sample, &memory)
    #expect(back.contains(" rows as before; again says them.\n"), "\(back)")
    #expect(back.split(separator: "\n").count < 8, "\(back)")
  }

  @Test("rows that only got another number are told in one sentence")
  func renumbered() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.order))
    _ = say([], to: &sample, &memory)
    let said = say(["remove 2"], to: &sample, &memory)
    #expect(said.contains("From row 3 on, numbers are one less.\n"), "\(said)")
    #expect(said.split(separator: "\n").count < 8, "\(said)")
  }

  @Test("what stays true is said when it begins, when it changes, and when all is asked for")
  func alerts() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.rateAll()
    sample.act(.go(.result))
    _ = say([], to: &sample, &memory)
    let begun = say(["trial"], to: &sample, &memory)
    #expect(begun.hasPrefix("Attention: Trial"), "\(begun)")
    let next = say(["previous question"], to: &sample, &memory)
    #expect(!next.contains("Attention"), "\(next)")
    let again = say(["again"], to: &sample, &memory)
    #expect(again.hasPrefix("Attention: Trial"), "\(again)")
  }

  @Test("the next heading of the calculation is read with the lines below it")
  func passage() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.rateAll()
    sample.act(.go(.result), .calculation)
    _ = say([], to: &sample, &memory)
    let first = say(["next part"], to: &sample, &memory)
    let second = say(["next part"], to: &sample, &memory)
    #expect(first != second && first.split(separator: "\n").count > 2, "\(first)")
    let back = say(["previous part"], to: &sample, &memory)
    expectSame(back, first)
  }

  @Test("a row is chosen by its name, and a number beyond the last says how many there are")
  func names() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    _ = say(["1"], to: &sample, &memory)
    expectSame(PlainInput.actions(for: "craft and trades", in: sample.state)?.first, .select(0))
    expectSame(
      say(["99"], to: &sample, &memory).split(separator: "\n").first, "There are only 2 rows.")
  }

  @Test("a search that finds nothing says so, also when it is closed with the same line")
  func nothingFound() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.order))
    _ = say([], to: &sample, &memory)
    let said = say(["/xyz"], to: &sample, &memory)
    #expect(said.hasPrefix("No match for “xyz”.\n"), "\(said)")
  }

  @Test(
    "a question comes before its answers and says which of how many it is; at once again, alone")
  func questionFirst() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.judge), .answer(" "), .confirm)
    let asked = say(["3"], to: &sample, &memory)
    let lines = asked.split(separator: "\n").map(String.init)
    expectSame(lines.first, "Wait: hours (1-12 h).")
    expectSame(lines.dropFirst().first, "Question 2 of 7: How easy is it for the customer?")
    expectSame(lines.suffix(2), ["1: very laborious, 2, 3, 4, 5, 6, 7: very easy", "> "])
    let refused = say(["nonsense"], to: &sample, &memory)
    #expect(refused.hasSuffix("Question 2 of 7: How easy is it for the customer?\n> "))
    #expect(!refused.contains("laborious"), "\(refused)")
  }

  @Test("behind the last task it is said once that all have an answer")
  func lastTask() {
    var (sample, memory) = (Sample(language: .german), PlainMemory())
    sample.begin()
    sample.act(.go(.tasks))
    sample.line("Angebot schreiben")
    let asked = say([""], to: &sample, &memory)
    #expect(asked.contains("\nFrage 1 von 1: „Angebot schreiben“: Merkt der Kunde etwas davon?\n"))
    let said = say(["n"], to: &sample, &memory)
    expectSame(said.split(separator: "Alle Aufgaben").count, 2, "\(said)")
  }

  @Test(
    "a line that nobody would hear to its end is cut, with its length", arguments: Language.allCases
  )
  func endlessName(language: Language) {
    var (sample, memory) = (Sample(language: language), PlainMemory())
    sample.begin()
    // No field takes such a name, but a file may hold it.
    var journey = sample.state.audit?.journey ?? Journey(id: "j1", title: "x")
    journey.tasks = [AuditTask(id: "a1", name: String(repeating: "a", count: 200_000))]
    sample.perform(
      sample.state.handle(Event.opened(journey, path: "a", readOnly: nil)))
    sample.act(.go(.tasks))
    let said = say([], to: &sample, &memory)
    #expect(said.utf8.count < 5_000)
    #expect(said.contains(language == .german ? "(gekürzt, 2000" : "(cut, 2000"), "\(said)")
  }

  @Test(
    "what can be set is found in the help, on screen and in lines", arguments: Language.allCases)
  func settings(language: Language) {
    var (sample, memory) = (Sample(language: language), PlainMemory())
    sample.begin()
    let word = language == .german ? "einstellungen" : "settings"
    let said = say(["? \(word)"], to: &sample, &memory)
    for name in ["--lang", "--color", "--ascii", "--mouse", "--plain", "--by", "hints", "keys"] {
      #expect(said.contains(name), "\(said)")
    }
    let grid = AuditScreens.frame(of: sample.state, glyphs: .unicode).grid
    #expect((0..<grid.size.rows).contains { grid.text(row: $0).contains("KONTAKTLINIE_PLAIN=1") })
  }
}
