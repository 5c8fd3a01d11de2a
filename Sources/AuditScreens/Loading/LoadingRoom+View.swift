import AuditFlow
import CellGrid

extension LoadingRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.loading
    return View([
      .heading(texts.title), .spacer, .paragraph(path, .emphasis), .spacer,
      .paragraph(texts.progress(bytes: bytes, percent: percent)),
    ])
  }
}
