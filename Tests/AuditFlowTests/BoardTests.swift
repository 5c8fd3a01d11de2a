import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("The board: order, folds, marks, proposals")
struct BoardTests {
  private func walker() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Auftragsbestätigung", "Rechnung", "Mahnung", "Reklamation")
    walker.act(.home, .go(.order))
    return walker
  }

  private func room(_ walker: Walker) -> LineRoom {
    if case .line(let room) = walker.state.room { room } else { LineRoom() }
  }

  /// The rows as text: phases in brackets.
  private func rows(_ walker: Walker) -> [String] {
    guard let audit = walker.state.audit else { return [] }
    return room(walker).rows(of: audit).map { row in
      switch row {
      case .withoutPhase: "[-]"
      case .phase(let place): "[\(audit.journey.phases[place].name)]"
      case .contact(let place): audit.journey.touchpoints[place].name
      case .proposal(let place): "? " + PossibleContact.all[place].name[.german]
      }
    }
  }

  private func select(_ name: String, _ walker: inout Walker) {
    if let row = rows(walker).firstIndex(of: name) { walker.act(.select(row)) }
  }

  private func phase(of name: String, _ walker: Walker) -> String? {
    let contact = walker.journey.touchpoints.first { $0.name == name }
    return walker.journey.phases.first { $0.id == contact?.phase }?.name
  }

  @Test("The selected row is known, and is none in another room")
  func selectedRow() {
    var walker = walker()
    select("[Auftrag]", &walker)
    expectSame(walker.state.selectedLineRow, .phase(2))
    walker.act(.home)
    expectSame(walker.state.selectedLineRow, nil)
  }

  @Test("Left folds the phase of the selected contact, right and Enter unfold it")
  func folding() {
    var walker = walker()
    select("Rechnung", &walker)
    walker.act(.left)
    expectSame(
      rows(walker),
      [
        "[Anfrage]", "Anfrage", "[Besichtigung und Angebot]", "Angebot", "[Auftrag]",
        "Auftragsbestätigung", "[Ausführung]", "[Abnahme und Rechnung]", "[Reklamation]",
        "Reklamation", "[Betreuung]",
      ])
    expectSame(rows(walker)[room(walker).position.cursor], "[Abnahme und Rechnung]")
    walker.act(.right)
    expectSame(rows(walker).count, 13)
    walker.act(.confirm)
    expectSame(rows(walker).count, 11)
  }

  @Test("Right looks into a contact, in every order")
  func right() {
    var walker = walker()
    select("Rechnung", &walker)
    walker.act(.right)
    expectSame(walker.state.scope, .contact)
  }

  @Test("A filter from which letters are taken away lists what it listed with fewer letters")
  func shorterFilter() {
    var walker = walker()
    var listed: [[String]] = []
    walker.act(.search)
    for letter in "rec" {
      walker.act(.type(letter))
      listed.append(rows(walker))
    }
    expectSame(listed.map(\.count), [9, 5, 3])
    walker.act(.eraseBack)
    expectSame(rows(walker), listed[1])
    walker.act(.eraseBack)
    expectSame(rows(walker), listed[0])
    walker.act(.type("x"))
    expectSame(rows(walker), [])
    walker.act(.eraseBack, .eraseBack)
    expectSame(rows(walker).count, 13)
  }

  @Test("One key folds every phase and unfolds all again; a filter looks into folded phases too")
  func foldAll() {
    var walker = walker()
    walker.act(.foldAll)
    expectSame(rows(walker), walker.journey.phases.map { "[\($0.name)]" })
    walker.act(.search)
    walker.line("mahn")
    expectSame(rows(walker), ["[Abnahme und Rechnung]", "Mahnung"])
    walker.act(.back)
    // What was found stays selected, so its phase is open now.
    expectSame(rows(walker)[room(walker).position.cursor], "Mahnung")
    walker.act(.foldAll, .foldAll)
    expectSame(rows(walker).count, 13)
  }

  @Test("Without a rating there is no order by rank, and the announcement says so")
  func unrated() {
    var walker = walker()
    walker.act(.next)
    expectSame(room(walker).order, .line)
    expectSame(walker.state.notice, .nothingRatedYet)
  }

  @Test("By rank and by friction the rated contacts come first, the others along the line")
  func orders() {
    var walker = walker()
    for (name, keys) in [("Angebot", "5410138"), ("Mahnung", "6119092")] {
      select(name, &walker)
      walker.act(.rate)
      walker.keys(keys)
      walker.act(.home, .go(.order))
    }
    walker.act(.next)
    expectSame(room(walker).order, .rank)
    expectSame(
      Array(rows(walker).dropFirst(2)),
      ["Anfrage", "Auftragsbestätigung", "Rechnung", "Reklamation"])
    expectSame(Set(rows(walker).prefix(2)), ["Angebot", "Mahnung"])
    walker.act(.next)
    expectSame(room(walker).order, .friction)
    expectSame(Array(rows(walker).prefix(2)), ["Mahnung", "Angebot"])
    walker.act(.search)
    walker.line("an")
    expectSame(rows(walker), ["Angebot", "Anfrage"])
    walker.act(.back, .next)
    expectSame(room(walker).order, .line)
  }

  @Test("Marked contacts are moved to a phase together, in their order, as one step to undo")
  func moveTogether() {
    var walker = walker()
    let before = walker.journey
    for name in ["Mahnung", "Anfrage"] {
      select(name, &walker)
      walker.act(.mark)
    }
    walker.act(.choosePhase, .select(3), .confirm)
    expectSame(walker.state.notice, .changed(.movedMany(2, to: "Ausführung")))
    expectSame(
      rows(walker),
      [
        "[Anfrage]", "[Besichtigung und Angebot]", "Angebot", "[Auftrag]", "Auftragsbestätigung",
        "[Ausführung]", "Anfrage", "Mahnung", "[Abnahme und Rechnung]", "Rechnung",
        "[Reklamation]", "Reklamation", "[Betreuung]",
      ])
    expectSame(room(walker).marked, [])
    walker.act(.undo)
    expectSame(walker.journey, before)
  }

  @Test("Channel, person, direction and variant apply to all marked contacts")
  func editTogether() {
    var walker = walker()
    walker.act(.markAll)
    expectSame(room(walker).marked.count, 6)
    walker.act(.chooseChannel, .select(1), .confirm)
    expectSame(Set(walker.journey.touchpoints.map(\.channel)), [walker.journey.channels[1].id])
    walker.act(.markAll, .chooseResponsible, .confirm)
    walker.line("Büro")
    expectSame(
      Set(walker.journey.touchpoints.map(\.responsible)), [walker.journey.participants[0].id])
    walker.act(.markAll, .toggleDirection)
    expectSame(Set(walker.journey.touchpoints.map(\.direction)).count, 1)
    guard case .changed(.setMany(6, .direction, _))? = walker.state.notice else {
      Issue.record("it is not said what was changed")
      return
    }
    walker.act(.markAll, .togglePossible)
    expectSame(Set(walker.journey.touchpoints.map(\.state)), [.possible])
    expectSame(walker.state.notice, .changed(.madeManyPossible(6)))
    walker.act(.undo)
    expectSame(walker.state.notice, .undid(.madeManyPossible(6)))
    walker.act(.togglePossible, .markAll, .togglePossible)
    expectSame(walker.state.notice, .changed(.madeManyActual(6)))
  }

  @Test(
    "Removing the marked ones is one step that says how many went, and one undo brings them back")
  func removeTogether() {
    var walker = walker()
    let before = walker.journey
    select("[Abnahme und Rechnung]", &walker)
    walker.act(.mark, .remove)
    expectSame(walker.state.notice, .changed(.removedMany(["Rechnung", "Mahnung"], ratings: 0)))
    expectSame(
      walker.journey.touchpoints.map(\.name),
      [
        "Anfrage", "Angebot", "Auftragsbestätigung", "Reklamation",
      ])
    expectSame(room(walker).marked, [])
    walker.act(.undo)
    expectSame(walker.journey, before)
  }

  @Test("Marked contacts move by a place and by a phase, and stay where the line ends")
  func shiftTogether() {
    var walker = walker()
    select("Mahnung", &walker)
    walker.act(.mark, .moveUp)
    expectSame(rows(walker)[8...9].map { $0 }, ["Mahnung", "Rechnung"])
    let before = walker.journey
    walker.act(.moveUp)
    expectSame(walker.journey, before)
    select("Reklamation", &walker)
    walker.act(.mark, .phaseAfter, .phaseAfter)
    expectSame(phase(of: "Mahnung", walker), "Betreuung")
    expectSame(phase(of: "Reklamation", walker), "Betreuung")
    walker.act(.phaseBefore)
    expectSame(phase(of: "Mahnung", walker), "Reklamation")
  }

  @Test("Escape takes the marks away before it leaves")
  func escape() {
    var walker = walker()
    walker.act(.markAll, .back)
    expectSame(room(walker).marked, [])
    expectSame(walker.state.scope, .line)
    walker.act(.back)
    expectSame(walker.state.scope, .overview)
  }

  @Test("Proposals stand at the end of their phase, never count, and Enter takes one up")
  func proposals() throws {
    var walker = walker()
    let contacts = walker.journey.touchpoints.count
    walker.act(.propose)
    #expect(rows(walker).contains("? Anruf nach einem Jahr"))
    expectSame(walker.journey.touchpoints.count, contacts)
    select("? Anruf nach einem Jahr", &walker)
    walker.act(.confirm)
    let taken = try #require(walker.journey.touchpoints.last)
    expectSame(taken.name, "Anruf nach einem Jahr")
    expectSame(taken.state, .possible)
    #expect(!rows(walker).contains("? Anruf nach einem Jahr"))
    select("? Gruß zum Geburtstag", &walker)
    walker.act(.togglePossible)
    expectSame(walker.journey.touchpoints.last?.state, .actual)
    walker.act(.propose)
    #expect(!rows(walker).contains { $0.hasPrefix("?") })
  }
}
