import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow
@testable import AuditScreens

/// What plain lines say of a trial that is on, and of a day that cannot be read.
struct PlainTrialTests {
  private func rated() -> (Sample, PlainMemory) {
    var sample = Sample(language: .german)
    sample.rateAll()
    sample.act(.go(.result))
    return (sample, PlainMemory())
  }

  @Test("every place begins with it while it is on, and a measure is said to belong to it")
  func everyPlace() {
    var (sample, memory) = rated()
    let before = say(["m", "zurück"], to: &sample, &memory)
    #expect(!before.contains("Probe:"), "\(before)")
    sample.act(.tryOut, .back)
    let alert = say([], to: &sample, &memory)
    #expect(alert.contains("Achtung: Probe, nichts gespeichert."), "\(alert)")
    let measures = say(["m"], to: &sample, &memory)
    #expect(measures.hasPrefix("Probe: "), "\(measures)")
    let form = say(["a"], to: &sample, &memory)
    #expect(form.hasPrefix("Probe: "), "\(form)")
    let decided = say(["Rückruf", "Büro", "1.12.2026"], to: &sample, &memory)
    #expect(
      decided.contains("Festgelegt: „Rückruf“. Das gehört zur Probe: gespeichert erst, "),
      "\(decided)")
    sample.act(.back, .tryOut, .discard)
    _ = say([], to: &sample, &memory)
    let after = say(["w"], to: &sample, &memory)
    #expect(!after.contains("Probe:"), "\(after)")
  }

  @Test("a refused day is not offered again: an empty line takes the one before")
  func refusedDay() {
    var (sample, memory) = rated()
    sample.act(.measures, .add)
    let asked = say(["Rückruf", "Büro"], to: &sample, &memory)
    let refused = say(["übermorgen abend"], to: &sample, &memory)
    let question = asked.split(separator: "\n").first { $0.contains("[") }
    #expect(question != nil, "\(asked)")
    #expect(refused.contains(question ?? "?"), "\(refused)")
    #expect(refused.contains("übermorgen abend") && !refused.contains("[übermorgen"), "\(refused)")
    let again = say(["nie"], to: &sample, &memory)
    #expect(again.contains("nie") && again.contains(question ?? "?"), "\(again)")
    let taken = say([""], to: &sample, &memory)
    #expect(taken.contains("Festgelegt: „Rückruf“"), "\(taken)")
    expectSame(sample.state.fieldProblem, nil)
  }
}
