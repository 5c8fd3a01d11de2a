import AuditFlow
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// What has a number in plain lines, and what is said of it.
struct PlainRowsTests {
  private func rated(_ actions: Action...) -> (Sample, PlainMemory) {
    var sample = Sample(language: .english)
    sample.rateAll()
    sample.act(.go(.result))
    for action in actions { sample.act(action) }
    return (sample, PlainMemory())
  }

  @Test("headings have no number, and a number means the row that it stands before")
  func numbers() {
    var (sample, memory) = rated(.sensitivity)
    let said = say([], to: &sample, &memory)
    #expect(said.contains("\nWhat is best clarified first\n1 "), "\(said)")
    let lines = said.split(separator: "\n")
    let numbers = lines.compactMap { Int($0.prefix { $0.isNumber }) }
    expectSame(numbers, Array(1...numbers.count))
    let last = lines.last { $0.hasPrefix("\(numbers.count) ") } ?? ""
    let name = last.drop { $0 != " " }.dropFirst().prefix { $0 != "," }
    for action in PlainInput.actions(for: "\(numbers.count)", in: sample.state) ?? [] {
      sample.act(action)
    }
    #expect(AuditScreens.plain(of: sample.state).text.hasPrefix(String(name)))
    _ = say(["back"], to: &sample, &memory)
    let beyond = say(["\(numbers.count + 1)"], to: &sample, &memory)
    #expect(beyond.hasPrefix("There are only \(numbers.count) rows."), "\(beyond)")
  }

  @Test("a share is one sentence, and what a mark means on the screen is said in words")
  func sentences() {
    var (sample, memory) = rated(.views)
    let views = say([], to: &sample, &memory)
    #expect(views.contains("40% of 10 are started by the customer, 1 not known\n"), "\(views)")
    (sample, memory) = rated(.sensitivity)
    #expect(!say([], to: &sample, &memory).contains("The says"))
  }

  @Test("the calculation is opened part by part, and again says all of it")
  func calculation() {
    var (sample, memory) = rated(.calculation)
    let opened = say([], to: &sample, &memory)
    #expect(opened.split(separator: "\n").count < 20, "\(opened)")
    #expect(opened.contains("“next part” says the next one, “again” all.\n"), "\(opened)")
    var parts = ""
    for _ in 0..<12 { parts += say(["next part"], to: &sample, &memory) }
    let all = say(["again"], to: &sample, &memory)
    #expect(all.split(separator: "\n").count > 60, "\(all)")
    for line in AuditScreens.plain(of: sample.state).parts.dropFirst().flatMap(\.lines) {
      #expect(opened.contains(line) || parts.contains(line), "\(line)")
    }
  }

  @Test("back in the result, only what has changed is said, and how much is as before")
  func knownRoom() {
    var (sample, memory) = rated()
    let first = say([], to: &sample, &memory)
    let back = say(["calculation", "back"], to: &sample, &memory)
    #expect(back.contains(" rows as before; again says them.\n"), "\(back)")
    #expect(back.split(separator: "\n").count < 8, "\(first)\n\(back)")
  }

  @Test("a digit beyond the answers says how many there are")
  func beyondAnswers() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    let said = say(["n", "5"], to: &sample, &memory)
    #expect(said.hasPrefix("There are only 2 rows.\n"), "\(said)")
    expectSame(sample.state.scope, .trade)
  }

  @Test("the help names undo and redo once, and what begins with a word before what contains it")
  func help() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.order))
    let help = say(["?"], to: &sample, &memory).split(separator: "\n")
    expectSame(help.filter { $0.hasPrefix("undo") || $0.hasPrefix("u:") }.count, 1)
    expectSame(help.filter { $0.hasPrefix("redo") || $0.hasPrefix("U:") }.count, 1)
    let found = say(["? move"], to: &sample, &memory).split(separator: "\n")
    let first = found.firstIndex { $0.contains("Move up") } ?? .max
    let second = found.firstIndex { $0.contains("Remove") } ?? .min
    #expect(first < second, "\(found)")
  }

  @Test("a list of nothing is said to be empty and leads nowhere")
  func emptyList() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.begin()
    sample.act(.go(.tasks))
    let said = say(["/list"], to: &sample, &memory)
    #expect(said.hasPrefix("Nothing is entered here yet.\n"), "\(said)")
    expectSame(sample.state.scope, .collectTyping)
  }

  @Test("before a trial is accepted it is said what the answers of the others make of it")
  func acceptedWithOthers() throws {
    var sample = Sample(language: .english)
    sample.rateAll()
    var journey = try #require(sample.state.audit?.journey)
    let other = try #require(journey.participants.first?.id)
    let round = journey.rounds.count - 1
    // Somebody else has rated everything, too.
    for rating in journey.rounds[round].ratings {
      var theirs = rating
      theirs.by = other
      journey.rounds[round].ratings.append(theirs)
    }
    sample.perform(sample.state.handle(Event.opened(journey, path: "a", readOnly: nil)))
    sample.act(.go(.result), .first, .tryOut, .select(0), .answer("1"), .back, .tryOut)
    var memory = PlainMemory()
    let said = memory.text(for: AuditScreens.plain(of: sample.state))
    let start = "Once accepted, the answers of the others count again: friction index "
    let line = try #require(said.split(separator: "\n").first { $0.hasPrefix(start) }, "\(said)")
    let promised = line.dropFirst(start.count).dropLast()
    sample.act(.takeOver)
    let took = memory.text(for: AuditScreens.plain(of: sample.state))
    #expect(took.contains("Friction index now \(promised)."), "\(took)")
  }
}
