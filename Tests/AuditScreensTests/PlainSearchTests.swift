import AuditFlow
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// A search finds what its field names, and says which row it has found.
struct PlainSearchTests {
  @Test("where a list shows channel and phase, a search finds them", arguments: Language.allCases)
  func channelAndPhase(language: Language) {
    for step in [Step.judge, .correspondence] {
      var (sample, memory) = (Sample(language: language), PlainMemory())
      sample.collect()
      sample.act(.go(step))
      if step == .correspondence { sample.act(.back, .first) }
      let rows = say([], to: &sample, &memory).split(separator: "\n")
      let phone = language == .german ? "telefon" : "phone"
      let wanted = rows.first { $0.first?.isNumber == true && $0.folded.contains(phone) } ?? ""
      #expect(!wanted.folded.prefix { $0 != "," }.contains(phone), "\(rows)")
      sample.act(.search)
      let found = say([phone], to: &sample, &memory)
      #expect(found.contains(wanted), "\(step): \(wanted) is not in \(found)")
    }
  }

  @Test("a search that finds the row on which one stands says that row")
  func sameRow() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.tasks), .back, .select(1))
    _ = say([], to: &sample, &memory)
    let found = say(["search", "look at"], to: &sample, &memory)
    #expect(found.hasPrefix("2 Look at the site"), "\(found)")
  }

  @Test("a task is found by its person, and what is nowhere is said to be nowhere")
  func person() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.tasks), .back, .first)
    _ = say([], to: &sample, &memory)
    #expect(say(["search", "boss"], to: &sample, &memory).contains("2 Look at the site"))
    #expect(say(["search", "zebra"], to: &sample, &memory).hasPrefix("No match for “zebra”."))
  }
}
