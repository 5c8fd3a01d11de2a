import AuditFlow
import CellGrid

extension ViewContext {
  /// What is announced; behind what took something away, how it comes back.
  ///
  /// - Parameter width: the columns of the one row that it stands in; of a long name rather the end
  ///   is cut than the key. `nil` where it may take several.
  func said(_ notice: Notice, width: Int? = nil) -> String {
    let text = texts.notice(notice)
    let hint = undoing(notice)
    guard !hint.isEmpty else { return text }
    let room = width.map { $0 - hint.count - 1 } ?? .max
    return (text.count <= room ? text : text.prefix(max(0, room - 1)) + "…") + " " + hint
  }

  /// How what was taken away comes back; empty where nothing was.
  func undoing(_ notice: Notice) -> String {
    guard case .changed(let change) = notice else { return "" }
    return texts.undoing(change, key: isPlain ? texts.say.quote(key(.undo)) : key(.undo))
  }
}
