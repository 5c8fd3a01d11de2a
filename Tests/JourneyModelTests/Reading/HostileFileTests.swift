import JourneyModel
import TestSupport
import Testing

/// At the limits of the format; the files beyond them are in Tests/Errors.
@Suite("Hostile files")
struct HostileFileTests {
  private static let head =
    #"{"format":"kontaktlinie.journey","version":1,"id":"x","phases":[],"channels":[],"#

  private func read(_ members: String) -> Reading {
    JourneyReader.read(Array((Self.head + members + "}").utf8))
  }

  @Test("at most 100,000 problems are named, and one more that says so")
  func problems() {
    let list = "1" + String(repeating: ",1", count: 99_999)
    expectSame(read(#""title":"T","touchpoints":[\#(list)]"#).problems.count, 100_000)
    let more = read(#""title":"T","touchpoints":[\#(list),1,1]"#)
    expectSame(more.problems.count, 100_001)
    expectSame(more.problems.last?.code, .tooManyProblems)
  }

  @Test("no number of notices hides an error")
  func noticesAndErrors() {
    let unknown = (0..<100_001).map { #""x\#($0)":0"# }.joined(separator: ",")
    let contact = #"{"id":"k1","name":"A","phase":"p9","channel":"c9"}"#
    let reading = read(#""title":"T",\#(unknown),"touchpoints":[\#(contact)]"#)
    expectSame(reading.errors.map(\.code), [.danglingReference, .danglingReference])
    expectSame(reading.problems.count, 100_002)
    #expect(read(#""title":"T",\#(unknown),"touchpoints":[]"#).journey != nil)
  }

  @Test(
    "of more than 100,000 errors in a whole journey the first are named, and that there are more")
  func errors() {
    let contact = #"{"id":"k1","name":"A"}"#
    let list = contact + String(repeating: "," + contact, count: 100_001)
    let reading = read(#""title":"T","touchpoints":[\#(list)]"#)
    expectSame(reading.errors.count, 100_001)
    expectSame(reading.errors.first?.code, .tooManyProblems)
    expectSame(reading.errors.last?.code, .duplicateIdentifier)
  }

  @Test("problems within a member of an endless name take neither for ever nor all memory")
  func longPaths() {
    for length in [1 << 20, 8 << 20] {
      let name = String(repeating: "n", count: length)
      let halves = #""\ud800""# + String(repeating: #","\ud800""#, count: 30_000)
      let reading = read(#""title":"T","touchpoints":[],"\#(name)":[\#(halves)]"#)
      #expect((2...200).contains(reading.problems.count))
      expectSame(reading.problems.last?.code, .tooManyProblems)
    }
  }

  @Test("a text of 1 MiB is read, in a field and as a name")
  func longTexts() {
    let text = String(repeating: "ß", count: 1 << 19)
    let reading = read(#""title":"\#(text)","touchpoints":[],"\#(text)":1"#)
    expectSame(reading.errors, [])
    expectSame(reading.journey?.title.utf8.count, 1 << 20)
    expectSame(reading.journey?.unknown.map(\.name.utf8.count), [1 << 20])
    for longer in [#""title":"\#(text)a""#, #""title":"T","\#(text)a":1"#] {
      expectSame(read(longer + #","touchpoints":[]"#).errors.map(\.code), [.stringTooLong])
    }
  }

  @Test("64 levels are read, the file itself counted, also as text that an error quotes")
  func depth() {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    expectSame(read(#""title":"T","touchpoints":[],"x":\#(nested(63))"#).errors, [])
    expectSame(
      read(#""title":"T","touchpoints":[],"x":\#(nested(64))"#).errors.map(\.code), [.tooDeep])
    expectSame(
      read(#""title":\#(nested(63)),"touchpoints":[]"#).errors.map(\.code), [.wrongType])
    expectSame(
      read(#""title":\#(nested(200_000)),"touchpoints":[]"#).errors.map(\.code), [.tooDeep])
  }

  @Test("two bytes that become many in memory end the reading before the memory is used up")
  func memory() {
    let deep = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    let list = deep + String(repeating: "," + deep, count: 30_000)
    let reading = read(#""title":"T","touchpoints":[],"x":[\#(list)]"#)
    expectSame(reading.errors.map(\.code), [.tooManyEntries])
  }

  @Test("one name that stands twice is found among 40,000 others")
  func manyNames() {
    let names = (0..<40_000).map { #""x\#($0)":0"# }.joined(separator: ",")
    let reading = read(#""title":"T","touchpoints":[],\#(names),"x39999":1,"":1"#)
    expectSame(reading.errors.map(\.pointer), ["/x39999"])
  }

  @Test("a number of a million digits is kept as it is spelled, or refused")
  func longNumbers() {
    let digits = String(repeating: "9", count: 1_000_000)
    expectSame(
      read(#""title":"T","touchpoints":[],"x":\#(digits)"#).errors.map(\.code),
      [.numberNotFinite])
    let small = read(#""title":"T","touchpoints":[],"x":0.\#(digits)"#)
    expectSame(small.journey?.unknown.first?.value, .number("0.\(digits)"))
    let known = read(#""title":"T","touchpoints":[],"customerValue":{"customers":0.\#(digits)}"#)
    expectSame(known.journey?.customerValue?.customers, .exact(1))
  }

  @Test("texts are told apart by their characters as spelled, however they look")
  func lookalikes() {
    let reading = read(#""title":"T","touchpoints":[],"é":1,"e\u0301":2"#)
    expectSame(reading.errors, [])
    expectSame(
      reading.journey?.unknown.map { Array($0.name.utf8) },
      [
        Array("\u{E9}".utf8), Array("e\u{301}".utf8),
      ])
    // An identifier has no such letters; "k1" with a Cyrillic one is none.
    expectSame(
      read(#""title":"T","touchpoints":[{"id":"к1","name":"A"}]"#).errors.map(\.code),
      [.invalidIdentifier])
  }
}
