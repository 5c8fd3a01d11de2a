import TestSupport
import Testing

@testable import JourneyModel

@Suite("Merging removals and decisions")
struct MergedRemovalTests {
  private let base = PainterJourney.journey

  @Test("keeps with a contact all that went because one side removed it", arguments: [true, false])
  func company(isMineGone: Bool) {
    let base = PainterJourney.changed {
      $0.touchpoints[0].distinctFrom = ["k3"]
      $0.campaigns = [Campaign(id: "a1", name: "Brief", serves: ["k3", "k1"])]
    }
    var (gone, named) = (base, base)
    _ = try? gone.remove(EntityAddress(.touchpoint, "k3"))
    gone.touchpoints[1].notes = "bleibt"
    expectSame(gone.rounds[0].ratings.count, 1)
    named.touchpoints[2].name = "Nachfrage"
    let result = Journey.merging(
      base: base, mine: isMineGone ? gone : named, theirs: isMineGone ? named : gone, by: "Anna"
    ).journey
    var expected = base
    expected.touchpoints[1].notes = "bleibt"
    expected.touchpoints[2].name = "Nachfrage"
    expected.touchpoints[2].conflicts = [
      Conflict(field: "id", value: isMineGone ? .null : "k3", by: "Anna")
    ]
    expectSame(result, expected)
  }

  @Test("keeps the ratings of a contact to which the other side made a link")
  func linked() {
    let result = PainterJourney.merged(
      { _ = try? $0.remove(EntityAddress(.touchpoint, "k2")) },
      { $0.touchpoints[2].incidents[0].leadsTo = ["k2"] }
    ).journey
    expectSame(
      result,
      PainterJourney.changed {
        $0.touchpoints[2].incidents[0].leadsTo = ["k2"]
        $0.touchpoints[1].conflicts = [Conflict(field: "id", value: .null, by: "Anna")]
      })
  }

  @Test("keeps both rankings, where one was made anew without a contact that stays")
  func rankings() {
    let result = PainterJourney.merged(
      {
        _ = try? $0.remove(EntityAddress(.touchpoint, "k3"))
        $0.rounds[0].worstThree[0].touchpoints = ["k2", "k1"]
      }, { $0.touchpoints[2].name = "Nachfrage" }
    ).journey
    expectSame(result.rounds[0].worstThree[0].touchpoints, ["k2", "k1"])
    expectSame(
      result.rounds[0].worstThree[0].conflicts,
      [Conflict(field: "touchpoints", value: ["k3", "k2"])])
  }

  @Test(
    "takes a ranking away that one side took back, also where a contact named in it comes back",
    arguments: [true, false])
  func rankingTakenBack(isMineGone: Bool) {
    let gone = { (journey: inout Journey) in
      _ = try? journey.remove(EntityAddress(.touchpoint, "k3"))
    }
    let named = { (journey: inout Journey) in
      journey.touchpoints[2].name = "Nachfrage"
      journey.rounds[0].worstThree = []
    }
    let result = PainterJourney.merged(isMineGone ? gone : named, isMineGone ? named : gone).journey
    expectSame(
      result,
      PainterJourney.changed {
        named(&$0)
        $0.touchpoints[2].conflicts = [
          Conflict(field: "id", value: isMineGone ? .null : "k3", by: "Anna")
        ]
      })
  }

  @Test("asks again where both decided, and otherwise", arguments: [true, false])
  func decidedBoth(isMineTaking: Bool) throws {
    let base = PainterJourney.changed {
      $0.touchpoints[0].name = "B1"
      $0.touchpoints[0].conflicts = [Conflict(field: "name", value: "A1")]
      $0.unknown = [JSONMember("x", ["n": "B1"])]
      $0.conflicts = [Conflict(field: "x/n", value: "A1")]
    }
    var (taking, keeping) = (base, base)
    for value in base.undecided() {
      try taking.resolve(value, taking: .mine)
      try keeping.resolve(value, taking: .theirs)
    }
    let result = Journey.merging(
      base: base, mine: isMineTaking ? taking : keeping,
      theirs: isMineTaking ? keeping : taking, by: "Anna"
    ).journey
    // What somebody put there stands; what had stood waits now.
    let by = isMineTaking ? nil : "Anna"
    expectSame(
      result,
      PainterJourney.changed {
        $0.touchpoints[0].name = "A1"
        $0.touchpoints[0].conflicts = [Conflict(field: "name", value: "B1", by: by)]
        $0.unknown = [JSONMember("x", ["n": "A1"])]
        $0.conflicts = [Conflict(field: "x/n", value: "B1", by: by)]
      })
    // The same decision needs no other one.
    expectSame(Journey.merging(base: base, mine: taking, theirs: taking).journey, taking)
    expectSame(Journey.merging(base: base, mine: keeping, theirs: base).journey, keeping)
  }

