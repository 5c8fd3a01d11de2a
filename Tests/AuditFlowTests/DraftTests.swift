import AuditFlow
import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Unfinished text")
struct DraftTests {
  /// A journey with something of everything that text can belong to.
  private static let journey: Journey = {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Angebot, E-Mail", "Rechnung, Brief")
    walker.act(.home, .go(.products))
    walker.lines("Innenanstrich", "Pflegehinweis")
    walker.act(.home)
    walker.act(.go(.order), .select(1), .confirm, .addIncident)
    walker.line("Angaben fehlen")
    walker.act(.back, .back, .home)
    return walker.journey
  }()

  private func opened(readOnly: String? = nil) -> Walker {
    var walker = Walker()
    _ = walker.state.handle(.opened(Self.journey, path: "a.journey.json", readOnly: readOnly))
    return walker
  }

  private func left(_ drafts: [Draft], mayBeEntered: Bool = false) -> [LeftDraft] {
    drafts.map { LeftDraft($0, time: "12:40", mayBeEntered: mayBeEntered) }
  }

  private func type(_ text: String, _ walker: inout Walker) {
    for character in text { walker.act(.type(character)) }
  }

  private struct Field: CustomTestStringConvertible, Sendable {
    var name: String
    var open: @Sendable (inout Walker) -> Void
    var testDescription: String { name }
  }

  private static let fields: [Field] = [
    Field(name: "task") { $0.act(.go(.tasks)) },
    Field(name: "letter of the customer") { $0.act(.go(.correspondence), .next) },
    Field(name: "part of a product") { $0.act(.go(.products), .next) },
    Field(name: "what happens between") { $0.act(.go(.order), .home, .nextStep) },
    Field(name: "measure") { $0.act(.measures, .add) },
    Field(name: "name") { $0.act(.go(.order), .select(1), .rename) },
    Field(name: "wish of the customer") {
      $0.act(.go(.order), .select(1), .confirm, .select(8), .confirm)
    },
    Field(name: "incident") { $0.act(.go(.order), .select(1), .confirm, .addIncident) },
    Field(name: "exact value") { $0.act(.go(.judge), .rate, .exactValue) },
    Field(name: "figure") { $0.act(.go(.result), .money, .confirm) },
  ]

  @Test("stands in its field again where the session ended, and is entered once", arguments: fields)
  private func again(_ field: Field) throws {
    var walker = opened()
    field.open(&walker)
    guard walker.state.scope.isTyping else { return }
    type("12", &walker)
    let drafts = walker.state.drafts
    expectSame(drafts.count, 1, field.name)
    var next = opened()
    _ = next.state.handle(.unfinished(left(drafts)))
    expectSame(next.state.notice, .unfinished(OfferedText(time: "12:40")))
    expectSame(next.state.drafts, drafts)
    expectSame(next.state.scope, walker.state.scope)
    expectSame(next.journey, Self.journey)
    walker.act(.confirm)
    next.act(.confirm)
    expectSame(next.state.drafts.isEmpty, walker.state.drafts.isEmpty)
    expectSame(next.saved.count, walker.saved.count)
    // What was entered is not offered once more.
    if next.journey != Self.journey, !["exact value", "figure"].contains(field.name) {
      var later = next
      _ = later.state.handle(.unfinished(left(drafts, mayBeEntered: true)))
      expectSame(later.state.drafts, [])
    }
  }

  @Test("is only said where a script answers, and kept until it is entered", arguments: fields)
  private func beforeScript(_ field: Field) {
    var walker = opened()
    field.open(&walker)
    guard walker.state.scope.isTyping else { return }
    type("12", &walker)
    var next = opened()
    next.state.putsDraftsBack = false
    let (room, drafts) = (next.state.room, walker.state.drafts)
    _ = next.state.handle(.unfinished(left(drafts)))
    expectSame(
      next.state.notice,
      .unfinishedKept(drafts.first?.texts.first ?? "", OfferedText(time: "12:40")))
    expectSame(next.state.room, room)
    next.act(.confirm, .back)
    expectSame(next.state.drafts, drafts)
  }

  @Test("is dropped by Esc, without leaving the place", arguments: fields)
  private func dropped(_ field: Field) {
    var walker = opened()
    field.open(&walker)
    guard walker.state.scope.isTyping else { return }
    type("12", &walker)
    var next = opened()
    _ = next.state.handle(.unfinished(left(walker.state.drafts)))
    next.act(.back)
    expectSame(next.state.notice, .unfinishedDropped)
    expectSame(next.state.drafts, [])
    expectSame(next.journey, Self.journey)
  }

