import AuditFlow
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

@Suite("What the help finds")
struct HelpOrderTests {
  private func rows(_ text: String, in sample: Sample) -> [HelpRow] {
    HelpRow.all(for: HelpOverlay(searching: text), ViewContext(sample.state))
  }

  private var atResult: Sample {
    var sample = Sample(language: .german)
    sample.rateAll()
    sample.act(.go(.result), .help)
    return sample
  }

  @Test(
    "keys of the place first, then the places with the best; a word that begins so before others")
  func bestFirst() throws {
    let found = rows("ansehen", in: atResult)
    let plain = rows("", in: atResult)
    #expect(found.count < plain.count)
    for text in ["mas", "be", "zu", "verschieben"] {
      let rows = rows(text, in: atResult)
      let wanted = text.folded
      func begins(_ row: HelpRow) -> Bool {
        row.title.split(separator: " ").contains { String($0).folded.hasPrefix(wanted) }
      }
      // In each place those that begin so stand above those that only hold it.
      for group in rows.split(whereSeparator: \.isHeading) {
        let order = group.map { begins($0) ? 0 : 1 }
        expectSame(order, order.sorted(), text)
      }
      let here = Texts.german.help.keysHere
      let groups = rows.filter(\.isHeading).map(\.place)
      if groups.contains(here) { expectSame(groups.first, here, text) }
      let best = rows.split(whereSeparator: \.isHeading).map { $0.contains(where: begins) }
      let others = groups.first == here ? Array(best.dropFirst()) : Array(best)
      expectSame(others, others.sorted { $0 && !$1 }, text)
    }
  }
}
