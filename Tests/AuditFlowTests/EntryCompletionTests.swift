import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("Completing what is typed, and changing several entries at once")
struct EntryCompletionTests {
  private func typing(_ text: String, after lines: String...) -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.tasks))
    for line in lines { walker.line(line) }
    walker.act(.home, .go(.correspondence))
    for character in text { walker.act(.type(character)) }
    return walker
  }

  private func room(_ walker: Walker) -> CollectRoom {
    if case .collect(let room) = walker.state.room {
      room
    } else {
      CollectRoom(entryPoint: .tasks)
    }
  }

  @Test("A name that exists elsewhere completes what is typed, whatever the case; Right takes it")
  func names() {
    var walker = typing("zw", after: "Zwischenstand melden")
    expectSame(room(walker).completion?.rest, "ischenstand melden")
    walker.act(.right)
    expectSame(room(walker).field, TextField("Zwischenstand melden"))
    expectSame(room(walker).completion, nil)
  }

  @Test("A whole word for a direction is not completed to something else that begins with it")
  func direction() {
    for word in ["ein", "aus", "in", "out"] {
      expectSame(room(typing("Anruf, \(word)")).completion, nil)
    }
    expectSame(room(typing("Anruf, anf")).completion?.rest, "rage")
  }

  @Test("The examples of the trade complete too")
  func template() throws {
    let walker = typing("")
    let example = try #require(room(walker).currentPrompt(in: walker.journey)?.example?[.german])
    let typed = typing(String(example.prefix(3)))
    expectSame(typed.state.audit != nil, true)
    #expect(room(typed).completion != nil)
  }

  @Test(
    "What stuck is let go of by a dash: one value behind its mark, or all of it, with a name or alone"
  )
  func forgetting() {
    var walker = typing("")
    walker.lines("Anruf, Telefon, Büro", "Zettel @-")
    expectSame(room(walker).sticky.responsible, nil)
    #expect(room(walker).sticky.channel != nil)
    expectSame(walker.journey.touchpoints.last?.responsible, nil)
    walker.line("#-")
    expectSame(room(walker).sticky.channel, nil)
    expectSame(walker.journey.documents.map(\.name), ["Anruf", "Zettel"])
    walker.lines("Mahnung, Brief, Büro", "Quittung, -")
    expectSame(walker.journey.touchpoints.last?.name, "Quittung")
    expectSame(walker.journey.touchpoints.last?.responsible, nil)
    expectSame(room(walker).sticky.channel, nil)
  }

  @Test("Taking the example keeps what is typed; an example that was taken may be another one")
  func exampleKeepsText() throws {
    var walker = typing("Mein Text")
    walker.act(.acceptPrompt)
    expectSame(room(walker).field.text, "Mein Text")
    expectSame(room(walker).field.cursor, 0)
    walker.act(.undo, .acceptPrompt)
    let first = room(walker).field.text
    walker.act(.nextPrompt, .acceptPrompt)
    #expect(!first.isEmpty && room(walker).field.text != first)
  }

  @Test("Between two contacts the example does not replace what is typed either")
  func exampleBetween() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot")
    walker.act(.home, .go(.order), .nextPrompt)
    guard case .between = walker.state.room else {
      Issue.record("\(walker.state.scope)")
      return
    }
    walker.act(.type("X"), .acceptPrompt)
    guard case .between(let room) = walker.state.room else { return }
    expectSame(room.field.text, "X")
  }

  @Test("An unfinished mark is entered as what it can only mean, and as the preview says")
  func unfinishedMark() {
    var walker = typing("Anruf #Tele @Bü", after: "Zettel @Büro")
    expectSame(
      room(walker).enteredLine(in: walker.journey, .german), .whole("Anruf #Tele @Büro"))
    walker.act(.setText("Anruf @Bü"), .confirm)
    expectSame(walker.journey.touchpoints.map(\.name), ["Anruf"])
    expectSame(
      walker.journey.participants.map(\.alias).filter { $0.hasPrefix("B") }, ["Büro"])
  }

  @Test("A mark that can mean several things is not entered before it is known which")
  func openMark() {
    var walker = typing("Anruf @M", after: "Zettel @Max", "Brief @Moritz")
    walker.act(.confirm)
    expectSame(walker.journey.touchpoints, [])
    expectSame(room(walker).field.text, "Anruf @M")
    guard case .openMark(let mark)? = walker.state.notice else {
      Issue.record("\(String(describing: walker.state.notice))")
      return
    }
    expectSame(mark.choices, ["Max", "Moritz"])
    // A blank behind it says that it is meant so.
    walker.act(.type(" "), .confirm)
    expectSame(walker.journey.touchpoints.map(\.name), ["Anruf"])
    expectSame(walker.journey.participants.map(\.alias).suffix(1), ["M"])
  }

  @Test("Within the text Right moves the cursor; Ctrl-E goes to the end where nothing completes")
  func within() {
    var walker = typing("zw", after: "Zwischenstand melden")
    walker.act(.left)
    expectSame(room(walker).completion, nil)
    walker.act(.right)
    expectSame(room(walker).field, TextField("zw"))
    expectSame(room(walker).completion?.rest, "ischenstand melden")
    walker.act(.setText("Qwertz"), .first, .complete)
    expectSame(room(walker).field.cursor, 6)
  }

  @Test(
    "Marks and words behind a comma are completed from the channels and people of the journey",
    arguments: [
      ("Anruf #Tel", "Anruf #Telefon"), ("Anruf @B", "Anruf @Büro"), ("Anruf >e", "Anruf >ein"),
      ("Anruf, Tel", "Anruf, Telefon"), ("Anruf, Telefon, Bü", "Anruf, Telefon, Büro"),
      ("Anruf, La", "Anruf, Laden oder Büro"),
      ("Anruf, Bü", "Anruf, Bü"),
    ])
  func marks(typed: String, completed: String) {
    var walker = typing(typed, after: "Anfrage aufnehmen, Telefon, @Büro")
    walker.act(.complete)
    expectSame(room(walker).field.text, completed)
  }

  @Test("A pending mark names what it can stand for, and is closed once it says something")
  func pending() throws {
    let open = typing("Anruf #E")
    let mark = try #require(room(open).pendingMark(in: open.journey, .german))
    expectSame(mark.choices, ["E-Mail"])
    expectSame(mark.isOpen, true)
    let shop = typing("Anruf #La")
    expectSame(room(shop).pendingMark(in: shop.journey, .german)?.choices, ["Laden"])
    let closed = typing("Anruf #e-mail")
    expectSame(room(closed).pendingMark(in: closed.journey, .german)?.isOpen, false)
    let none = typing("Anruf")
    expectSame(room(none).pendingMark(in: none.journey, .german), nil)
  }

  @Test("Marked entries change together, and one undo takes it back")
  func together() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Angebot", "Rechnung", "Mahnung")
    let before = walker.journey
    walker.act(.back, .select(0), .mark, .mark, .chooseChannel, .select(2), .confirm)
    let channel = walker.journey.channels[2].id
    expectSame(walker.journey.touchpoints.prefix(2).map(\.channel), [channel, channel])
    #expect(walker.journey.touchpoints[2].channel != channel)
    walker.act(.undo)
    expectSame(walker.journey, before)
    // The marks are there again with what they were for.
    walker.act(.remove)
    expectSame(walker.journey.touchpoints.map(\.name), ["Mahnung"])
    expectSame(walker.state.notice, .changed(.removedEntries(["Angebot", "Rechnung"], ratings: 0)))
    walker.act(.undo)
    expectSame(walker.journey, before)
  }

  @Test("Several tasks are answered at once")
  func tasks() {
    var walker = Walker.begun()
    walker.act(.go(.tasks))
    walker.lines("Termin abstimmen", "Farbe bestellen", "Gerüst stellen")
    walker.act(.back, .markAll, .touches(.yes))
    expectSame(walker.journey.tasks.map(\.touchesCustomer), [.yes, .yes, .yes])
    expectSame(walker.journey.touchpoints.count, 3)
    walker.act(.undo)
    expectSame(walker.journey.touchpoints, [])
  }
}
