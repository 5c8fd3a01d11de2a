public import JourneyModel

/// A line of a document that a command prints and a screen shows.
public struct PageLine: Hashable, Sendable {
  public var role: Role
  /// The whole line with its leading spaces; in a row of a table the name at its beginning.
  public var text: String
  /// What stands behind the name in a row of a table, or the titles above.
  public var cells: [Cell]
  /// The contact that the line is about.
  public var touchpoint: EntityID?

  /// What a line is for.
  public enum Role: Hashable, Sendable {
    case title
    case heading
    case text
    /// A formula, or a formula with its numbers put in.
    case formula
    /// What a calculation comes to.
    case result
    /// Where something was taken from.
    case source
    case blank
    /// The titles of the columns of the rows below.
    case columns
    case row
  }

  /// A value in a row of a table, with the title that says what it is.
  public struct Cell: Hashable, Sendable {
    public var title: String
    public var text: String
    /// The width of the page from which the cell is shown.
    public var minimum: Int
    /// Columns for the cell, the space before it included.
    public var width: Int

    public init(_ title: String, _ text: String, minimum: Int = 0, width: Int = 11) {
      self.title = title
      self.text = text
      self.minimum = minimum
      self.width = width
    }
  }

  public init(
    _ role: Role, _ text: String = "", cells: [Cell] = [], touchpoint: EntityID? = nil
  ) {
    self.role = role
    self.text = text
    self.cells = cells
    self.touchpoint = touchpoint
  }

  static let blank = PageLine(.blank)
}

extension PageLine {
  /// The line as it stands on a page of so many columns; longer text goes on below, further in.
  ///
  /// Tables are aligned by spaces: the name takes what the values leave.
  public func rows(width: Int) -> [String] {
    guard role == .row || role == .columns else { return text.wrapped(to: width) }
    let shown = cells.filter { width >= $0.minimum }
    let values = shown.map { cell in
      (role == .columns ? cell.title : cell.text).paddedLeft(cell.width)
    }
    let room = max(8, width - shown.reduce(0) { $0 + $1.width })
    return [text.filled(to: room) + values.joined()]
  }

  /// The line as it is read aloud: each value of a row behind its title.
  public var spoken: String {
    guard role == .row else { return text }
    let values = cells.filter { !$0.text.isEmpty }.map { $0.title + " " + $0.text }
    return values.isEmpty ? text : text + ": " + values.joined(separator: ", ")
  }
}

extension [PageLine] {
  /// The page as text of so many columns, without a line feed at its end; unbroken by default.
  func text(width: Int = .max) -> String {
    flatMap { $0.rows(width: width) }.joined(separator: "\n")
  }
}
