extension TypedValue {
  /// One word of a closed list, as the file spells it or as either language calls it, in any case;
  /// `nil` clears it.
  public func choice<Value: Choice>(of type: Value.Type = Value.self) throws(ValueProblem) -> Value?
  {
    if isClearing { return nil }
    guard !typed.isEmpty else { throw problem(.empty, .word(of: type)) }
    guard let value = Self.choice(typed, of: type) else {
      throw problem(.notUnderstood, .word(of: type))
    }
    return value
  }

  /// Several such words, separated by commas; none when cleared. A word named twice counts once.
  public func choices<Value: Choice>(of type: Value.Type = Value.self) throws(ValueProblem)
    -> [Value]
  {
    var values: [Value] = []
    for word in try texts() {
      guard let value = Self.choice(word, of: type) else {
        throw ValueProblem(typed: word, fault: .notUnderstood, expected: .word(of: type))
      }
      if !values.contains(value) { values.append(value) }
    }
    return values
  }

  /// Yes or no, in either language; `nil` clears it.
  public func flag() throws(ValueProblem) -> Bool? {
    if isClearing { return nil }
    guard !typed.isEmpty else { throw problem(.empty, .flag) }
    switch typed.folded {
    case "yes", "y", "ja", "j", "true", "wahr": return true
    case "no", "n", "nein", "false", "falsch": return false
    default: throw problem(.notUnderstood, .flag)
    }
  }

  /// A text; `nil` clears it.
  public func text() throws(ValueProblem) -> String? {
    if isClearing { return nil }
    guard !typed.isEmpty else { throw problem(.empty, .text) }
    return typed
  }

  /// Texts separated by commas, none when cleared; `\,` is a comma within a text.
  public func texts() throws(ValueProblem) -> [String] {
    if isClearing { return [] }
    var texts = [""]
    var isEscaped = false
    for character in typed {
      if character == ",", !isEscaped {
        texts.append("")
      } else {
        if isEscaped, character != "," { texts[texts.count - 1].append("\\") }
        if character != "\\" || isEscaped { texts[texts.count - 1].append(character) }
      }
      isEscaped = character == "\\" && !isEscaped
    }
    let found = texts.map(\.trimmed).filter { !$0.isEmpty }
    guard !found.isEmpty else { throw problem(.empty, .text) }
    return found
  }

  private static func choice<Value: Choice>(_ word: String, of type: Value.Type) -> Value? {
    let typed = word.folded
    return Value.allCases.first { $0.rawValue.folded == typed }
      ?? Value.allCases.first { value in
        Language.allCases.contains { language in
          value.words(in: language).contains { $0.folded == typed }
        }
      }
  }
}

extension ValueProblem.Expected {
  /// The words of a closed list.
  static func word<Value: Choice>(of type: Value.Type) -> Self {
    .word(
      file: Value.allCases.map(\.rawValue), german: Value.allCases.map { $0.spoken(in: .german) },
      english: Value.allCases.map { $0.spoken(in: .english) })
  }
}
