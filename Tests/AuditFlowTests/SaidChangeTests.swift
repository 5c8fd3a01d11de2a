import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("What a change says, and what is no change")
struct SaidChangeTests {
  /// In the contact line of a journey with two contacts, the first one selected.
  private func walker() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage, Telefon", "Zusage, E-Mail")
    walker.act(.home, .go(.order))
    return walker
  }

  private func said(_ walker: Walker) -> String? {
    walker.state.notice.map { Texts.german.notice($0) }
  }

  private func choose(_ name: String, _ walker: inout Walker) {
    guard case .picker(let picker)? = walker.state.overlays.last else { return }
    let row = picker.options.firstIndex { option in
      if case .entity(_, let found) = option { found == name } else { false }
    }
    walker.act(.select(row ?? 0), .confirm)
  }

  @Test("moving says where to, and nothing is moved to where it is")
  func moving() {
    var walker = walker()
    walker.act(.choosePhase)
    choose("Reklamation", &walker)
    expectSame(said(walker), "„Anfrage“ liegt jetzt in Reklamation.")
    let journey = walker.journey
    // It lies elsewhere on the line now.
    let id = journey.touchpoints.first { $0.name == "Anfrage" }?.id
    for row in 0..<40 {
      walker.act(.select(row), .choosePhase)
      if case .picker(let picker)? = walker.state.overlays.last,
        picker.purpose == .phase(of: [id ?? ""])
      {
        break
      }
      if !walker.state.overlays.isEmpty { walker.act(.back) }
    }
    choose("Reklamation", &walker)
    expectSame(said(walker), "Unverändert.")
    expectSame(walker.journey, journey)
  }

  @Test("another channel is named, the same is none")
  func channel() {
    var walker = walker()
    walker.act(.chooseChannel)
    choose("Brief", &walker)
    expectSame(said(walker), "„Anfrage“, Kanal: Brief.")
    let undoable = walker.state.audit?.undoable
    walker.act(.chooseChannel)
    choose("Brief", &walker)
    expectSame(said(walker), "Unverändert.")
    expectSame(walker.state.audit?.undoable, undoable)
  }

  @Test("what is undone is named by what it does, not as if it were so")
  func undone() {
    var walker = walker()
    walker.act(.markAll, .choosePhase)
    choose("Abnahme und Rechnung", &walker)
    walker.act(.undo)
    expectSame(
      said(walker),
      "Zurückgenommen: 2 Kontaktpunkte nach Abnahme und Rechnung verschieben.")
    walker.act(.redo)
    expectSame(
      said(walker), "Wiederholt: 2 Kontaktpunkte nach Abnahme und Rechnung verschieben.")
    walker.act(.undo, .undo)
    expectSame(said(walker), "Zurückgenommen: „Zusage“ eintragen.")
  }

  @Test("what is undone stands behind the only colon, whatever it was", arguments: changes)
  func oneColon(_ change: Change) {
    for texts in [Texts.german, .english] {
      let said = texts.notice(.undid(change))
      expectSame(said.split(separator: ":", omittingEmptySubsequences: false).count, 2, "\(said)")
      #expect(said.hasSuffix(".") && !said.hasSuffix(".."), "\(said)")
    }
  }

  private static let changes: [Change] = [
    .began("A"), .added("A"), .addedAcross("A", .incoming), .addedMany(3),
    .removed("A", ratings: 2),
    .removedMany(["A", "B"], ratings: 1), .removedEntries(["A"], ratings: 0), .renamed("A"),
    .edited("A"), .answeredTouchesMany(2, .yes), .moved("A", to: "P"), .movedBehind("A", nil),
    .movedBehind("A", "B"), .set("A", .channel, to: "Brief"), .movedMany(2, to: nil),
    .movedMany(2, to: "P"), .setMany(2, .channel, to: "Brief"), .answeredTouches("A", .no),
    .merged("A", "B"), .mergedMany(1), .mergedMany(2), .keptApart("A", "B"), .closedGap("A", "B"),
    .addedIncident("A"), .linkedIncident("A"), .namedWorst(3), .rated("A", .emotion, nil),
    .rated("A", .emotion, .ask), .addedParticipant("A"), .joinedParticipants("A"), .setShare("P"),
    .classified("ja"), .addedMeasure("M"), .editedMeasure("M"), .setMeasure("M", to: "Jens"),
    .addedPossible("A"), .madePossible("A"), .madeManyPossible(2), .madeManyActual(2),
    .madeActual("A"), .decided("A", "Kanal"), .decided("", "Titel"), .tookOver(2),
  ]

  @Test("nothing noted is not the same as nothing open; tasks to be clarified are listed")
  func openQuestions() {
    var walker = walker()
    walker.act(.home, .openQuestions)
    expectSame(said(walker), "Nichts vorgemerkt; 2 Kontaktpunkte sind noch nicht bewertet.")
    walker.act(.go(.tasks))
    walker.lines("Rechnung schreiben")
    walker.act(.confirm, .touches(.ask), .home, .openQuestions)
    expectSame(walker.state.scope, .openQuestions)
    expectSame(walker.journey.tasksToClarify.map(\.name), ["Rechnung schreiben"])
  }

  @Test("a measure is named by what is to be done, not by its new day")
  func measure() {
    let change = Change.setMeasure("Anrufen", to: "23.11.2026")
    expectSame(Texts.german.notice(.changed(change)), "Maßnahme „Anrufen“: jetzt 23.11.2026.")
  }
}
