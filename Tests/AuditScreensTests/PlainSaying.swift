import AuditFlow

@testable import AuditScreens

/// Types lines in plain mode; what was said after the last of them, without what was heard before.
func say(_ lines: [String], to sample: inout Sample, _ memory: inout PlainMemory) -> String {
  var said = memory.text(for: AuditScreens.plain(of: sample.state))
  for line in lines {
    let actions = PlainInput.actions(for: line, in: sample.state) ?? []
    if actions == [.redraw] { memory.forget() }
    for action in actions { sample.act(action) }
    said = memory.text(for: AuditScreens.plain(of: sample.state))
  }
  return said
}