  @Test("that is left alone is offered again, also beside newer text")
  func leftAlone() {
    let old = Draft(
      place: ["collect", "tasks", "outgoing", "enclosed", "", ""], texts: ["Anfrage aufn"])
    var walker = opened()
    _ = walker.state.handle(.unfinished(left([old])))
    walker.act(.home)
    expectSame(walker.state.drafts, [old])
    walker.act(.go(.correspondence))
    type("Mahnung", &walker)
    expectSame(walker.state.drafts.map(\.texts), [["Mahnung"], ["Anfrage aufn"]])
    walker.act(.confirm)
    expectSame(walker.state.drafts, [old])
    // Whoever changes it makes it the text of this session.
    var changed = opened()
    _ = changed.state.handle(.unfinished(left([old])))
    type("ehmen", &changed)
    expectSame(changed.state.drafts.map(\.texts), [["Anfrage aufnehmen"]])
    changed.act(.confirm)
    expectSame(changed.state.drafts, [])
    expectSame(changed.journey.tasks.map(\.name), ["Anfrage aufnehmen"])
  }

  @Test("that is offered and emptied does not come back, whichever key takes the last letter")
  func emptied() {
    for action: Action in [.eraseLine, .eraseWord] {
      for field in Self.fields {
        var walker = opened()
        field.open(&walker)
        type("12", &walker)
        let drafts = walker.state.drafts
        guard !drafts.isEmpty else { continue }
        var next = opened()
        _ = next.state.handle(.unfinished(left(drafts)))
        for _ in 0..<3 { next.act(action) }
        expectSame(next.state.drafts, [], field.name)
      }
    }
  }

  private static let list = "Anfrage\nAngebot 2,5 l, Telefon\nRechnung"

  private func pasted() -> Walker {
    var walker = opened()
    walker.act(.go(.tasks))
    type("Mahn", &walker)
    walker.act(.paste(Self.list))
    return walker
  }

  @Test(
    "is also a pasted list that waits for its yes: it is asked again, and the line under it stays")
  func pastedList() {
    var walker = pasted()
    expectSame(walker.state.drafts.map(\.texts), [[Self.list], ["Mahn"]])
    walker.act(.quit)
    expectSame(walker.state.drafts.map(\.texts), [[Self.list], ["Mahn"]])
    expectSame(walker.journey, Self.journey)
    let drafts = walker.state.drafts
    for yes: Action in [.confirm, .answer("j"), .answer("y")] {
      var next = opened()
      _ = next.state.handle(.unfinished(left(drafts)))
      let lines = Self.list.split(separator: "\n").map { String($0) }
      expectSame(next.state.overlays, [.confirm(.pasteLines(PastedLines(lines)))])
      expectSame(next.state.drafts, drafts)
      next.act(yes)
      expectSame(next.journey.tasks.map(\.name), ["Anfrage", "Angebot 2,5 l", "Rechnung"])
      expectSame(next.state.drafts, [drafts[1]])
      var later = opened()
      _ = later.state.handle(.opened(next.journey, path: "a.journey.json", readOnly: nil))
      _ = later.state.handle(.unfinished(left([drafts[0]], mayBeEntered: true)))
      expectSame(later.state.drafts, [])
    }
  }

  @Test("that is a list goes by Esc or no, and only its lines that are kept come back")
  func pastedListDropped() {
    for no: Action in [.back, .answer("n")] {
      var next = opened()
      _ = next.state.handle(.unfinished(left([pasted().state.drafts[0]])))
      next.act(no)
      expectSame(next.state.drafts, [])
      expectSame(next.state.overlays, [])
      expectSame(next.journey, Self.journey)
    }
    var walker = pasted()
    walker.act(.mark)
    expectSame(
      walker.state.drafts.first?.texts, ["Angebot 2,5 l, Telefon\nRechnung"])
    walker.act(.answer("n"))
    expectSame(walker.state.drafts.map(\.texts), [["Mahn"]])
  }

