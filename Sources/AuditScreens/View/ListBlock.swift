package import AuditFlow
import CellGrid
import JourneyModel

/// A list of which only the rows on screen are asked for.
package struct ListBlock: Sendable {
  package var count: Int
  package var position: ListPosition
  package var columns: [Column]
  /// What stands in place of rows when there are none.
  package var empty: String
  /// Whether the cursor stands in the list.
  package var hasFocus: Bool
  /// Whether the selected row is on screen even while the cursor stands elsewhere.
  package var followsSelection = false
  /// A fixed number of rows on screen; `nil` takes what is left.
  package var height: Int?
  /// What is typed in the selected row, in place of its cells from a column on.
  package var entry: Entry?
  /// How plain mode prints the rows.
  package var plain: PlainForm
  /// The rows that can be chosen, which plain mode numbers; `nil` for all.
  package var choosable: [Int]?
  /// Rows that can be chosen above the list, which plain mode does not number.
  var rowsAbove = 0
  /// How the rows were chosen and ordered; plain mode says them all where that changes.
  var arrangement = ""
  /// Rows that plain mode prints at once.
  package var page = PlainPrinter.page
  package var row: @Sendable (Int) -> Row
  /// What the rows follow from, for a list whose rows are to be drawn again only where that has changed;
  /// `nil` draws them with every frame.
  var basis: Basis?

  /// Equal ones give equal rows.
  struct Basis: Equatable, Sendable {
    var board: BoardBasis
    var language: Language
  }

  package init(
    count: Int, position: ListPosition, columns: [Column], empty: String = "",
    hasFocus: Bool = true, height: Int? = nil, entry: Entry? = nil, plain: PlainForm? = nil,
    row: @escaping @Sendable (Int) -> Row
  ) {
    self.count = count
    self.position = position
    self.columns = columns
    self.empty = empty
    self.hasFocus = hasFocus
    self.height = height
    self.entry = entry
    self.plain = plain ?? (hasFocus ? .numbered(from: 1) : .tail)
    self.row = row
  }

  /// How many rows have a number in plain mode.
  var numbered: Int { choosable?.count ?? count }

  /// The number of a row among those that can be chosen, from 0 on; `nil` for one that cannot.
  func number(of row: Int) -> Int? { choosable.map { $0.firstIndex(of: row) } ?? row }

  /// A field within a row.
  package struct Entry: Hashable, Sendable {
    /// The index of the column at which the field begins; it goes on to the end of the row.
    package var column: Int
    package var field: FieldBlock

    package init(column: Int, field: FieldBlock) {
      self.column = column
      self.field = field
    }
  }

  /// How plain mode prints a list.
  package enum PlainForm: Hashable, Sendable {
    /// Each row with the number by which it is chosen.
    case numbered(from: Int)
    /// The last few rows, not to be chosen.
    case tail
    /// Each row behind a word, such as the key that takes it.
    case named(String)
    /// Every row, not to be chosen.
    case all
    /// Not at all.
    case hidden
  }

  /// How a cell of every row is laid out.
  package struct Column: Hashable, Sendable {
    package enum Width: Hashable, Sendable {
      case fixed(Int)
      /// A share of what the fixed columns leave.
      case flexible(Int)
    }

    package var title: String
    package var width: Width
    package var isRightAligned: Bool
    /// The width of the list from which the column is shown; below it the others get its room.
    package var minimum: Int

    package init(
      _ title: String, _ width: Width, isRightAligned: Bool = false, minimum: Int = 0
    ) {
      self.title = title
      self.width = width
      self.isRightAligned = isRightAligned
      self.minimum = minimum
    }

    package init(_ width: Width, isRightAligned: Bool = false, minimum: Int = 0) {
      self.init("", width, isRightAligned: isRightAligned, minimum: minimum)
    }
  }

  /// The cells of a row.
  package struct Row: Hashable, Sendable {
    package var cells: [Span]
    /// A heading spans all columns and stands a little to the left.
    package var isHeading: Bool

    package init(_ cells: [Span], isHeading: Bool = false) {
      self.cells = cells
      self.isHeading = isHeading
    }
  }
}
