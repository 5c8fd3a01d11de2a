package import CellGrid

/// What a room shows, without a place on any screen; drawn on a grid or printed as lines.
package struct View: Sendable {
  /// From the top of the body downwards.
  package var blocks: [Block]
  /// What stands at the bottom of the body, whatever the size.
  package var pinned: [Block]
  /// Where one stands, at the right of the key line: "3 von 18".
  package var position: String
  /// What plain mode asks for behind the lines; empty where nothing is typed.
  package var question: String
  /// Whether an empty line takes what the empty field shows.
  package var takesPlaceholder: Bool
  /// Whether what stands below the list says what the selected row holds; where it does not and the
  /// row is cut, a small window says it.
  package var saysSelected: Bool

  package init(
    _ blocks: [Block], pinned: [Block] = [], position: String = "", question: String = "",
    takesPlaceholder: Bool = false, saysSelected: Bool = false
  ) {
    self.saysSelected = saysSelected
    self.takesPlaceholder = takesPlaceholder
    self.blocks = blocks
    self.pinned = pinned
    self.position = position
    self.question = question
  }
}

/// A part of a view.
package indirect enum Block: Sendable {
  /// The name of the room, its explanation behind it, and a figure at the right.
  case heading(String, gloss: String = "", aside: String = "")
  /// Running text that wraps; with `rows` it always takes that many, so that what stands below it
  /// keeps its place.
  case paragraph(String, Style = .plain, rows: Int? = nil)
  /// One row of words with a text at the right edge; clipped, never wrapped.
  case line([Span], aside: [Span] = [])
  case list(ListBlock)
  case field(FieldBlock)
  /// Keys and what they answer, in columns as wide as the longest needs.
  case choices([Choice])
  /// Keys and what they answer, one a row.
  case choiceList([Choice])
  case curve(CurveBlock)
  /// Two columns; below the width for two, only the left one is drawn, and plain mode
  /// prints that one.
  case columns([Block], [Block], from: Int = Painter.widthForColumns)
  case rule
  case spacer
}

extension Block {
  /// Whether the block takes the rows that the others leave.
  var canGrow: Bool {
    switch self {
    case .list(let list): list.height == nil
    case .columns(let left, _, _): left.contains(where: \.canGrow)
    default: false
    }
  }
}

/// Words in one style.
package struct Span: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// A field to type into, with its label before it.
package struct FieldBlock: Hashable, Sendable {
  package var label: String
  package var text: String
  /// How many characters stand before the cursor; `nil` where the field has not the focus.
  package var cursor: Int?
  /// Shown while the field is empty.
  package var placeholder: String
  /// What the text could go on as, shown behind the cursor.
  package var ghost = ""
  /// Whether what is typed takes the place of the whole text.
  package var isMarked = false
  /// Columns for the label, so that fields under each other align.
  package var labelWidth: Int

  package init(
    label: String, text: String, cursor: Int?, placeholder: String = "", labelWidth: Int = 0
  ) {
    self.label = label
    self.text = text
    self.cursor = cursor
    self.placeholder = placeholder
    self.labelWidth = labelWidth
  }
}

/// A key that answers, and what it says.
package struct Choice: Hashable, Sendable {
  package var key: String
  package var label: String
  /// Whether it is the answer that was given.
  package var isChosen: Bool
  /// Whether the cursor stands on it.
  package var isSelected: Bool

  package init(_ key: String, _ label: String, isChosen: Bool = false, isSelected: Bool = false) {
    self.key = key
    self.label = label
    self.isChosen = isChosen
    self.isSelected = isSelected
  }
}
