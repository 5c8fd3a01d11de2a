import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("What others save meanwhile")
struct OthersTests {
  /// A walker over four letters that are saved.
  private func begun() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Auftrag", "Rechnung")
    walker.act(.home)
    return walker
  }

  /// Lets somebody change what the walker sees, and hands the walker the new state of the file.
  @discardableResult
  private func others(
    _ walker: inout Walker, number: Int = 1, by author: String? = "Anna",
    _ change: (inout Journey) -> Void
  ) -> [Effect] {
    let base = walker.state.audit?.durable ?? walker.journey
    var journey = base
    change(&journey)
    return walker.state.handle(
      .joined(JoinedJourney(base: base, journey: journey, number: number, by: author)))
  }

  private func names(_ walker: Walker) -> [String] { walker.journey.touchpoints.map(\.name) }

  @Test("appears at once, is already saved, and one line says who changed what")
  func appears() {
    var walker = begun()
    let asked = others(&walker) { journey in
      journey.touchpoints[1].name = "Kostenvoranschlag"
      journey.touchpoints.append(Touchpoint(id: "x1", name: "Mahnung"))
    }
    expectSame(asked, [])
    expectSame(names(walker), ["Anfrage", "Kostenvoranschlag", "Auftrag", "Rechnung", "Mahnung"])
    expectSame(walker.state.audit?.isSaved, true)
    expectSame(
      walker.state.notice.map { Texts.german.notice($0) },
      "Anna: 1 Kontaktpunkt neu, 1 geändert.")
    others(&walker, number: 2, by: nil) { $0.touchpoints.removeLast() }
    expectSame(
      walker.state.notice.map { Texts.english.notice($0) },
      "Changed outside: “Mahnung” removed.")
  }

  @Test("tells answers that were given from answers that were taken back")
  func takenBack() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 22))
    var walker = begun()
    let ids = walker.journey.touchpoints.map(\.id)
    func said() -> String? { walker.state.notice.map { Texts.english.notice($0) } }
    others(&walker, number: 1) { $0.rounds = [Round(id: "r1", date: day)] }
    others(&walker, number: 2) {
      $0.rounds[0].ratings = ids.prefix(2).map {
        Rating(touchpoint: $0, wait: .exact(60), effort: .ask)
      }
    }
    expectSame(said(), "Anna: 2 touchpoints rated.")
    others(&walker, number: 3) { $0.rounds[0].ratings[0].wait = nil }
    expectSame(said(), "Anna: “Anfrage” with answers taken back.")
    others(&walker, number: 4) { $0.rounds[0].ratings = [] }
    expectSame(said(), "Anna: 2 touchpoints with answers taken back.")
  }

  @Test("is joined with what is not saved yet, and the whole is saved on that basis")
  func unsaved() {
    var walker = begun()
    let base = walker.journey
    _ = walker.state.handle(.go(.correspondence))
    for character in "Mahnung" { _ = walker.state.handle(.type(character)) }
    _ = walker.state.handle(.confirm)
    var theirs = base
    theirs.touchpoints[0].name = "Anruf"
    let asked = walker.state.handle(
      .joined(JoinedJourney(base: base, journey: theirs, number: 7, by: "Anna")))
    expectSame(names(walker), ["Anruf", "Angebot", "Auftrag", "Rechnung", "Mahnung"])
    guard case .save(let request)? = asked.first else {
      Issue.record("no save")
      return
    }
    expectSame(request.basis, 7)
    expectSame(request.journey, walker.journey)
    expectSame(walker.state.audit?.isSaved, false)
    _ = walker.state.handle(.saved(revision: request.revision - 1, time: "14:02"))
    expectSame(walker.state.audit?.isSaved, false)
    _ = walker.state.handle(.saved(revision: request.revision, time: "14:02"))
    expectSame(walker.state.audit?.isSaved, true)
  }

  @Test("stays when one's own change is taken back and done again, in any order")
  func undo() {
    var walker = begun()
    others(&walker) { $0.touchpoints[0].name = "Anruf" }
    walker.act(.undo)
    expectSame(names(walker), ["Anruf", "Angebot", "Auftrag"])
    others(&walker, number: 2) { $0.touchpoints.append(Touchpoint(id: "x1", name: "Lob")) }
    walker.act(.undo)
    expectSame(names(walker), ["Anruf", "Angebot", "Lob"])
    walker.act(.redo, .redo)
    expectSame(Set(names(walker)), ["Anruf", "Angebot", "Auftrag", "Rechnung", "Lob"])
    walker.act(.undo, .undo, .undo, .undo)
    // What others named stays; so does the entry that they changed.
    expectSame(names(walker), ["Anruf", "Lob"])
    expectSame(walker.saved.last, walker.journey)
    expectSame(walker.journey.undecided(), [])
  }

  @Test("that has replaced one's own change is left alone by undo, which says so")
  func undoOfNothing() {
    var walker = begun()
    let id = walker.journey.touchpoints[3].id
    others(&walker) { journey in
      journey.touchpoints[3].name = "Schlussrechnung"
      for index in journey.documents.indices where journey.documents[index].name == "Rechnung" {
        journey.documents[index].name = "Schlussrechnung"
      }
    }
    let (before, saves) = (walker.journey, walker.saved.count)
    walker.act(.undo)
    expectSame(walker.journey, before)
    expectSame(walker.saved.count, saves)
    expectSame(walker.journey.touchpoints.last?.id, id)
    expectSame(
      walker.state.notice.map { Texts.german.notice($0) },
      "Andere haben das inzwischen geändert; es bleibt so („Rechnung“ eintragen).")
    walker.act(.undo)
    expectSame(names(walker), ["Anfrage", "Angebot", "Schlussrechnung"])
  }

  @Test("of one field at the same time stands beside one's own, with the name of both people")
  func conflict() {
    var walker = begun()
    walker.state.person = "bernd"
    let base = walker.journey
    walker.canSave = false
    let id = base.touchpoints[1].id
    walker.state.room = .contact(ContactRoom(touchpoint: id))
    walker.act(.rename, .setText("Offerte"), .confirm)
    expectSame(names(walker)[1], "Offerte")
    var theirs = base
    theirs.touchpoints[1].name = "Kostenvoranschlag"
    _ = walker.state.handle(
      .joined(JoinedJourney(base: base, journey: theirs, number: 1, by: "Anna")))
    expectSame(names(walker)[1], "Kostenvoranschlag")
    expectSame(
      walker.journey.touchpoints[1].conflicts,
      [Conflict(field: "name", value: .string("Offerte"), by: "bernd")])
  }

  @Test("reaches a trial as well, is no change of it, and stays when the trial is discarded")
  func trial() {
    var walker = begun()
    walker.act(.tryOut)
    walker.act(.go(.correspondence))
    walker.lines("Probe")
    let asked = others(&walker) { $0.touchpoints[0].name = "Anruf" }
    expectSame(asked, [])
    expectSame(names(walker).contains("Probe"), true)
    expectSame(walker.state.audit?.triedChanges, 1)
    expectSame(walker.state.audit?.isSaved, true)
    walker.act(.tryOut, .discard)
    expectSame(names(walker), ["Anruf", "Angebot", "Auftrag", "Rechnung"])
    expectSame(walker.state.audit?.isSaved, true)
  }

  @Test("of a name that both change, the one while the other's field is open, both stay visible")
  func renamedMeanwhile() throws {
    var walker = begun()
    let id = try #require(walker.journey.touchpoints.first?.id)
    walker.state.room = .contact(ContactRoom(touchpoint: id))
    walker.act(.rename)
    others(&walker) { $0.touchpoints[0].name = "Handy VIER" }
    walker.act(.eraseLine)
    walker.line("Handy SECHS")
    let contact = try #require(walker.journey.touchpoint(id))
    expectSame(contact.name, "Handy VIER")
    expectSame(contact.conflicts.map(\.value), ["Handy SECHS"])
    expectSame(
      walker.state.notice.map { Texts.german.notice($0) },
      "Andere haben das inzwischen auch geändert oder entfernt: Beides bleibt, ! entscheidet.")
    walker.act(.undo)
    expectSame(walker.journey.touchpoint(id)?.name, "Handy VIER")
    expectSame(walker.journey.touchpoint(id)?.conflicts, [])
    // The next field sees what is there by now.
    walker.act(.rename, .eraseLine)
    walker.line("Handy ACHT")
    expectSame(walker.journey.touchpoint(id)?.name, "Handy ACHT")
    expectSame(walker.journey.touchpoint(id)?.conflicts, [])
  }

  @Test("what is typed about something that others remove meanwhile brings it back, marked")
  func removedMeanwhile() throws {
    var walker = begun()
    let id = try #require(walker.journey.touchpoints.first?.id)
    walker.state.room = .contact(ContactRoom(touchpoint: id))
    walker.act(.rename)
    others(&walker) { journey in
      _ = try? journey.remove(EntityAddress(.touchpoint, id))
    }
    walker.act(.eraseLine)
    walker.line("Anruf")
    expectSame(walker.journey.touchpoint(id)?.name, "Anruf")
    expectSame(walker.journey.touchpoint(id)?.conflicts.map(\.field), [Conflict.wholeEntry])
    #expect(walker.state.notice.map { Texts.english.notice($0) }?.contains("both are kept") == true)
  }

  @Test("a new contact in a phase that others remove meanwhile is kept, with the phase")
  func phaseRemovedMeanwhile() throws {
    var walker = begun()
    let phase = try #require(walker.journey.phases.last?.id)
    walker.state.overlays = [.input(InputPrompt(purpose: .newContact(phase: phase)))]
    others(&walker) { $0.phases.removeLast() }
    walker.line("Nachfrage")
    expectSame(walker.journey.touchpoints.last?.name, "Nachfrage")
    expectSame(walker.journey.touchpoints.last?.phase, phase)
    expectSame(walker.journey.phases.last?.conflicts.map(\.field), [Conflict.wholeEntry])
    expectSame(walker.journey.problems().filter { $0.severity == .error }, [])
  }

  @Test("a text that is refused stays in its field, with the reason")
  func refusedText() throws {
    var walker = begun()
    walker.state.overlays = [.input(InputPrompt(purpose: .newContact(phase: "nowhere")))]
    walker.line("Nachfrage")
    guard case .input(let prompt)? = walker.state.overlays.last else {
      Issue.record("the field is gone")
      return
    }
    expectSame(prompt.field.trimmed, "Nachfrage")
    #expect(prompt.problem != nil)
  }

  @Test("a key that was meant for what others took away changes nothing and says so")
  func vanished() throws {
    var walker = begun()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    // Who judges is said: nothing else is asked.
    walker.act(.chooseRater, .confirm)
    guard case .rate(let rating) = walker.state.room, let first = rating.current else {
      Issue.record("nothing to rate")
      return
    }
    let name = walker.journey.name(of: first) ?? ""
    others(&walker) { journey in _ = try? journey.remove(EntityAddress(.touchpoint, first)) }
    let before = walker.journey
    walker.keys("3")
    expectSame(walker.journey, before)
    let said = walker.state.notice.map { Texts.german.notice($0) } ?? ""
    #expect(said.hasPrefix("„\(name)“ ist nicht mehr da; hier steht jetzt „"))
    walker.keys("3")
    expectSame(walker.journey.rounds.last?.ratings.count, 1)

    // Moving on is looking: no key is lost then.
    guard case .rate(let next) = walker.state.room, let second = next.current else { return }
    others(&walker, number: 2) { journey in
      _ = try? journey.remove(EntityAddress(.touchpoint, second))
    }
    walker.act(.next)
    let count = walker.journey.rounds.last?.ratings.count ?? 0
    walker.keys("3")
    expectSame(walker.journey.rounds.last?.ratings.count, count + 1)
  }

  @Test("of a phase and a contact with one identifier only the one meant is renamed")
  func renameByKind() throws {
    var walker = begun()
    others(&walker) { journey in
      journey.phases[0].id = "2"
      journey.touchpoints.append(Touchpoint(id: "2", name: "Zwei"))
    }
    let phase = walker.journey.phases[0].name
    walker.state.overlays = [.input(InputPrompt(purpose: .rename("2", .touchpoint)))]
    walker.line("Drei")
    expectSame(walker.journey.touchpoint("2")?.name, "Drei")
    expectSame(walker.journey.phases[0].name, phase)
    walker.state.overlays = [.input(InputPrompt(purpose: .rename("2", .phase)))]
    walker.line("Vier")
    expectSame(walker.journey.touchpoint("2")?.name, "Drei")
    expectSame(walker.journey.phases[0].name, "Vier")
  }

  @Test("who judges goes back to the team when others have taken that person off the list")
  func judge() {
    var walker = begun()
    others(&walker) { $0.participants = [Participant(id: "p1", alias: "Bernd")] }
    walker.state.audit?.rater = "p1"
    others(&walker, number: 2) { $0.touchpoints[0].name = "Anruf" }
    expectSame(walker.state.audit?.rater, "p1")
    others(&walker, number: 3) { $0.participants = [] }
    expectSame(walker.state.audit?.rater, nil)
  }

  @Test("of people who begin to rate at the same moment stands in one round; undo takes one's own")
  func oneRound() throws {
    var walker = begun()
    let base = walker.journey
    let ids = base.touchpoints.map(\.id)
    walker.act(.go(.judge))
    walker.state.room = .rate(RateRoom(queue: [ids[0]]))
    walker.act(.answer("5"))
    var theirs = base
    var identifiers = SeededIdentifiers(seed: 99)
    try theirs.rate(ids[1], [.effort: .exact(3)], today: Walker.today, using: &identifiers)
    let own = walker.journey
    let both = Journey.merging(base: base, mine: own, theirs: theirs).journey
    expectSame(both.rounds.count, 1)
    _ = walker.state.handle(
      .joined(JoinedJourney(base: own, journey: both, number: 1, by: "Anna")))
    expectSame(walker.journey.rounds.first?.ratings.count, 2)
    walker.act(.undo)
    expectSame(walker.journey.rounds.first?.ratings.map(\.touchpoint), [ids[1]])
    walker.act(.redo)
    expectSame(Set(walker.journey.rounds.first?.ratings.map(\.touchpoint) ?? []), Set(ids[..<2]))
  }

  @Test("leaves the cursor on its contact, at its height on screen, in this room and those before")
  func cursor() {
    var walker = begun()
    walker.act(.go(.correspondence))
    walker.lines("Mahnung", "Gutschrift")
    walker.act(.home, .go(.order), .first)
    if case .line(let room) = walker.state.room, let audit = walker.state.audit {
      let rows = room.rows(of: audit)
      let contacts = rows.indices.filter { if case .contact = rows[$0] { true } else { false } }
      walker.act(.select(contacts[contacts.count - 2]))
    }
    func selected() -> (String?, Int) {
      guard case .line(let room) = walker.state.room, let audit = walker.state.audit,
        case .contact(let index) = room.rows(of: audit)[room.position.cursor]
      else { return (nil, 0) }
      return (audit.journey.touchpoints[index].name, room.position.cursor - room.position.top)
    }
    let (name, height) = selected()
    #expect(name != nil)
    let phase = walker.journey.touchpoints[0].phase
    others(&walker) { journey in
      for number in 1...9 {
        journey.touchpoints.insert(
          Touchpoint(id: EntityID("x\(number)"), name: "Neu \(number)", phase: phase), at: 0)
      }
    }
    expectSame(selected().0, name)
    walker.act(.confirm)
    others(&walker, number: 2) { $0.touchpoints.removeAll { $0.name.hasPrefix("Neu") } }
    walker.act(.back)
    expectSame(selected().0, name)
    expectSame(selected().1, height)
  }

  @Test("lets the program end that was asked to leave, as soon as all is saved")
  func leaving() {
    var walker = begun()
    let base = walker.journey
    _ = walker.state.handle(.go(.correspondence))
    for character in "Mahnung" { _ = walker.state.handle(.type(character)) }
    _ = walker.state.handle(.confirm)
    expectSame(walker.state.handle(.quit), [])
    let joined = JoinedJourney(base: base, journey: walker.journey, number: 1, by: nil)
    expectSame(walker.state.handle(.joined(joined)), [.quit])
  }
}
