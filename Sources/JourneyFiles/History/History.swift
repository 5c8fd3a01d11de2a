#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The earlier states of one journey file: whole files in `.kontaktlinie/history/NAME/` beside it.
///
/// They lie beside the real file, also when it is opened through a symbolic link, and belong to its
/// name: journeys of one folder never mix. Looking at them writes nothing.
public struct History: Hashable, Sendable {
  /// The path of the journey as it was given; messages use it.
  public let path: String
  let own: OwnFolder

  /// The history of a journey file, whether or not there is one or the file itself still exists.
  public init(of path: String) throws(HistoryProblem) {
    self.path = path
    do {
      own = OwnFolder(of: try FileLocation(resolving: path), for: "history")
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  /// The folder with the states.
  public var folder: String { own.path }

  /// The states, newest first; none when there is no history.
  public func states() throws(HistoryProblem) -> [HistoryState] {
    do {
      guard let folder = try own.open() else { return [] }
      return try Self.states(in: folder, at: own.path)
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  /// The state of a number from ``states()``, 1 for the newest, or of a name.
  public func state(_ text: String) throws(HistoryProblem) -> HistoryState {
    let states = try states()
    if let number = Int(text), states.indices.contains(number - 1) { return states[number - 1] }
    if let kept = Moment(text), let state = states.first(where: { $0.kept == kept }) {
      return state
    }
    throw .unknown(path: path, text: text, count: states.count)
  }

  /// Where a state lies.
  public func path(of state: HistoryState) -> String { "\(own.path)/\(state.fileName)" }

  static func states(
    in folder: borrowing Descriptor, at path: String
  ) throws(SystemCause) -> [HistoryState] {
    var states: [HistoryState] = []
    for name in try Folders.entries(in: path) {
      guard let (kept, olderVersion) = HistoryState.parts(ofName: name) else { continue }
      var status = stat()
      let number = folder.number
      do {
        try retrying { fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }
      } catch  where error.code == ENOENT {
        // One that has just gone is no state any more.
        continue
      }
      // A link leads somewhere else.
      guard FileForm(status) == nil else { continue }
      let stamp = FileStamp(status)
      states.append(
        HistoryState(
          kept: kept, changed: Moment(milliseconds: stamp.changed / 1_000_000), size: stamp.size,
          olderVersion: olderVersion))
    }
    return states.sorted { $0.kept > $1.kept }
  }
}
