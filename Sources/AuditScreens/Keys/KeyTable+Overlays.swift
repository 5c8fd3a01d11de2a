import AuditFlow
import CellGrid

extension KeyTable {
  static let overlays: [Binding] =
    [
      Binding(
        [.escape, .enter, .character("q"), .character("?"), .function(1)], .back, in: [.help],
        rank: 10
      ) { $0.close },
      Binding([.character("/")], .search, in: [.help], rank: 20) { $0.searchHelp },
      Binding([.enter, .character(" ")], .confirm, in: [.welcome], rank: 10) { $0.begin },
      Binding(
        [.enter], .confirm, in: [.helpSearch], rank: 10, { $0.showFound }, unless: nothingFound),
      Binding([.enter], .confirm, in: [.palette], rank: 10) { $0.doIt },
      Binding([.up], .up, in: [.palette, .helpSearch]) { $0.up },
      Binding([.down], .down, in: [.palette, .helpSearch]) { $0.down },
      Binding([.pageUp], .pageUp, in: [.palette, .helpSearch]) { $0.pageUp },
      Binding([.pageDown], .pageDown, in: [.palette, .helpSearch]) { $0.pageDown },
      Binding([.control("p")], .back, in: [.palette]) { $0.closePalette },
      Binding([.enter], .confirm, in: [.search], rank: 10) { $0.find },
      Binding(
        [.character("j"), .character("y")], .answer("j"), in: [.confirm], rank: 10, { $0.yes },
        unless: isQuitting),
      Binding([.enter], .confirm, in: [.confirm]) { $0.safeAnswer },
      Binding(
        [.character(" ")], .mark, in: [.confirm], rank: 15, { $0.leaveOut }, unless: isNotPasting),
      Binding([.up], .up, in: [.confirm], { $0.up }, unless: isNotPasting),
      Binding([.down], .down, in: [.confirm], { $0.down }, unless: isNotPasting),
      Binding([.pageUp], .pageUp, in: [.confirm], { $0.pageUp }, unless: isNotPasting),
      Binding([.pageDown], .pageDown, in: [.confirm], { $0.pageDown }, unless: isNotPasting),
      Binding([.character("n"), .escape], .back, in: [.confirm], rank: 20) { $0.no },
      Binding(
        [.character("k"), .character("c")], .answer("c"), in: [.confirm], rank: 30, { $0.saveCopy },
        unless: isNotQuitting),
      Binding(
        [.character("x")], .answer("x"), in: [.confirm], rank: 40, { $0.quitAnyway },
        unless: isNotQuitting),
      Binding([.enter], .confirm, in: [.picker], rank: 10) { $0.choose },
      Binding([.enter], .confirm, in: [.input], rank: 10) { $0.take },
      Binding([.escape], .back, in: [.search, .input, .helpSearch, .palette], rank: 80) {
        $0.leaveField
      },
      Binding([.escape, .left, .character("h")], .back, in: [.picker], rank: 80) {
        $0.leaveField
      },
    ]
    + (1...9).map { digit in
      let key = Character(String(digit))
      return Binding([.character(key)], .answer(key), in: [.picker]) { $0.chooseByNumber }
    }

  private static let nothingFound: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .help(let help) = state.overlays.last, !help.field.isEmpty,
      HelpRow.all(for: help, ViewContext(state)).isEmpty
    else { return nil }
    return texts.palette.matchless(help.field.trimmed)
  }

  private static let isQuitting: @Sendable (AuditState, Texts) -> String? = { state, texts in
    if case .confirm(.quitUnsaved) = state.overlays.last { texts.disabled.onlyPasting } else { nil }
  }

  private static let isNotPasting: @Sendable (AuditState, Texts) -> String? = { state, texts in
    if case .confirm(.pasteLines) = state.overlays.last { nil } else { texts.disabled.onlyPasting }
  }

  private static let isNotQuitting: @Sendable (AuditState, Texts) -> String? = { state, texts in
    if case .confirm(.quitUnsaved) = state.overlays.last {
      nil
    } else {
      texts.disabled.onlyQuitting
    }
  }
}
