extension AuditState {
  /// Says what of a line was taken otherwise than it may have been meant: a mark that is none, and
  /// somebody who was not there before.
  mutating func remark(on entry: QuickEntry) {
    if let mark = entry.unknownMark {
      notice = .unknownMark(mark)
    } else if case .new(let alias)? = entry.responsible, case .changed(let change)? = notice {
      notice = .addedWith(change, newPerson: alias)
    }
  }
}
