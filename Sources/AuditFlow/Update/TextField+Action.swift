extension TextField {
  /// Edits the text; false when the action is none of editing.
  mutating func edit(_ action: Action) -> Bool {
    if isMarked {
      switch action {
      case .eraseBack, .eraseForward, .eraseWord:
        clear()
        return true
      case .left, .right, .first, .last: unmark()
      default: break
      }
    }
    switch action {
    case .type(let character): insert(character)
    case .paste(let text): insert(text)
    case .setText(let text): self = TextField(text)
    case .eraseBack: eraseBack()
    case .eraseForward: eraseForward()
    case .eraseWord: eraseWord()
    case .eraseLine: clear()
    case .left: moveLeft()
    case .right: moveRight()
    case .first: moveHome()
    case .last: moveEnd()
    default: return false
    }
    return true
  }
}

extension Action {
  /// Whether it adds text.
  var isTyped: Bool {
    switch self {
    case .type, .paste: true
    default: false
    }
  }

  /// Whether it only goes to another row.
  var isMoving: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .first, .last, .left, .right: true
    default: false
    }
  }
}

extension ListPosition {
  /// Moves the selection; false when the action is none of moving.
  mutating func move(_ action: Action, count: Int, height: Int) -> Bool {
    switch action {
    case .up: move(by: -1, count: count, height: height)
    case .down: move(by: 1, count: count, height: height)
    case .pageUp: page(-1, count: count, height: height)
    case .pageDown: page(1, count: count, height: height)
    case .first: select(0, count: count, height: height)
    case .last: select(count - 1, count: count, height: height)
    case .select(let row): select(row, count: count, height: height)
    default: return false
    }
    return true
  }
}
