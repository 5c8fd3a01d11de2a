import JourneyModel
import TestSupport
import Testing

@Suite("Moving along the line")
struct MoveTests {
  /// The contacts with their phases after a move.
  private func line(_ move: (inout Journey) throws -> Void) rethrows -> [String] {
    var journey = PainterJourney.journey
    journey.touchpoints.append(Touchpoint(id: "k4", name: "Lieferung"))
    try move(&journey)
    return journey.touchpoints.map { "\($0.id) \($0.phase?.text ?? "-")" }
  }

  @Test("to another phase: at its end, its start or beside a contact")
  func toPhase() throws {
    expectSame(try line { try $0.move("k1", to: "p2") }, ["k2 p2", "k3 p2", "k1 p2", "k4 -"])
    expectSame(
      try line { try $0.move("k4", to: "p2", .first) }, ["k1 p1", "k4 p2", "k2 p2", "k3 p2"])
    expectSame(
      try line { try $0.move("k1", .after("k2")) }, ["k2 p2", "k1 p2", "k3 p2", "k4 -"])
    expectSame(
      try line { try $0.move("k3", to: "p1", .before("k1")) }, ["k3 p1", "k1 p1", "k2 p2", "k4 -"])
  }

  @Test("within its phase, or not at all")
  func within() throws {
    expectSame(try line { try $0.move("k3", .first) }, ["k1 p1", "k3 p2", "k2 p2", "k4 -"])
    expectSame(try line { try $0.move("k2", .last) }, ["k1 p1", "k3 p2", "k2 p2", "k4 -"])
    expectSame(try line { try $0.move("k2") }, ["k1 p1", "k2 p2", "k3 p2", "k4 -"])
  }

  @Test("phases change places")
  func phases() throws {
    var journey = PainterJourney.journey
    try journey.move("p2", .before("p1"))
    expectSame(journey, PainterJourney.changed { $0.phases.swapAt(0, 1) })
    try journey.move("p2", .last)
    expectSame(journey, PainterJourney.journey)
  }

  @Test("a contact of another phase, itself or something that has no place is refused")
  func refused() {
    var journey = PainterJourney.journey
    expectSame(
      #expect(throws: EditProblem.self) { try journey.move("k1", to: "p1", .after("k2")) },
      .otherPhase(EntityEntry(EntityAddress(.touchpoint, "k2"), name: "Angebot per E-Mail")))
    expectSame(
      #expect(throws: EditProblem.self) { try journey.move("k1", .after("k1")) },
      .sameEntity(EntityEntry(EntityAddress(.touchpoint, "k1"), name: "Anfrage am Telefon")))
    expectSame(
      #expect(throws: EditProblem.self) { try journey.move("t1", .first) },
      .notMovable(EntityEntry(EntityAddress(.task, "t1"), name: "Anfrage aufnehmen")))
    expectSame(journey, PainterJourney.journey)
  }
}
