import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

@Suite("Typing where nothing is typed")
struct StrayLetterTests {
  private func typing(_ text: String, into sample: inout Sample) {
    for letter in text {
      guard let action = KeyTable.answer(to: .character(letter), in: sample.state) else {
        _ = sample.state.handleMeaninglessKey()
        continue
      }
      sample.perform(sample.state.handle(action))
    }
  }

  private func said(_ sample: Sample) -> String {
    sample.state.notice.map { Texts(sample.state.language).notice($0) } ?? ""
  }

  @Test(
    "A letter that means nothing in the overview says where one types",
    arguments: zip(
      Language.allCases,
      [
        "Hier schreibt man nicht: 1 bis 3 öffnet ein Eingabefeld.",
        "This is not a text field: 1 to 3 open one.",
      ]))
  func overview(language: Language, text: String) {
    var sample = Sample(language: language)
    sample.collect()
    typing("R", into: &sample)
    expectSame(said(sample), text)
    expectSame(sample.state.scope, .overview)
  }

  @Test("A line that is typed into the overview takes nothing back")
  func typedIntoTheOverview() {
    var sample = Sample(language: .german)
    sample.collect()
    let before = sample.state.audit?.journey
    typing("Rechnung, Post, Büro", into: &sample)
    expectSame(sample.state.audit?.journey, before)
  }

  @Test("The same letter once more is meant")
  func twice() {
    var sample = Sample(language: .german)
    sample.collect()
    typing("Ru", into: &sample)
    expectSame(sample.state.audit?.redoable, nil)
    typing("u", into: &sample)
    expectSame(sample.state.notice, .undid(.added("Rest der Farbe")))
  }

  @Test("What was taken back or removed is said until something is done")
  func lossStays() {
    var sample = Sample(language: .german)
    sample.collect()
    sample.act(.undo)
    let undone = Notice.undid(.added("Rest der Farbe"))
    typing("nRkßjg", into: &sample)
    expectSame(sample.state.notice, undone)
    expectSame(sample.state.handleMeaninglessKey(), false)
    expectSame(sample.state.notice, undone)
    sample.act(.go(.tasks))
    #expect(sample.state.notice != undone)
  }

  @Test("A name that is typed at the question about the customer answers nothing")
  func typedAtTheQuestion() {
    var sample = Sample(language: .german)
    sample.begin()
    sample.act(.go(.tasks))
    sample.lines(["Farbe bestellen", "Gerüst stellen", ""], [])
    typing("Termin nennen", into: &sample)
    expectSame(sample.state.audit?.journey.tasks.map(\.touchesCustomer), [nil, nil])
    expectSame(sample.state.scope, .collectAsking)
    sample.act(.confirm)
    typing("n", into: &sample)
    expectSame(sample.state.audit?.journey.tasks.map(\.touchesCustomer), [.no, nil])
  }

  @Test("Behind the last answer the question says so, and what is typed on lands nowhere")
  func typedBehindTheLastAnswer() {
    var sample = Sample(language: .german)
    sample.begin()
    sample.act(.go(.tasks))
    sample.lines(["Farbe bestellen", ""], [])
    typing("nTermin", into: &sample)
    expectSame(sample.state.scope, .collectAsking)
    let text = sample.picture.joined(separator: "\n")
    #expect(text.contains("Alle Aufgaben sind beantwortet."))
    #expect(text.contains("Eingabe: zur Übersicht. a: noch eine Aufgabe eintragen."))
  }

  @Test("A key that comes later than typed letters do is meant, whatever came before")
  func afterAPause() {
    var sample = Sample(language: .german)
    sample.collect()
    sample.act(.go(.correspondence), .up)
    expectSame(sample.state.scope, .collectBrowsing)
    sample.state.noteKey(at: 10)
    typing("z", into: &sample)
    let before = sample.state.audit?.journey
    sample.state.noteKey(at: 10.3)
    typing("u", into: &sample)
    expectSame(sample.state.audit?.journey, before)
    sample.state.noteKey(at: 12)
    typing("u", into: &sample)
    expectSame(sample.state.notice, .undid(.added("Rest der Farbe")))
  }

  @Test("A word typed into a list, and Enter behind it, change nothing")
  func wordAndEnter() {
    var sample = Sample(language: .german)
    sample.collect()
    sample.act(.go(.correspondence), .up)
    let before = sample.state.audit?.journey
    for (place, letter) in "Brautstrauß".enumerated() {
      sample.state.noteKey(at: Double(place) / 5)
      typing(String(letter), into: &sample)
    }
    sample.state.noteKey(at: 2.3)
    if let action = KeyTable.answer(to: .enter, in: sample.state) {
      sample.perform(sample.state.handle(action))
    }
    expectSame(sample.state.audit?.journey, before)
    expectSame(sample.state.scope, .collectBrowsing)
  }

  @Test("Letters typed into a list of choices choose nothing, nor does Enter behind them")
  func typedIntoChoices() {
    var sample = Sample(language: .german)
    sample.collect()
    sample.act(.go(.correspondence), .up)
    let before = sample.state.audit?.journey
    typing("rechnung", into: &sample)
    expectSame(sample.state.scope, .picker)
    expectSame(KeyTable.answer(to: .enter, in: sample.state), .held("\n"))
    expectSame(sample.state.audit?.journey, before)
  }

  @Test("Whoever mistypes an answer goes on with the next ones, however fast")
  func mistypedAnswer() throws {
    for wrong in ["x", "9"] {
      var sample = Sample(language: .german)
      sample.collect()
      sample.act(.go(.judge))
      sample.act(.answer(" "), .confirm)
      for (place, letter) in (wrong + "52").enumerated() {
        sample.state.noteKey(at: Double(place) / 5)
        typing(String(letter), into: &sample)
      }
      let rating = try #require(sample.state.audit?.journey.rounds.last?.ratings.first)
      expectSame([rating.wait != nil, rating.effort == .exact(2)], [true, true])
    }
  }
}
