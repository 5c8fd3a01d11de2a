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
    "what the sign of a curve means never stands on its stems",
    arguments: [[], [0], [30, 31], [0, 12, 20, 31], [2, 9, 16, 23, 30]])
  func legend(high: [Int]) {
    var curve = CurveBlock(
      points: (0..<32).map { place in
        if high.contains(place) { return .init(100, isWorst: true) }
        return .init(place.isMultiple(of: 5) ? nil : 40)
      }, phases: [.init("Auftrag", count: 32)], height: 5, spoken: [])
    curve.legend = "? nicht bewertet"
    func rows() -> [String] {
      var painter = Painter(Grid(size: Size(columns: 76, rows: 8)))
      painter.draw(curve, in: Area(x: 0, y: 0, width: 76, height: 8))
      return painter.grid.lines.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
    let shown = rows()
    expectSame(shown.count { $0.contains("? nicht bewertet") }, 1)
    curve.legend = ""
    // With the text taken out, every stem is where it was.
    expectSame(
      shown.prefix(5).map {
        $0.replacing("? nicht bewertet", with: String(repeating: " ", count: 16)).trimmedAtEnd
      }, rows().prefix(5).map(\.trimmedAtEnd))
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

extension String {
  fileprivate var trimmedAtEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
