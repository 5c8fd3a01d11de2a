extension AuditState {
  /// Scrolling and searching the help. How many rows it has is known where it is drawn, so "down" comes
  /// here as a row to select.
  mutating func handle(_ action: Action, _ help: HelpOverlay) -> Outcome {
    var help = help
    if help.isSearching, help.field.edit(action) {
      help.top = 0
      overlays.append(.help(help))
      return .nothing
    }
    switch action {
    case .select(let row): help.top = max(0, row)
    case .search: help.isSearching = true
    // Plain lines name the word to search for at once.
    case .setText(let text): help.field = TextField(text)
    case .confirm where help.isSearching: help.isSearching = false
    case .back where help.isSearching || !help.field.isEmpty:
      help = HelpOverlay()
    case .back, .confirm: return .nothing
    default: break
    }
    overlays.append(.help(help))
    return .nothing
  }

  /// The palette filters as typed; what Enter does is known where its rows are made.
  mutating func handle(_ action: Action, _ palette: PaletteOverlay) -> Outcome {
    var palette = palette
    if palette.field.edit(action) {
      palette.position = ListPosition()
      overlays.append(.palette(palette))
      return .nothing
    }
    switch action {
    case .select(let row):
      palette.position.select(row, count: .max, height: paletteHeight)
    case .back where !palette.field.isEmpty: palette = PaletteOverlay()
    case .back: return .nothing
    default: break
    }
    overlays.append(.palette(palette))
    return .nothing
  }

  /// Whether the overlay on top has something to search for, which going back takes away first.
  package var isOverlaySearching: Bool {
    switch overlays.last {
    case .palette(let palette): !palette.field.isEmpty
    case .help(let help): !help.field.isEmpty
    default: false
    }
  }

  /// Rows of the palette on screen.
  public var paletteHeight: Int { max(1, size.rows - 11) }
}
