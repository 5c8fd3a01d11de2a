/// An earlier state of a journey file.
public struct HistoryState: Hashable, Sendable {
  /// When it was put into the history; names the state.
  public var kept: Moment
  /// When the file had been brought into this state.
  public var changed: Moment
  /// In bytes.
  public var size: Int

  public init(kept: Moment, changed: Moment, size: Int) {
    self.kept = kept
    self.changed = changed
    self.size = size
  }

  /// The name of its file.
  var fileName: String { kept.description + JourneyFolder.ending }

  /// The moment in the name of a state; `nil` for other files.
  static func moment(inName name: String) -> Moment? {
    guard name.hasSuffix(JourneyFolder.ending) else { return nil }
    return Moment(String(name.dropLast(JourneyFolder.ending.count)))
  }
}
