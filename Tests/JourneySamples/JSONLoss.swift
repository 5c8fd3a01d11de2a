import JourneyModel

/// Finds what one JSON value holds and another does not.
///
/// The order of members, empty lists and the spelling of numbers say nothing; all else does, each
/// text by its bytes.
enum JSONLoss {
  /// The pointer of the first loss; `nil` when there is none.
  static func first(from old: JSONValue, to new: JSONValue) -> String? {
    switch (old, new) {
    case (.object(let old), .object(let new)):
      var hint = 0
      for member in old {
        // Members mostly stand in the same order, so the search begins where the last one ended.
        guard let place = place(of: member.name, in: new, from: hint) else {
          if member.value.elements?.isEmpty == true { continue }
          return "/\(member.name)"
        }
        hint = place + 1
        if let loss = first(from: member.value, to: new[place].value) {
          return "/\(member.name)\(loss)"
        }
      }
      return nil
    case (.array(let old), .array(let new)):
      guard old.count == new.count else { return "/\(min(old.count, new.count))" }
      for (index, pair) in zip(old, new).enumerated() {
        if let loss = first(from: pair.0, to: pair.1) { return "/\(index)\(loss)" }
      }
      return nil
    case (.number(let old), .number(let new)):
      return old == new || Double(old) == Double(new) ? nil : " \(old)"
    case (.string(let old), .string(let new)):
      return old.utf8.elementsEqual(new.utf8) ? nil : " \(old)"
    default: return old == new ? nil : " \(old)"
    }
  }

  private static func place(of name: String, in members: [JSONMember], from hint: Int) -> Int? {
    for offset in members.indices {
      let place = (hint + offset) % members.count
      if members[place].name.utf8.elementsEqual(name.utf8) { return place }
    }
    return nil
  }
}

/// JSON pointers (RFC 6901), read apart from the model's own.
enum JSONSteps {
  /// The steps of a pointer; `nil` for what is none.
  static func steps(of pointer: String) -> [String]? {
    let parts = pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let first = parts.first, first.isEmpty else { return pointer.isEmpty ? [] : nil }
    return parts.dropFirst().map { part in
      var step: [UInt8] = []
      var isEscaped = false
      for byte in part {
        if isEscaped {
          step[step.count - 1] = byte == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/")
          isEscaped = false
        } else {
          step.append(byte)
          isEscaped = byte == UInt8(ascii: "~")
        }
      }
      return String(decoding: step, as: UTF8.self)
    }
  }
}

extension JSONValue {
  /// Whether steps lead to a value within this one.
  func leads(_ steps: some Collection<String>) -> Bool {
    guard let step = steps.first else { return true }
    let next: JSONValue? =
      switch self {
      case .object(let members):
        members.first { $0.name.utf8.elementsEqual(step.utf8) }?.value
      case .array(let elements):
        Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
      default: nil
      }
    return next?.leads(steps.dropFirst()) ?? false
  }
}
