public import AuditFlow
public import CellGrid
import JourneyModel

extension AuditScreens {
  /// Rows that one notch of the wheel moves by.
  private static let notch = 3

  /// What the mouse does: the wheel walks through a list, a click selects a row, and a click on the
  /// selected row does what Enter does. Nothing while the mouse is left to the terminal.
  public static func actions(for mouse: Mouse, in state: AuditState) -> [Action] {
    guard state.takesMouse, state.size.isEnough else { return [] }
    switch mouse {
    case .wheelUp: return wheel(.up, in: state)
    case .wheelDown: return wheel(.down, in: state)
    case .click(let x, let y):
      let picture = painted(state, glyphs: .unicode)
      let hit = picture.targets.last { $0.y == y && $0.columns.contains(x) }
      guard let hit else { return [] }
      guard picture.cursor?.y != y else { return [KeyTable.resolved(.confirm, in: state)] }
      return selection(of: hit, in: state)
    }
  }

  /// Rooms number their rows from different ones on: the row is that which brings the cursor there.
  private static func selection(of hit: Painter.Target, in state: AuditState) -> [Action] {
    for row in [hit.number - 1, hit.number] {
      var after = state
      _ = after.handle(.select(row))
      if after.scope == state.scope, painted(after, glyphs: .unicode).cursor?.y == hit.y {
        return [.select(row)]
      }
    }
    return []
  }

  private static func wheel(_ action: Action, in state: AuditState) -> [Action] {
    switch state.overlays.last {
    case .help, .palette:
      var after = state
      return (0..<notch).map { _ in
        let step = KeyTable.resolved(action, in: after)
        _ = after.handle(step)
        return step
      }
    default:
      guard ScopeSet.lists.contains(state.scope) else { return [] }
      return Array(repeating: action, count: notch)
    }
  }

  /// The words of the selected row, or the heading where there is no row; free of control characters.
  public static func selectedText(of state: AuditState) -> String? {
    let context = ViewContext(state)
    let view = state.overlays.last?.view(context) ?? state.room.view(context)
    let printer = PlainPrinter(context: context, question: "")
    for block in view.blocks + view.pinned {
      if let text = printer.selectedText(in: block), !text.isEmpty { return text.madeVisible() }
    }
    for case .heading(let text, _, _) in view.blocks where !text.isEmpty {
      return text.madeVisible()
    }
    return nil
  }
}

extension PlainPrinter {
  fileprivate func selectedText(in block: Block) -> String? {
    switch block {
    case .list(let list) where list.hasFocus && list.count > 0:
      text(list.row(max(0, min(list.position.cursor, list.count - 1))), list)
    case .columns(let left, let right, _):
      (left + right).lazy.compactMap(selectedText).first { !$0.isEmpty }
    default: nil
    }
  }
}
