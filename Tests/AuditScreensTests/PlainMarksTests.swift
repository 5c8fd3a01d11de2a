import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow
@testable import AuditScreens

/// Marks in plain lines, and what the number of a row is for beside them.
struct PlainMarksTests {
  private func onTheLine(_ language: Language = .english) -> (Sample, PlainMemory) {
    var sample = Sample(language: language)
    sample.collect()
    sample.act(.go(.order))
    return (sample, PlainMemory())
  }

  /// The names on the rows as they are numbered.
  private func rows(_ sample: Sample) -> [String] {
    guard case .line(let room) = sample.state.room, let audit = sample.state.audit else {
      return []
    }
    return audit.rows(of: room).map { row in
      switch row {
      case .contact(let index): audit.journey.touchpoints[index].name
      case .phase(let index): "[\(audit.journey.phases[index].name)]"
      case .withoutPhase: "[]"
      case .proposal: "?"
      }
    }
  }

  private func marked(_ sample: Sample) -> Set<String> {
    Set(sample.state.marked.compactMap { sample.state.audit?.journey.name(of: $0) })
  }

  @Test("of several numbers one beyond the list is named as such, and nothing is marked")
  func numberBeyondTheList() {
    var (sample, memory) = onTheLine(.german)
    let count = rows(sample).count
    let said = say(["markieren 1 2 99"], to: &sample, &memory)
    #expect(said.hasPrefix("Es gibt nur \(count) Zeilen.\n"), "\(said)")
    let other = say(["Anruf um 99"], to: &sample, &memory)
    #expect(other.hasPrefix("„Anruf um 99“ gilt hier nicht"), "\(other)")
    expectSame(marked(sample), [])
  }

  @Test("a word with the number of a row is for that row only, whatever is marked")
  func numberBesideMarks() {
    var (sample, memory) = onTheLine()
    let before = rows(sample)
    let contacts = before.indices.filter { before[$0].first != "[" }
    let (first, second, other) = (contacts[0], contacts[1], contacts[3])
    _ = say(["mark \(first + 1) \(second + 1)"], to: &sample, &memory)
    let said = say(["remove \(other + 1)"], to: &sample, &memory)
    #expect(said.hasPrefix("Removed: “\(before[other])”. “undo” brings it back.\n"), "\(said)")
    expectSame(rows(sample), before.indices.filter { $0 != other }.map { before[$0] })
    expectSame(marked(sample), [before[first], before[second]])
    let both = say(["remove"], to: &sample, &memory)
    #expect(
      both.hasPrefix("2 touchpoints removed: “\(before[first])”, “\(before[second])”."), "\(both)")
    expectSame(marked(sample), [])
  }

  @Test("what a word with a number asks for next keeps the marks, too")
  func pickerBesideMarks() {
    var (sample, memory) = onTheLine()
    let before = rows(sample)
    let contacts = before.indices.filter { before[$0].first != "[" }
    _ = say(["mark \(contacts[0] + 1) \(contacts[1] + 1)"], to: &sample, &memory)
    let untouched = sample.state.audit?.journey.touchpoints.filter {
      $0.name != before[contacts[3]]
    }
    _ = say(["channel \(contacts[3] + 1)", "2"], to: &sample, &memory)
    expectSame(
      sample.state.audit?.journey.touchpoints.filter { $0.name != before[contacts[3]] }, untouched)
    expectSame(marked(sample), [before[contacts[0]], before[contacts[1]]])
    let said = say(["channel", "3"], to: &sample, &memory)
    #expect(said.hasPrefix("2 touchpoints, Channel: "), "\(said)")
  }

  @Test("a mark by number is set and never taken off; unmark takes it off, of one row or of all")
  func setNotToggled() {
    var (sample, memory) = onTheLine()
    let before = rows(sample)
    let contacts = before.indices.filter { before[$0].first != "[" }
    let (first, second) = (contacts[0], contacts[1])
    let one = say(["mark \(first + 1)"], to: &sample, &memory)
    #expect(one.contains("The next change is for the marked one."), "\(one)")
    let again = say(["mark \(first + 1)"], to: &sample, &memory)
    #expect(
      again.hasPrefix("Marked already; “unmark \(first + 1)” takes the mark off.\n"), "\(again)")
    _ = say(["mark \(second + 1)", "unmark \(first + 1)"], to: &sample, &memory)
    expectSame(marked(sample), [before[second]])
    let none = say(["unmark"], to: &sample, &memory)
    #expect(none.hasPrefix("Nothing is marked any more.\n"), "\(none)")
    expectSame(marked(sample), [])
  }

  @Test("marked contacts that went to one phase are said to be there", arguments: Language.allCases)
  func movedTogether(language: Language) {
    var (sample, memory) = onTheLine(language)
    let before = rows(sample)
    let contacts = before.indices.filter { before[$0].first != "[" }
    let german = language == .german
    _ = say(
      [
        (german ? "markieren " : "mark ") + "\(contacts[0] + 1) \(contacts[1] + 1)",
        german ? "Phase" : "phase",
      ], to: &sample, &memory)
    let name = sample.state.audit?.journey.phases[3].name ?? ""
    let said = say(["4"], to: &sample, &memory)
    #expect(
      said.hasPrefix(
        german
          ? "2 Kontaktpunkte verschoben, jetzt in \(name)."
          : "2 touchpoints moved, now in \(name)."), "\(said)")
  }

  @Test("marked tasks say how many they are, and which of them a change cannot reach")
  func markedTasks() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.tasks), .back)
    let marks = say(["mark 1 3"], to: &sample, &memory)
    #expect(marks.contains("The next change is for all 2 marked ones."), "\(marks)")
    let asked = say(["channel"], to: &sample, &memory)
    #expect(
      asked.hasPrefix("Without a touchpoint, unchanged: “Order material”.\n"), "\(asked)")
    _ = say(["back", "unmark 1"], to: &sample, &memory)
    let before = sample.state.audit?.journey
    let refused = say(["channel"], to: &sample, &memory)
    #expect(refused.hasPrefix("None of the marked entries has a touchpoint;"), "\(refused)")
    #expect(sample.state.overlays.isEmpty)
    expectSame(sample.state.audit?.journey, before)
  }

  @Test("with a number the answer is for that task, not for the one that was asked about")
  func askedByNumber() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.begin()
    sample.act(.go(.tasks))
    sample.lines([], ["Order paint", "Agree a date", "Set up the scaffold"])
    let asked = say([""], to: &sample, &memory)
    #expect(asked.contains("“Order paint”: does the customer notice?"), "\(asked)")
    _ = say(["y 3"], to: &sample, &memory)
    expectSame(sample.state.audit?.journey.tasks.map(\.touchesCustomer), [nil, nil, .yes])
    let second = say(["2"], to: &sample, &memory)
    #expect(second.contains("“Agree a date”: does the customer notice?"), "\(second)")
    let next = say(["n"], to: &sample, &memory)
    #expect(next.contains("“Order paint”: does the customer notice?"), "\(next)")
    expectSame(sample.state.audit?.journey.tasks.map(\.touchesCustomer), [nil, .no, .yes])
    // What was answered can be answered anew.
    _ = say(["f 2", "n"], to: &sample, &memory)
    expectSame(sample.state.audit?.journey.tasks.map(\.touchesCustomer), [.no, .ask, .yes])
  }
}
