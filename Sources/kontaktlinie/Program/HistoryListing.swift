import AuditFlow
import Glibc
import JourneyExchange
import JourneyFiles
import JourneyModel

/// The earlier states of a journey with what each holds, for the command and the screen.
struct HistoryListing {
  let history: History
  let states: [HistoryState]
  /// One for each state, in the same order.
  private(set) var entries: [HistoryEntry] = []

  /// How many bytes are looked into at most: a list of large journeys is to come soon.
  private static let readAtMost = 64_000_000

  /// Reads the states, newest first, and compares each with the one after it.
  ///
  /// - Parameter present: the journey as it is now; `nil` where it cannot be read.
  init(of path: String, present: Journey?, language: Language) throws(HistoryProblem) {
    history = try History(of: path)
    states = try history.states()
    let times = Self.spoken(states.map(\.changed), in: language)
    var read = 0
    var next = present
    for (state, time) in zip(states, times) {
      var entry = HistoryEntry(name: state.kept.description, time: time)
      read += state.size
      if read <= Self.readAtMost {
        do {
          let journey = try Self.journey(at: history.path(of: state))
          let progress = Progress(of: journey)
          entry.content = HistoryEntry.Content(
            contacts: progress.contacts, rated: progress.rated,
            after: next.map { DifferenceSummary(from: journey, to: $0) })
          next = journey
        } catch {
          entry.problem = error.message(in: language)
          next = nil
        }
      } else {
        next = nil
      }
      entries.append(entry)
    }
  }

  /// A state as a journey; one that cannot be read completely, or is newer than this program, is refused.
  static func journey(at path: String) throws(StoreProblem) -> Journey {
    let loaded = try FileStore(path: path, waiting: Waiting(seconds: 0, holder: "")).load()
    if loaded.isNewer { throw .newer(path: path) }
    return loaded.journey
  }

  /// A moment on the clock of this place, `22.11.2026 12:40`.
  static func spoken(
    _ moment: Moment, withSeconds: Bool = false, in language: Language
  ) -> String {
    var seconds = time_t(moment.milliseconds / 1000)
    var local = tm()
    guard localtime_r(&seconds, &local) != nil,
      let day = Day(
        year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    else { return moment.description }
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day.spoken(in: language)) \(two(local.tm_hour)):\(two(local.tm_min))"
      + (withSeconds ? ":\(two(local.tm_sec))" : "")
  }

  /// Several moments, those that fall into one minute with their seconds.
  static func spoken(_ moments: [Moment], in language: Language) -> [String] {
    let minutes = moments.map { spoken($0, in: language) }
    let counts = Dictionary(minutes.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(moments, minutes).map { moment, minute in
      counts[minute] == 1 ? minute : spoken(moment, withSeconds: true, in: language)
    }
  }
}
