import JourneyModel
import PtySupport
import TestSupport
import Testing

/// What the screen calls saved is in the file.
@Suite("Saving while walking", .serialized)
struct WalkSavingTests {
  private func begin(_ home: WalkHome) throws -> WalkPlayer {
    let player = try WalkPlayer(home)
    try player.press("n", "1", "Enter")
    try player.waitUntilSaved()
    return player
  }

  @Test("each confirmed answer is in the file as soon as it is called saved")
  func eachAnswer() throws {
    let home = try WalkHome()
    let player = try begin(home)
    expectSame(try home.journey().title, "Ein Kunde will ein Angebot")

    try player.press("2")
    for (count, line) in ["Angebot, E-Mail", "Mahnung, Brief", "Rechnung"].enumerated() {
      try player.type(line: line)
      try player.waitUntilSaved()
      expectSame(try home.journey().touchpoints.count, count + 1)
    }
    try player.press("Esc", "Esc", "5")
    let answers: [(String, RatingField, Judgement)] = [
      ("5", .wait, .range(low: 2160, high: 10_080)), ("6", .effort, .exact(6)),
      ("2", .emotion, .exact(-1)), ("s", .failure, .range(low: 0.01, high: 0.09)),
      ("0", .handoffs, .exact(0)), ("f", .importance, .ask),
      ("m", .frequency, .range(low: 2, high: 4)),
    ]
    for (key, field, judgement) in answers {
      try player.press(key)
      try player.waitUntilSaved()
      expectSame(try home.journey().rounds.last?.ratings.first?[field], judgement, "\(field)")
    }
    expectSame(try home.journey().rounds.last?.date, Day("2026-11-22"))
  }

  @Test("a kill right after saved loses nothing, however often")
  func kills() throws {
    let home = try WalkHome()
    let player = try begin(home)
    var lines: [String] = []
    for number in 1...4 {
      if number > 1 { try player.press("Down", "Enter") }
      try player.press("2")
      lines.append("Brief Nummer \(number)")
      try player.type(line: lines[number - 1])
      try player.interrupt(.kill)
      expectSame(try home.journey().touchpoints.map(\.name), lines)
    }
  }

  @Test("closing the terminal while a line is half typed keeps all that was entered")
  func hangUp() throws {
    let home = try WalkHome()
    let player = try begin(home)
    try player.press("2")
    try player.type(line: "Angebot, E-Mail")
    player.session.send("halb getipp")
    try player.interrupt(.hangup)
    expectSame(try home.journey().touchpoints.map(\.name), ["Angebot"])
    expectSame(home.journeys.count, 1)
  }

  @Test("two programs that open the same file show the same")
  func twoStarts() throws {
    let home = try WalkHome()
    let path = try home.put(try fixture("../Golden/audit/angebot.de.journey.json"))
    let before = try home.journeyText()
    let first = try WalkPlayer(home, path)
    let second = try WalkPlayer(home, path)
    for keys in [["Esc", "Enter"], ["4", "End"], ["Enter"], ["Esc", "Esc", "6"], ["o"]] {
      for key in keys {
        try first.press(key)
        try second.press(key)
      }
      expectSame(first.session.screen.screenText, second.session.screen.screenText)
    }
    expectSame(try home.journeyText(), before)
  }

  @Test("what two people do at the same time is all in the file, and undo takes back one's own")
  func bothChange() throws {
    let home = try WalkHome()
    let path = try home.put(try fixture("../Golden/audit/quote.en.journey.json"))
    let before = try home.journey().documents.map(\.name)
    let first = try WalkPlayer(home, path)
    let second = try WalkPlayer(home, path)
    for (player, name) in [(first, "Brief vom Ersten"), (second, "Brief vom Zweiten")] {
      try player.press("2")
      try player.type(line: name)
      try player.waitUntilSaved()
    }
    let both = ["Brief vom Ersten", "Brief vom Zweiten"]
    expectSame(try home.journey().documents.map(\.name), before + both)

    try second.press("Ctrl-_")
    try second.waitUntilSaved()
    second.session.send(Keys.control("q"))
    expectSame(second.session.waitForExit(), 0)
    expectSame(try home.journey().documents.map(\.name), before + both.prefix(1))
    expectSame(try home.journey().problems().filter { $0.severity == .error }, [])
  }
}
