import AuditFlow
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

@Suite("Entries as lines")
struct PlainEntryTests {
  private func collecting(_ step: AuditFlow.Step, _ language: Language = .german) -> Sample {
    var sample = Sample(language: language)
    sample.begin()
    sample.act(.go(step))
    return sample
  }

  private func type(_ line: String, into sample: inout Sample) {
    for action in PlainInput.actions(for: line, in: sample.state) ?? [] { sample.act(action) }
  }

  private func phase(of sample: Sample) -> String? {
    guard case .collect(let room) = sample.state.room else { return nil }
    return sample.state.audit?.journey.phases.first { $0.id == room.sticky.phase }?.name
  }

  @Test(
    "A phase is chosen by its number, its name or the beginning of it",
    arguments: zip(
      ["/phase 3", "/phase Auftrag", "/phase auftrag", "/phase Besicht", "/phase"],
      ["Auftrag", "Auftrag", "Auftrag", "Besichtigung und Angebot", "Anfrage"]))
  func phaseByName(line: String, name: String) {
    var sample = collecting(.correspondence)
    type(line, into: &sample)
    expectSame(phase(of: sample), name)
  }

  @Test("A phase that is not there is refused with those that are", arguments: ["99", "Quatsch"])
  func noSuchPhase(wanted: String) {
    var sample = collecting(.correspondence)
    type("/phase \(wanted)", into: &sample)
    expectSame(phase(of: sample), nil)
    expectSame(
      sample.state.refusal,
      "Es gibt die Phasen 1 bis 7: Anfrage, Besichtigung und Angebot, Auftrag, Ausführung, "
        + "Abnahme und Rechnung, Reklamation, Betreuung.")
  }

  @Test("A mark that is none is said, and the line counts as taken")
  func unknownMark() {
    var sample = collecting(.tasks)
    type("Quatsch #nixda", into: &sample)
    expectSame(sample.state.notice, .unknownMark("#nixda"))
    expectSame(sample.state.remark, "„#nixda“ ist kein Kanal; es steht im Namen.")
    expectSame(sample.state.refusal, nil)
    type("Brief >irgendwohin", into: &sample)
    expectSame(sample.state.remark, "„>irgendwohin“ ist keine Richtung; es steht im Namen.")
    type("Rechnung #3", into: &sample)
    expectSame(sample.state.notice, .changed(.added("Rechnung #3")))
  }

  @Test(
    "A word without its slash is an entry, and is said back with the command",
    arguments: zip(
      ["nochmal", "rückgängig", "u", "7", "Foto"],
      [
        "Eingetragen: „nochmal“. Als Befehl: /nochmal.",
        "Eingetragen: „rückgängig“. Als Befehl: /rückgängig.",
        "Eingetragen: „u“. Als Befehl: /rückgängig.", "Eingetragen: „7“.",
        "Eingetragen: „Foto“.",
      ]))
  func bareWords(line: String, said: String) {
    var sample = collecting(.tasks)
    type(line, into: &sample)
    expectSame(sample.state.audit?.journey.tasks.map(\.name), [line])
    expectSame(AuditScreens.plain(of: sample.state).announcement.last, said)
  }
}