  @Test("asks in words of its own where what stood waited as well, so that the next merge asks too")
  func decidedAboutTheSame() {
    let base = PainterJourney.changed {
      $0.touchpoints[0].conflicts = [
        Conflict(field: "name", value: .string($0.touchpoints[0].name))
      ]
    }
    var (changed, kept) = (base, base)
    changed.touchpoints[0].name = "C"
    changed.touchpoints[0].conflicts = []
    kept.touchpoints[0].conflicts = []
    let merge = { (mine: Journey, theirs: Journey) in
      Journey.merging(base: base, mine: mine, theirs: theirs, by: "Anna").journey
    }
    let result = merge(changed, kept)
    var expected = kept
    expected.touchpoints[0].conflicts = [Conflict(field: "name", value: "C", by: "Anna")]
    expectSame(result, expected)
    expectSame(merge(changed, result), result)
    expectSame(merge(result, kept), result)
  }

  @Test("asks as the base did where the side that stands asks so itself")
  func decidedAboutSeveral() {
    let name = JSONValue.string(base.touchpoints[0].name)
    let base = PainterJourney.changed {
      $0.touchpoints[0].conflicts = [
        Conflict(field: "name", value: "B"), Conflict(field: "name", value: name),
        Conflict(field: "name", value: "B", by: "Anna"),
      ]
    }
    var (taking, keeping) = (base, base)
    taking.touchpoints[0].name = "B"
    taking.touchpoints[0].conflicts.removeLast()
    keeping.touchpoints[0].conflicts.removeFirst(2)
    let merge = { (mine: Journey, theirs: Journey) in
      Journey.merging(base: base, mine: mine, theirs: theirs, by: "Anna").journey
    }
    let result = merge(taking, keeping)
    var expected = taking
    expected.touchpoints[0].conflicts = [Conflict(field: "name", value: name)]
    expectSame(result, expected)
    expectSame(merge(taking, result), result)
    expectSame(merge(result, keeping), result)
  }

  @Test("asks whether an element that nobody knows stays, when one side removed it")
  func unknownElement() throws {
    let base = PainterJourney.changed {
      $0.unknown = [JSONMember("x", [["id": "a", "v": 1], ["id": "b"]])]
    }
    var (changed, removed) = (base, base)
    changed.unknown = [JSONMember("x", [["id": "a", "v": 9], ["id": "b"]])]
    removed.unknown = [JSONMember("x", [["id": "b"]])]
    for (mine, theirs, by) in [(changed, removed, nil), (removed, changed, "Anna")] {
      let result = Journey.merging(base: base, mine: mine, theirs: theirs, by: "Anna").journey
      expectSame(result.unknown, changed.unknown)
      expectSame(result.conflicts, [Conflict(field: "x/a", value: .null, by: by)])
      for (side, kept) in [(MergeSide.mine, removed), (.theirs, changed)] {
        var decided = result
        try decided.resolve(nil, "x/a", taking: side)
        expectSame(decided, kept)
      }
    }
  }

  @Test("lets values that wait follow when an identifier changes")
  func waitingReferences() throws {
    let waits = { (id: EntityID) -> (inout Journey) -> Void in
      {
        $0.touchpoints[2].conflicts = [Conflict(field: "phase", value: .string(id.text))]
        $0.rounds[0].worstThree[0].conflicts = [
          Conflict(field: "touchpoints", value: [.string(id.text), "k1"])
        ]
      }
    }
    let mine = { (journey: inout Journey) in
      journey.phases.append(Phase(id: "n1", name: "Nachher"))
      journey.touchpoints.append(Touchpoint(id: "n1", name: "Mahnung", phase: "n1"))
      journey.touchpoints[3].conflicts = [Conflict(field: "id", value: "n1")]
      waits("n1")(&journey)
    }
    let result = PainterJourney.merged(
      mine,
      {
        $0.phases.append(Phase(id: "n1", name: "Vorher"))
        $0.touchpoints.append(Touchpoint(id: "n1", name: "Rechnung", phase: "n1"))
      }
    ).journey
    expectSame(result.touchpoints.map(\.id), ["k1", "k2", "k3", "n1", "n1.2"])
    expectSame(result.touchpoints[2].conflicts.map(\.value), ["n1.2"])
    expectSame(result.touchpoints[4].conflicts.map(\.value), ["n1.2"])
    expectSame(result.rounds[0].worstThree[0].conflicts.map(\.value), [["n1.2", "k1"]])
  }
}
