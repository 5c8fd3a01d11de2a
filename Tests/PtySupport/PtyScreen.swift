public import CellGrid

/// What a terminal shows after the bytes it was sent: enough of a vt100 (and of what xterm adds) for
/// all that curses sends.
///
/// What it does not understand it keeps in `unknown`; a test that ends with something there has
/// looked at a wrong picture.
public struct PtyScreen: Hashable, Sendable {
  /// A character on the screen and how it is drawn.
  public struct Place: Hashable, Sendable {
    /// The character; empty in the right half of a wide one.
    public var text = " "
    /// Whether it is drawn bold, underlined, with background and foreground exchanged.
    public var isBold = false
    /// Underlined.
    public var isUnderlined = false
    /// Background and foreground exchanged.
    public var isReverse = false
    /// A colour of 0 to 7, or nothing for the terminal's own.
    public var colour: Int?
  }

  /// How large the screen is.
  public private(set) var size: Size
  /// Where the cursor stands.
  public internal(set) var cursor = Frame.Cursor(x: 0, y: 0)
  /// The private modes that were switched on or off, such as 25 (cursor), 1049 (second screen) and
  /// 2004 (bracketed paste).
  public internal(set) var modes: [Int: Bool] = [:]
  /// The title of the window.
  public internal(set) var title = ""
  /// The titles that were put aside, to be given back at the end.
  public internal(set) var keptTitles: [String] = []
  /// What was sent to the clipboard, as base64.
  public internal(set) var clipboard: [String] = []
  /// Sequences that mean nothing here.
  public internal(set) var unknown: [String] = []

  var places: [[Place]]
  var region: ClosedRange<Int>
  var pen = Place()
  var saved = Frame.Cursor(x: 0, y: 0)
  /// The last column is written, and the next character goes to the next line.
  var wraps = false
  var sequence: [UInt8] = []
  var character: [UInt8] = []
  var lastText = " "

  /// An empty screen.
  public init(size: Size) {
    self.size = size
    places = Self.blank(size)
    region = 0...max(0, size.rows - 1)
  }

  private static func blank(_ size: Size) -> [[Place]] {
    Array(repeating: Array(repeating: Place(), count: size.columns), count: size.rows)
  }

  /// The rows as text, without the blanks at their ends.
  public var screenText: [String] {
    places.map { row in
      var text = row.map(\.text).joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// A place; a blank outside the screen.
  public subscript(x: Int, y: Int) -> Place {
    guard places.indices.contains(y), places[y].indices.contains(x) else { return Place() }
    return places[y][x]
  }

  /// Whether what comes next is drawn in the terminal's own colours and without any attribute.
  public var drawsPlain: Bool {
    var plain = Place()
    plain.text = pen.text
    return pen == plain
  }

  /// Whether the cursor is shown.
  public var isCursorVisible: Bool { modes[25] ?? true }

  /// Gives the screen another size; what fits stays.
  public mutating func resize(to new: Size) {
    let old = places
    places = Self.blank(new)
    for y in 0..<min(old.count, new.rows) {
      for x in 0..<min(old[y].count, new.columns) { places[y][x] = old[y][x] }
    }
    size = new
    region = 0...max(0, new.rows - 1)
    move(toX: cursor.x, y: cursor.y)
  }

  /// Takes bytes as a terminal does.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if !sequence.isEmpty {
        takeInSequence(byte)
      } else if byte == 0x1B {
        sequence = [byte]
      } else if byte < 0x20 || byte == 0x7F {
        takeControl(byte)
      } else {
        takeText(byte)
      }
    }
  }

  mutating func move(toX x: Int, y: Int) {
    cursor = .init(x: min(max(0, x), size.columns - 1), y: min(max(0, y), size.rows - 1))
    wraps = false
  }

  private mutating func takeControl(_ byte: UInt8) {
    switch byte {
    case 7, 14, 15, 0: break
    case 8: move(toX: cursor.x - 1, y: cursor.y)
    case 9: move(toX: (cursor.x / 8 + 1) * 8, y: cursor.y)
    case 10, 11, 12: lineFeed()
    case 13: move(toX: 0, y: cursor.y)
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    character.append(byte)
    guard let lead = character.first else { return }
    let needed = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard character.count >= needed else { return }
    let text = String(decoding: character, as: UTF8.self)
    character = []
    put(text)
  }

  mutating func put(_ text: String) {
    let isMark = text.unicodeScalars.allSatisfy {
      [.nonspacingMark, .enclosingMark].contains($0.properties.generalCategory)
    }
    if isMark {
      let x = wraps ? cursor.x : max(0, cursor.x - 1)
      places[cursor.y][x].text += text
      return
    }
    let width = GlyphTier.unicode.displayWidth(of: text)
    if wraps || cursor.x + width > size.columns {
      move(toX: 0, y: cursor.y)
      lineFeed()
    }
    lastText = text
    pen.text = text
    places[cursor.y][cursor.x] = pen
    if width == 2, cursor.x + 1 < size.columns { places[cursor.y][cursor.x + 1].text = "" }
    let next = cursor.x + width
    cursor = .init(x: min(next, size.columns - 1), y: cursor.y)
    wraps = next >= size.columns
  }

  mutating func lineFeed() {
    if cursor.y == region.upperBound {
      scroll(region, by: 1)
    } else {
      move(toX: cursor.x, y: cursor.y + 1)
    }
  }

  mutating func reverseLineFeed() {
    if cursor.y == region.lowerBound {
      scroll(region, by: -1)
    } else {
      move(toX: cursor.x, y: cursor.y - 1)
    }
  }

  /// Moves the rows up, or down by a negative number; blank ones come in.
  mutating func scroll(_ rows: ClosedRange<Int>, by count: Int) {
    guard rows.upperBound < places.count else { return }
    let blank = Array(repeating: Place(), count: size.columns)
    for _ in 0..<min(abs(count), rows.count) {
      if count > 0 {
        places.remove(at: rows.lowerBound)
        places.insert(blank, at: rows.upperBound)
      } else {
        places.remove(at: rows.upperBound)
        places.insert(blank, at: rows.lowerBound)
      }
    }
  }

  mutating func erase(row y: Int, _ columns: Range<Int>) {
    guard places.indices.contains(y) else { return }
    for x in columns.clamped(to: 0..<size.columns) { places[y][x] = Place() }
  }
}
