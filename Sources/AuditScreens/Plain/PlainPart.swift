import AuditFlow

/// Lines that belong together: a text, or the rows of a list.
public struct PlainPart: Hashable, Sendable {
  public var lines: [String]
  /// Whether each line stands for itself; the lines of a text are said together or not at all.
  public var isList: Bool
  /// The row that Enter takes, and the words that say so.
  public var selected: Int?
  public var mark: String
  /// Whether the rows begin with their numbers.
  var isNumbered = false
  /// The rows that only say what stands below them.
  var headings: Set<Int> = []
  /// How the rows were chosen and ordered; they are other ones where that changes.
  var arrangement = ""
  /// The row of the list with which the lines begin.
  var start = 0
  /// How many rows the list has.
  var total: Int

  public init(_ lines: [String], isList: Bool = false, selected: Int? = nil, mark: String = "") {
    self.lines = lines
    self.isList = isList
    self.selected = selected
    self.mark = mark
    total = lines.count
  }

  /// The lines with the mark behind the selected one.
  var spoken: [String] {
    lines.enumerated().map { $0.offset == selected ? $0.element + mark : $0.element }
  }
}
