import TestSupport
import Testing

@testable import JourneyFiles

@Suite("A moment")
struct MomentTests {
  @Test("is spelled so that names sort by time, and read back")
  func spelling() {
    let moment = Moment(milliseconds: 1_795_347_605_123)
    expectSame(moment.description, "2026-11-22T11-40-05.123Z")
    expectSame(Moment("2026-11-22T11-40-05.123Z"), moment)
    expectSame(Moment(milliseconds: -1).description, "1969-12-31T23-59-59.999Z")
    expectSame(Moment("1969-12-31T23-59-59.999Z"), Moment(milliseconds: -1))
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "1", "2026-11-22", "2026-11-22T11:40:05.123Z", "2026-11-22T24-00-00.000Z",
      "2026-13-22T11-40-05.123Z", "2026-11-22T11-40-05.12xZ", "2026-11-22T11-40-05.123z",
    ])
  func refused(_ text: String) { expectSame(Moment(text), nil) }
}
