import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

@Suite("The newest entry while typing")
struct NewestEntryTests {
  @Test(
    "It is on screen, whatever the size and however many there are",
    arguments: [
      ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12),
      ScreenSize(columns: 120, rows: 40), ScreenSize(columns: 60, rows: 18),
    ],
    EntryPoint.allCases)
  func isInSight(size: ScreenSize, entryPoint: EntryPoint) {
    var sample = Sample(language: .german, size: size)
    sample.begin()
    sample.act(.go(entryPoint == .tasks ? .tasks : .correspondence))
    if entryPoint == .products { sample.act(.home, .go(.products)) }
    if entryPoint == .products { sample.line("Anstrich") }
    for number in 1...40 {
      sample.line("Eintrag \(number)")
      let lines = sample.picture
      #expect(
        lines.contains { $0.hasPrefix("  Eintrag \(number) ") }, "\(number)\n\(lines)")
    }
  }

  @Test("It is on screen too when the room is entered anew")
  func afterComingBack() {
    var sample = Sample(language: .english)
    sample.begin()
    sample.act(.go(.correspondence))
    for number in 1...20 { sample.line("Entry \(number)") }
    sample.act(.home, .go(.correspondence))
    let lines = sample.picture
    #expect(lines.contains { $0.hasPrefix("  Entry 20 ") }, "\(lines)")
  }
}
