import JourneySamples
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("Thinning of earlier states")
struct HistoryThinningTests {
  private func moment(_ text: String) -> Moment { Moment(text) ?? Moment(milliseconds: 0) }

  private func kept(_ times: [String], now: String, size: Int = 1000) -> [String] {
    let states = times.map {
      HistoryState(kept: moment($0), changed: moment($0), size: size)
    }
    let gone = Set(HistoryThinning.superfluous(states, now: moment(now)).map(\.kept))
    return states.map(\.kept).filter { !gone.contains($0) }.map(\.description)
  }

  @Test("keeps all of the last hour")
  func lastHour() {
    let times = (0..<60).map { "2026-11-22T11-\($0 < 10 ? "0" : "")\($0)-30.000Z" }
    expectSame(kept(times, now: "2026-11-22T11-59-59.000Z"), times)
  }

  @Test("keeps the last one of each hour for a day")
  func lastDay() {
    expectSame(
      kept(
        [
          "2026-11-22T11-30-00.000Z", "2026-11-22T10-05-00.000Z", "2026-11-22T09-50-00.000Z",
          "2026-11-22T09-10-00.000Z", "2026-11-21T12-59-00.000Z", "2026-11-21T12-01-00.000Z",
        ], now: "2026-11-22T11-40-00.000Z"),
      [
        "2026-11-22T11-30-00.000Z", "2026-11-22T10-05-00.000Z", "2026-11-22T09-50-00.000Z",
        "2026-11-21T12-59-00.000Z",
      ])
  }

  @Test("keeps the last one of each day for 90 days")
  func lastQuarter() {
    expectSame(
      kept(
        [
          "2026-11-22T11-30-00.000Z", "2026-11-20T18-00-00.000Z", "2026-11-20T17-00-00.000Z",
          "2026-08-25T12-00-00.000Z", "2026-08-24T11-40-00.000Z", "2026-05-01T12-00-00.000Z",
        ], now: "2026-11-22T11-40-00.000Z"),
      ["2026-11-22T11-30-00.000Z", "2026-11-20T18-00-00.000Z", "2026-08-25T12-00-00.000Z"])
  }

  @Test("keeps the newest, however old, and what a clock set back says is still to come")
  func edges() {
    expectSame(
      kept(["2020-01-01T00-00-00.000Z"], now: "2026-11-22T11-40-00.000Z"),
      ["2020-01-01T00-00-00.000Z"])
    let ahead = ["2027-01-01T00-00-01.000Z", "2027-01-01T00-00-00.000Z"]
    expectSame(kept(ahead, now: "2026-11-22T11-40-00.000Z"), ahead)
    expectSame(kept([], now: "2026-11-22T11-40-00.000Z"), [])
  }

  @Test("done with each state or once comes to the same a day later", arguments: 0..<20)
  func steady(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    var time = moment("2026-11-01T00-00-00.000Z").milliseconds
    var all: [HistoryState] = []
    var thinned: [HistoryState] = []
    for _ in 0..<100 {
      time += Int.random(in: 1...20_000_000, using: &random)
      let state = HistoryState(
        kept: Moment(milliseconds: time), changed: Moment(milliseconds: time), size: 10)
      all.append(state)
      thinned.append(state)
      thinned = left(thinned, now: state.kept)
    }
    let later = Moment(milliseconds: time + HistoryThinning.day + HistoryThinning.hour)
    expectSame(left(thinned, now: later), left(all, now: later))
  }

  private func left(_ states: [HistoryState], now: Moment) -> [HistoryState] {
    let gone = Set(HistoryThinning.superfluous(states, now: now))
    return states.filter { !gone.contains($0) }
  }

  @Test("holds a budget: the last hour by the minute, then the oldest")
  func budget() {
    let times = (0..<60).map { "2026-11-22T11-30-\($0 < 10 ? "0" : "")\($0).000Z" }
    expectSame(
      kept(times, now: "2026-11-22T11-40-00.000Z", size: 3_000_000),
      ["2026-11-22T11-30-59.000Z"])
    let hours = (0..<12).map { "2026-11-22T\($0 < 10 ? "0" : "")\($0)-00-00.000Z" }
    expectSame(
      kept(hours, now: "2026-11-22T11-40-00.000Z", size: 20_000_000), Array(hours.suffix(10)))
  }
}
