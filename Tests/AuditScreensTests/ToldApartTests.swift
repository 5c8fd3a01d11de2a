import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// What looks alike, and what a small window could hide.
struct ToldApartTests {
  @Test(
    "two journeys of one title are told apart by the names of their files",
    arguments: Language.allCases)
  func equalTitles(language: Language) {
    var sample = Sample(language: language)
    let title = language == .german ? "Reklamation" : "Complaint"
    sample.state.listing.journeys = ["maler", "dach"].map {
      JourneyEntry(
        path: "\($0).journey.json", folder: "~/Betrieb", title: title, contacts: 7,
        lastRound: nil, isReadable: true)
    }
    let rows = AuditScreens.frame(of: sample.state, glyphs: .unicode).grid.lines
      .split(separator: "\n").filter { $0.contains(title) && $0.contains("7") }
    expectSame(rows.count, 2)
    #expect(rows.first?.contains("maler") == true && rows.last?.contains("dach") == true)
    let lines = AuditScreens.plain(of: sample.state).text
    #expect(lines.contains("maler") && lines.contains("dach"))
    // One of a kind needs no name of a file.
    sample.state.listing.journeys.removeLast()
    #expect(!AuditScreens.frame(of: sample.state, glyphs: .unicode).grid.lines.contains("maler"))
  }

  @Test(
    "how many entries are marked is seen in the smallest window", arguments: Language.allCases)
  func marked(language: Language) {
    var sample = Sample(language: language)
    sample.collect()
    sample.act(.home, .go(.correspondence), .back, .first, .mark, .mark, .mark)
    sample.state.size = .smallest
    let rows = AuditScreens.frame(of: sample.state, glyphs: .unicode).grid.lines
    let said = Texts(language).line.marked(3)
    #expect(rows.contains(said), "\(said): \(rows)")
  }
}
