import AuditFlow
import CellGrid

extension KeyTable {
  static let everywhere: [Binding] = [
    Binding(
      [.character("u")], .undo, in: .rooms, { $0.undo },
      unless: nothingToUndo),
    Binding(
      [.character("U")], .redo, in: .rooms, { $0.redo },
      unless: nothingToRedo),
    Binding(
      [.control("_")], .undo, in: .typingRooms, { $0.undo },
      unless: nothingToUndo),
    Binding(
      [.control("y")], .redo, in: .typingRooms, { $0.redo },
      unless: nothingToRedo),
    Binding(
      [.character("w"), .control("f")], .nextStep,
      in: ScopeSet.rooms.subtracting([.overview, .rate]),
      rank: 60, { $0.nextStep }),
    Binding([.character("w"), .control("f")], .nextStep, in: [.overview], { $0.nextStep }),
    Binding([.control("f")], .nextStep, in: ScopeSet.typingRooms.union([.rate]), rank: 60) {
      $0.nextStep
    },
    Binding(
      [.control("o")], .home,
      in: ScopeSet.rooms.union(ScopeSet.typingRooms).subtracting([.overview])
    ) { $0.home },
    Binding(
      [.escape], .back,
      in: .all.subtracting([
        .start, .confirm, .help, .helpSearch, .palette, .input, .search, .picker, .tooSmall,
        .loading,
      ]).subtracting(.leftLists),
      rank: 80, { $0.back }),
    Binding([.escape, .left, .character("h")], .back, in: .leftLists, rank: 80) { $0.back },
    Binding(
      [.character("?"), .function(1)], .help, in: ScopeSet.reading.subtracting([.help]), rank: 90
    ) {
      $0.help
    },
    Binding([.function(1)], .help, in: .typing, rank: 90) { $0.help },
    Binding([.control("p"), .character(":")], .palette, in: .palettes.subtracting(.typing)) {
      $0.palette
    },
    Binding([.control("p")], .palette, in: .palettes.intersection(.typing)) { $0.palette },
    Binding(
      [.character("q"), .control("q")], .quit,
      in: ScopeSet.reading.subtracting([.help, .start, .tooSmall, .trial]), { $0.quit }),
    Binding([.character("q"), .control("q")], .quit, in: [.start, .tooSmall], rank: 95) { $0.quit },
    // Where a trial is decided a second q would discard it: only the key that is named there does.
    Binding([.control("q")], .quit, in: ScopeSet.typing.union([.help, .trial]), { $0.quit }),
    Binding([.control("c")], .interrupt, in: .all, { $0.interrupt }),
    Binding([.control("l")], .redraw, in: .all, { $0.redraw }),
    Binding([.control("t")], .introduce, in: .introduced) { $0.introduce },
    Binding([.character("y")], .copy, in: .copying) { $0.copy },
    // There y is "yes".
    Binding([.character("Y")], .copy, in: [.collectBrowsing, .collectAsking, .doubles]) {
      $0.copy
    },
    Binding([.control("k")], .mouse, in: .all, { $0.mouse }),
    Binding([.control("z")], .suspend, in: .all, { $0.suspend }),
  ]

  private static let nothingToUndo: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.audit?.undoable == nil && !state.hasTyped ? texts.disabled.nothingToUndo : nil
  }

  private static let nothingToRedo: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.audit?.redoable == nil ? texts.disabled.nothingToRedo : nil
  }

  static let lists: [Binding] = [
    Binding([.up, .character("k")], .up, in: .lists.union([.trade])) { $0.up },
    Binding([.down, .character("j")], .down, in: .lists.union([.trade])) { $0.down },
    Binding([.pageUp], .pageUp, in: .lists) { $0.pageUp },
    Binding([.pageDown], .pageDown, in: .lists) { $0.pageDown },
    Binding([.home, .character("g")], .first, in: .lists) { $0.first },
    Binding([.end, .character("G")], .last, in: .lists) { $0.last },
    Binding([.character("/")], .search, in: [.collectBrowsing, .line, .worst], rank: 55) {
      $0.search
    },
    Binding([.character("/")], .search, in: .searchedQuietly) { $0.search },
    // Where n answers or begins something, only the way back is left.
    Binding(
      [.character("n")], .searchNext,
      in: ScopeSet([.line, .worst]).union(.searchedQuietly).subtracting([.start, .doubles]),
      { $0.searchNext }, unless: nothingSearched),
    Binding(
      [.character("N")], .searchPrevious,
      in: ScopeSet([.collectBrowsing, .line, .worst]).union(.searchedQuietly),
      { $0.searchPrevious }, unless: nothingSearched),
  ]

  private static let nothingSearched: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.searched.isEmpty ? texts.disabled.nothingSearched : nil
  }

  static let typing: [Binding] = [
    Binding([.left], .left, in: .typing) { $0.left },
    Binding([.right], .right, in: .typing) { $0.right },
    Binding([.home], .first, in: .prompted) { $0.lineStart },
    Binding([.home, .control("a")], .first, in: ScopeSet.typing.subtracting(.prompted)) {
      $0.lineStart
    },
    Binding([.end], .last, in: [.collectTyping]) { $0.lineEnd },
    Binding([.end, .control("e")], .last, in: ScopeSet.typing.subtracting([.collectTyping])) {
      $0.lineEnd
    },
    Binding([.backspace], .eraseBack, in: .typing) { $0.eraseBack },
    Binding([.delete], .eraseForward, in: .typing) { $0.eraseForward },
    Binding([.control("w")], .eraseWord, in: .typing) { $0.eraseWord },
    Binding([.control("u")], .eraseLine, in: .typing) { $0.eraseLine },
  ]
}
