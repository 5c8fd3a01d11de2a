/// A character as a cell can hold it: one scalar that takes columns, and at most two marks over it.
struct Cluster: Hashable, Sendable {
  var base: Unicode.Scalar
  var firstMark: Unicode.Scalar = Cell.none
  var secondMark: Unicode.Scalar = Cell.none
  var isWide = false

  static let space = Cluster(base: " ")

  var width: Int { isWide ? 2 : 1 }
  var isSpace: Bool { base == " " && firstMark == Cell.none }

  /// Adds a mark; the third and later ones are left out, as ncurses and most fonts do.
  mutating func add(mark: Unicode.Scalar) {
    if firstMark == Cell.none {
      firstMark = mark
    } else if secondMark == Cell.none {
      secondMark = mark
    }
  }

  func append(to text: inout String.UnicodeScalarView) {
    text.append(base)
    if firstMark != Cell.none { text.append(firstMark) }
    if secondMark != Cell.none { text.append(secondMark) }
  }
}
