/// An earlier state of a journey file.
public struct HistoryState: Hashable, Sendable {
  /// When it was put into the history; names the state.
  public var kept: Moment
  /// When the file had been brought into this state.
  public var changed: Moment
  /// In bytes.
  public var size: Int
  /// The version of the format in which the file stood when it was brought up to a newer one; such a
  /// state always stays.
  public var olderVersion: Int?

  public init(kept: Moment, changed: Moment, size: Int, olderVersion: Int? = nil) {
    self.kept = kept
    self.changed = changed
    self.size = size
    self.olderVersion = olderVersion
  }

  /// The name of its file.
  var fileName: String {
    kept.description + (olderVersion.map { ".v\($0)" } ?? "") + JourneyFolder.ending
  }

  /// The moment and the older version in the name of a state; `nil` for other files.
  static func parts(ofName name: String) -> (kept: Moment, olderVersion: Int?)? {
    guard name.hasSuffix(JourneyFolder.ending) else { return nil }
    let stem = name.dropLast(JourneyFolder.ending.count)
    guard let kept = Moment(String(stem.prefix(24))) else { return nil }
    let rest = stem.dropFirst(24)
    let version = rest.hasPrefix(".v") ? Int(rest.dropFirst(2)) : nil
    let state = HistoryState(kept: kept, changed: kept, size: 0, olderVersion: version)
    return state.fileName == name ? (kept, version) : nil
  }
}