  @Test("of something that is gone still has a field; nonsense opens one, too")
  func gone() {
    for place in [["input", "incident", "k-gone"], ["between", "a", "b"], ["?"], []] {
      var walker = opened()
      _ = walker.state.handle(
        .unfinished(left([Draft(place: place, texts: ["Text"])])))
      expectSame(walker.state.scope, .collectTyping)
      expectSame(walker.state.drafts.map(\.texts), [["Text"]])
    }
    var walker = opened()
    _ = walker.state.handle(
      .unfinished(left([Draft(place: [], texts: [])])))
    expectSame(walker.state.drafts, [])
    expectSame(walker.state.scope, .overview)
  }

  @Test("is nothing that a field opened with, nor anything where nothing can be saved")
  func none() {
    var walker = opened()
    walker.act(.go(.order), .select(1), .rename)
    expectSame(walker.state.drafts, [])
    type("x", &walker)
    expectSame(walker.state.drafts.count, 1)
    var readOnly = opened(readOnly: "x")
    readOnly.act(.go(.tasks))
    type("x", &readOnly)
    expectSame(readOnly.state.drafts, [])
    var search = opened()
    search.act(.go(.order), .search)
    type("x", &search)
    expectSame(search.state.drafts, [])
  }

  @Test("of a line that is only half typed belongs to the question that is asked")
  func halfLine() {
    var walker = opened()
    expectSame(walker.state.draft(typing: "Anf"), nil)
    walker.act(.go(.tasks))
    expectSame(walker.state.draft(typing: "Anf")?.texts, ["Anf"])
    expectSame(walker.state.draft(typing: " "), nil)
  }

  private func field(_ walker: Walker) -> String? {
    guard case .collect(let room) = walker.state.room else { return nil }
    return room.field.text
  }

  private static let three = [
    Draft(place: ["collect", "tasks", "outgoing", "enclosed", "", ""], texts: ["Aufmaß"]),
    Draft(
      place: ["collect", "correspondence", "outgoing", "enclosed", "", ""], texts: ["Mahnung"]),
    Draft(place: ["collect", "tasks", "outgoing", "enclosed", "", ""], texts: ["Abnahme"]),
  ]

  @Test("of several sessions is offered one after the other, whatever becomes of each")
  func several() {
    var walker = opened()
    _ = walker.state.handle(.unfinished(left(Self.three)))
    expectSame(walker.state.notice, .unfinished(OfferedText(time: "12:40", others: 2)))
    expectSame(walker.state.drafts, Self.three)
    walker.act(.confirm)
    expectSame(walker.journey.tasks.map(\.name), ["Aufmaß"])
    expectSame(
      walker.state.notice, .unfinished(OfferedText(time: "12:40", others: 1, before: .taken)))
    expectSame(field(walker), "Mahnung")
    walker.act(.back)
    expectSame(
      walker.state.notice, .unfinished(OfferedText(time: "12:40", others: 0, before: .dropped)))
    expectSame(walker.state.drafts, [Self.three[2]])
    // Changed, it is text of this session.
    type(" B", &walker)
    expectSame(walker.state.drafts.map(\.texts), [["Abnahme B"]])
    walker.act(.confirm)
    expectSame(walker.journey.tasks.map(\.name), ["Aufmaß", "Abnahme B"])
    expectSame(walker.state.drafts, [])
    // One way back leads to where the file was opened.
    walker.act(.back, .back)
    expectSame(walker.state.scope, .overview)
  }

  @Test("waits for its turn until what was made of the one before is entered, too")
  func turn() {
    var walker = opened()
    _ = walker.state.handle(.unfinished(left(Self.three)))
    type(" 2", &walker)
    expectSame(walker.state.drafts.map(\.texts), [["Aufmaß 2"], ["Mahnung"], ["Abnahme"]])
    walker.act(.confirm)
    expectSame(field(walker), "Mahnung")
    // Left alone, neither it nor the last one is lost.
    walker.act(.home)
    expectSame(walker.state.drafts, Array(Self.three.dropFirst()))
  }

  @Test("stands beside the word on an older format, which the first save ends")
  func olderFormat() {
    var walker = Walker()
    _ = walker.state.handle(
      .opened(Self.journey, path: "a.journey.json", readOnly: nil, olderFormat: 0))
    walker.canSave = false
    expectSame(walker.state.notice, .olderFormat(0))
    expectSame(walker.state.audit?.olderFormat, 0)
    walker.act(.go(.tasks))
    walker.lines("Aufmaß")
    expectSame(walker.state.audit?.olderFormat, 0)
    _ = walker.state.handle(
      .saved(revision: walker.state.audit?.revision ?? 0, time: "12:40"))
    expectSame(walker.state.audit?.olderFormat, nil)
  }
}
