package import AuditFlow
package import CellGrid

extension Key {
  /// The name by which the user knows the key.
  package func spoken(in names: KeyNames) -> String {
    switch self {
    case .character(" "): names.space
    case .character(let character): String(character)
    case .enter: names.enter
    case .tab: names.tab
    case .backTab: names.backTab
    case .escape: names.escape
    case .backspace: names.backspace
    case .delete: names.delete
    case .insert: names.insert
    case .up: names.up
    case .down: names.down
    case .left: names.left
    case .right: names.right
    case .home: names.home
    case .end: names.end
    case .pageUp: names.pageUp
    case .pageDown: names.pageDown
    case .function(let number): names.function(number)
    case .control(let letter): names.control(letter)
    }
  }
}
