/// Which earlier states stay: all of the last hour, the last one of each hour for a day, the last one
/// of each day for 90 days. Hours and days are those of UTC.
///
/// A script that changes a large journey in a loop must not fill the disk: beyond a budget the last
/// hour is thinned to the last state of each minute, and what is still too much goes oldest first.
enum HistoryThinning {
  static let hour = 3_600_000
  static let day = 24 * hour

  /// How many bytes the states of one journey may take: 100 MB, or ten times the newest of them.
  static func budget(newest size: Int) -> Int { max(100_000_000, 10 * size) }

  /// The states that go. The newest always stays, and so do what the clock says is still to come and
  /// what stands in an older version of the format.
  static func superfluous(_ states: [HistoryState], now: Moment) -> [HistoryState] {
    let newestFirst = states.filter { $0.olderVersion == nil }.sorted { $0.kept > $1.kept }
    var (gone, rest) = thinned(newestFirst, now: now, recent: nil)
    let budget = budget(newest: newestFirst.first?.size ?? 0)
    guard total(rest) > budget else { return gone }
    let more = thinned(rest, now: now, recent: hour / 60)
    gone += more.gone
    rest = more.rest
    while rest.count > 1, total(rest) > budget { gone.append(rest.removeLast()) }
    return gone
  }

  private static func thinned(
    _ newestFirst: [HistoryState], now: Moment, recent: Int?
  ) -> (gone: [HistoryState], rest: [HistoryState]) {
    var gone: [HistoryState] = []
    var rest: [HistoryState] = []
    var spans: Set<[Int]> = []
    for state in newestFirst {
      let age = now.milliseconds - state.kept.milliseconds
      let length: Int?
      switch age {
      case ..<hour: length = recent
      case ..<day: length = hour
      case ..<(90 * day): length = day
      default: length = 0
      }
      guard let length else {
        rest.append(state)
        continue
      }
      let span = length > 0 ? Moment.divided(state.kept.milliseconds, by: length).quotient : 0
      let isFirst = spans.insert([length, span]).inserted && length > 0
      if isFirst || rest.isEmpty { rest.append(state) } else { gone.append(state) }
    }
    return (gone, rest)
  }

  private static func total(_ states: [HistoryState]) -> Int {
    states.reduce(0) { $0 + $1.size }
  }
}
