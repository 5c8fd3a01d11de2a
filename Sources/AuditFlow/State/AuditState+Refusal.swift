extension AuditState {
  /// Why the last action was not taken, in the user's language; `nil` when it was.
  package var refusal: String? {
    switch notice {
    case .notUnderstood, .disabled, .unknownKey, .valueProblem, .refused, .readOnly, .typeSomething:
      notice.map { Texts(language).notice($0) }
    default: nil
    }
  }

  /// What was taken otherwise than it may have been meant.
  package var remark: String? {
    guard case .unknownMark? = notice else { return nil }
    return notice.map { Texts(language).notice($0) }
  }

  /// What is wrong with the text that stands in the field; it stays until the text changes.
  package var fieldProblem: String? {
    if case .input(let prompt) = overlays.last { return prompt.problem }
    return switch room {
    case .firstResult(let room): room.problem
    case .money(let room): room.edit?.problem
    default: nil
    }
  }

  /// Whether the field that is being typed into takes nothing more.
  var isFieldFull: Bool {
    if let overlay = overlays.last {
      guard case .input(let prompt) = overlay else { return false }
      return prompt.field.isFull
    }
    return switch room {
    case .collect(let room): room.mode == .typing && room.field.isFull
    case .between(let room): room.field.isFull
    case .firstResult(let room): room.field.isFull
    case .money(let room): room.edit?.field.isFull ?? false
    default: false
    }
  }

  /// What stood in the field before the text that cannot be taken; `nil` while nothing is wrong with it.
  package var fieldBefore: String? {
    guard fieldProblem != nil else { return nil }
    if case .input(let prompt) = overlays.last { return prompt.opening }
    return switch room {
    case .firstResult(let room): room.focus == .until ? room.opening : nil
    case .money(let room): room.edit?.opening
    default: nil
    }
  }
}
