import AuditFlow
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// What is said of a list that was heard before.
struct PlainNewsTests {
  @Test("of a row that moved within the line, only the rows between are said to have moved")
  func movedWithin() {
    let rows = (1...9).map { "\($0) Row \($0)" }
    var (before, after) = (PlainPart(rows, isList: true), PlainPart(rows, isList: true))
    (before.isNumbered, after.isNumbered) = (true, true)
    let names = [1, 2, 4, 5, 6, 3, 7, 8, 9]
    after.lines = names.enumerated().map { "\($0.offset + 1) Row \($0.element)" }
    (after.selected, after.mark) = (5, " (selected)")
    let texts = Texts.english.plain
    expectSame(
      after.news(since: [before], texts).lines,
      ["6 Row 3 (selected)", "Rows 4 to 6 are now 3 to 5."])
    expectSame(
      before.news(since: [after], texts).lines, ["3 Row 3", "Rows 3 to 5 are now 4 to 6."])
    // The rest of the list counts on from there.
    after.lines = (1...9).filter { $0 != 3 }.enumerated().map {
      "\($0.offset + 1) Row \($0.element)"
    }
    (after.selected, after.total) = (nil, 8)
    expectSame(after.news(since: [before], texts).lines, ["From row 3 on, numbers are one less."])
    // What moved each for itself is not said row by row.
    after.lines = (1...9).reversed().enumerated().map { "\($0.offset + 1) Row \($0.element)" }
    after.total = 9
    expectSame(
      after.news(since: [before], texts).lines,
      ["From row 1 on, rows have other numbers; again says them."])
  }

  @Test("where a page moves along with its row, the rows at its edge are no news, a turned page is")
  func movedPage() {
    func page(_ first: Int, selected: Int, of total: Int = 40) -> PlainPart {
      var part = PlainPart((first..<first + 10).map { "\($0 + 1) Row \($0)" }, isList: true)
      part.isNumbered = true
      (part.start, part.total) = (first, total)
      (part.selected, part.mark) = (selected - first, " (selected)")
      return part
    }
    let texts = Texts.english.plain
    let news = page(4, selected: 7).news(since: [page(0, selected: 0)], texts).lines
    expectSame(news, ["8 Row 7 (selected)"])
    expectSame(
      page(10, selected: 10).news(since: [page(0, selected: 0)], texts).lines,
      page(10, selected: 10).spoken)
  }

  @Test("a list that is filtered or ordered in another way is said as a whole")
  func arranged() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.rateAll()
    sample.act(.go(.order))
    _ = say([], to: &sample, &memory)
    for line in ["order", "order"] {
      let said = say([line], to: &sample, &memory).split(separator: "\n")
      let numbers = said.compactMap { Int($0.prefix { $0.isNumber }) }
      expectSame(numbers, Array(1...numbers.count), line)
      #expect(numbers.count > 5 && !said.contains { $0.contains("other numbers") }, "\(said)")
    }
    _ = say(["order", "search"], to: &sample, &memory)
    let found = say(["inquiry"], to: &sample, &memory).split(separator: "\n")
    #expect(found.filter { $0.contains("nquiry") }.count > 1, "\(found)")
    #expect(!found.contains { $0.contains("other numbers") }, "\(found)")
  }

  @Test("a contact that is new on the line is said under the heading of its phase")
  func underHeading() {
    var (sample, memory) = (Sample(language: .english), PlainMemory())
    sample.collect()
    sample.act(.go(.order))
    _ = say([], to: &sample, &memory)
    let back = say(
      ["overview", "2", "Reminder of the date, phone", "back", "back", "4"], to: &sample, &memory
    ).split(separator: "\n")
    let row = back.firstIndex { $0.contains("Reminder of the date") } ?? 0
    #expect(row > 0 && back[row - 1].contains("No phase yet"), "\(back)")
  }
}
