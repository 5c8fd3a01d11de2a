import AuditFlow
import CellGrid

/// The keys that work now, the most useful first, and the position at the right.
struct KeyLine {
  let context: ViewContext

  init(_ context: ViewContext) {
    self.context = context
  }

  func draw(with painter: inout Painter, y: Int, position: String) {
    let columns = context.state.size.columns
    // In a small window the position goes before a word is cut.
    let position = hasRoom(beside: position, painter.tier) ? position : ""
    let right = painter.tier.displayWidth(of: position)
    painter.grid.write(position, x: columns - 1 - right, y: y)
    var x = 2
    let limit = columns - 3 - right
    for word in words(width: limit - x, tier: painter.tier) {
      x = painter.grid.write(word.key, x: x, y: y, style: .key)
      x = painter.grid.write(word.hint, x: x + 1, y: y, style: .hint) + 2
    }
  }

  private func hasRoom(beside position: String, _ tier: GlyphTier) -> Bool {
    guard context.isCompact else { return true }
    let width = context.state.size.columns - 5 - tier.displayWidth(of: position)
    let (fitting, least) = shown(width: width, tier: tier)
    return fitting.count >= least.count && fitting.first?.hint == least.first?.hint
  }

  /// A key and what it does, with the columns that they take.
  private struct Word {
    var key: String
    var hint: String
    var keyWidth: Int
    var hintWidth: Int
    var isHelp: Bool

    /// With the blank between them and the two behind.
    var cost: Int { keyWidth + hintWidth + 3 }
  }

  /// Four keys that work are always there, two in a small window; where their words are too long, they
  /// end in the ellipsis.
  private func words(width: Int, tier: GlyphTier) -> [Word] {
    let (fitting, least) = shown(width: width, tier: tier)
    let isBestThere = !context.isCompact || fitting.first?.hint == least.first?.hint
    guard fitting.count < least.count || !isBestThere else { return fitting }
    let help = fitting.filter(\.isHelp)
    var all = least.filter { !$0.isHelp }.prefix(least.count - help.count) + help
    var (left, open) = (width - all.reduce(0) { $0 + $1.keyWidth + 3 }, all.count)
    // Short words leave their room to the longer ones.
    for index in all.indices.sorted(by: { all[$0].hintWidth < all[$1].hintWidth }) {
      let room = max(1, min(all[index].hintWidth, left / open))
      left -= room
      open -= 1
      all[index].hint = tier.clipped(all[index].hint, width: room)
    }
    return Array(all)
  }

  /// As many words as fit, those of the best rank, but help always; and the best, which may not fit.
  ///
  /// Whether a key works and what it is called is found out only for those that may be shown: this was
  /// a third of the time of a frame.
  private func shown(width: Int, tier: GlyphTier) -> (fitting: [Word], least: [Word]) {
    let scope = context.state.scope
    let isForMarks =
      (scope == .line || scope == .collectBrowsing) && !context.state.marked.isEmpty
    let ranked =
      isForMarks
      ? KeyTable.rankedForMarks(in: scope)
      : KeyTable.ranked(in: scope, first: context.hasTrial ? .tryOut : nil)
    let (state, texts) = (context.state, context.texts)
    func word(_ binding: Binding) -> Word? {
      guard binding.disabledReason(state, texts) == nil else { return nil }
      let (key, hint) = (Self.key(of: binding, context), hint(of: binding))
      return Word(
        key: key, hint: hint, keyWidth: tier.displayWidth(of: key),
        hintWidth: tier.displayWidth(of: hint), isHelp: binding.action == .help)
    }
    let help = ranked.first { $0.action == .help }.flatMap(word)
    var left = width - (help?.cost ?? 0)
    var (kept, all): ([Word], [Word]) = ([], [])
    for binding in ranked where kept.count < 6 {
      // Two keys that do the same here are named once.
      guard let word = binding.action == .help ? help : word(binding),
        !all.contains(where: { $0.hint == word.hint })
      else { continue }
      all.append(word)
      guard !word.isHelp, word.cost <= left else { continue }
      left -= word.cost
      kept.append(word)
    }
    return (kept + [help].compactMap(\.self), Array(all.prefix(context.isCompact ? 2 : 4)))
  }

  /// Whether a key decides the trial that is on: one that began must be seen to have an end.
  private func decidesTrial(_ binding: Binding) -> Bool {
    context.hasTrial && binding.action == .tryOut
  }

  private func hint(of binding: Binding) -> String {
    decidesTrial(binding) ? context.texts.keys.decideTrial.hint : binding.hint(in: context)
  }

  private static func key(of binding: Binding, _ context: ViewContext) -> String {
    if case .go = binding.action, binding.scopes == [.overview] { return "1-7" }
    return binding.keyName(in: context.texts)
  }
}
