import AuditFlow
import CellGrid

extension Overlay {
  /// What the program is for, how long it takes, three keys, and that nothing is lost.
  static func welcome(_ context: ViewContext) -> View {
    let (texts, names) = (context.texts.introduction, context.texts.keyNames)
    let keys: [Block] =
      context.isPlain
      ? [.paragraph(texts.plainWords)]
      : [
        .paragraph(texts.threeKeys), .spacer,
        .choiceList([
          Choice(names.enter, texts.enter, isSelected: true), Choice(names.escape, texts.back),
          Choice(names.function(1), texts.help),
        ]),
      ]
    // The smallest windows: the promise is worth more than how it works.
    if !context.isPlain, context.state.size.rows < 16 {
      return View(
        [.heading(texts.title), .paragraph(texts.whatBriefly), .paragraph(texts.promiseBriefly)]
          + keys.suffix(1))
    }
    return View(
      [
        .heading(texts.title), .spacer, .paragraph(texts.what), .spacer,
        .paragraph(texts.howLong), .paragraph(texts.nothingIsLost), .spacer,
      ] + keys)
  }
}
