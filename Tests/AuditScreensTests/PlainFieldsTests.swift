import AuditFlow
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// Lines where text is asked for: none is taken for what nobody meant, and each field can be left.
struct PlainFieldsTests {
  private func rating() -> Sample {
    var sample = Sample(language: .english)
    sample.collect()
    sample.act(.go(.judge), .select(1), .answer(" "), .confirm)
    return sample
  }

  @Test("an empty line leaves the field of an exact value, and the prompt says so")
  func exactValue() {
    var (sample, memory) = (rating(), PlainMemory())
    let before = sample.state.audit?.journey
    let asked = say(["t"], to: &sample, &memory)
    #expect(asked.contains("Empty line: all stays as it is.\n"), "\(asked)")
    let problem = say(["banana"], to: &sample, &memory)
    #expect(problem.contains("banana") && sample.state.scope == .input, "\(problem)")
    _ = say([""], to: &sample, &memory)
    expectSame(sample.state.scope, .rate)
    _ = say(["t", ""], to: &sample, &memory)
    expectSame(sample.state.scope, .rate)
    expectSame(sample.state.audit?.journey, before)
  }

  @Test("a number alone names no contact in a gap and no measure")
  func numbers() {
    var sample = Sample(language: .english)
    sample.collect()
    sample.act(.go(.order), .nextPrompt)
    expectSame(PlainInput.actions(for: "2", in: sample.state), [.notUnderstood("2")])
    sample.rateFirst()
    expectSame(PlainInput.actions(for: "5", in: sample.state), [.notUnderstood("5")])
    expectSame(
      PlainInput.actions(for: "2 calls", in: sample.state), [.setText("2 calls"), .confirm])
  }

  @Test(
    "a word that was taken for the measure is said to be a command with a slash",
    arguments: ["next", "again"])
  func measureOrCommand(word: String) {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.rateFirst()
    _ = say([], to: &sample, &memory)
    let said = say([word], to: &sample, &memory)
    #expect(said.contains("As a command: /\(word).\n"), "\(said)")
  }

  @Test("a product that is there is gone on with, and an empty list says whose it is")
  func products() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.products))
    let journey = sample.state.audit?.journey
    let name = journey?.products.first?.name ?? ""
    let said = say(["/product", name], to: &sample, &memory)
    #expect(said.hasPrefix("“\(name)” is there already; here you go on with it.\n"), "\(said)")
    expectSame(sample.state.audit?.journey, journey)
    let empty = say(["/product", "Varnish", "/list"], to: &sample, &memory)
    #expect(empty.hasPrefix("Nothing is entered for “Varnish” yet.\n"), "\(empty)")
    expectSame(sample.state.refusal, nil)
  }

  @Test("undo on the start page brings back what was put aside", arguments: ["undo", "rückgängig"])
  func undoOnStart(word: String) {
    let state = Sample(language: .english).state
    expectSame(
      PlainInput.actions(for: word, in: state),
      [.disabled(Texts.english.disabled.nothingPutAside)])
  }

  @Test("more turns the page of the list of actions")
  func moreActions() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.order), .palette)
    let first = say([], to: &sample, &memory)
    #expect(first.contains("\nrows 1 to 30 of "), "\(first)")
    let next = say(["more"], to: &sample, &memory)
    #expect(next.contains("\nrows 31 to 60 of "), "\(next)")
    #expect(next.contains("\n31 ") || next.hasPrefix("31 "), "\(next)")
  }

  @Test("one row is one row, a trial is said once, and without measures Enter adds one")
  func wording() {
    let texts = Texts.english
    expectSame(texts.plain.onlyRows(1), "There is only one row.")
    expectSame(texts.line.share("2-8%, usually 4"), "2-8% of the cases, usually 4%")
    expectSame(texts.line.share("30%"), "30% of the cases")
    expectSame(Texts.german.line.share("2,5-8 %, meist 4"), "2,5-8 % der Fälle, meist 4 %")
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.rateAll()
    sample.act(.go(.result), .tryOut)
    _ = say([], to: &sample, &memory)
    let said = say(["back", "trial"], to: &sample, &memory)
    #expect(!said.contains("Trial: Trial"), "\(said)")
    var bare = Sample(language: .english)
    bare.collect()
    bare.act(.measures)
    expectSame(AuditScreens.plain(of: bare.state).emptyLine, "Empty line: add.")
  }
}
