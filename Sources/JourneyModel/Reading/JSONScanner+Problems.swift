extension JSONScanner {
  /// Notes a problem and goes on.
  mutating func report(
    _ code: ProblemCode, at offset: Int, found: String = "",
    allowed: Problem.Allowed = .nothingElse, below field: String? = nil
  ) {
    guard problems.count < Self.mostProblems, pathBudget > 0 else {
      if !isStopped { stop(.tooManyProblems, at: offset, allowed: .limit(problems.count)) }
      return
    }
    var pointer = pointer()
    if let field { pointer += "/" + JSONPointer.escaped(field) }
    problems.append(
      Problem(
        code, at: pointer, position: .init(offset: offset, line: 0, column: 0), found: found,
        allowed: allowed))
  }

  /// Notes a problem after which nothing can be read.
  mutating func stop(
    _ code: ProblemCode, at offset: Int, found: String = "",
    allowed: Problem.Allowed = .nothingElse
  ) {
    guard !isStopped else { return }
    isStopped = true
    problems.append(
      Problem(
        code, at: pointer(), position: .init(offset: offset, line: 0, column: 0), found: found,
        allowed: allowed))
  }

  /// Ends the reading at a byte that no JSON has here.
  mutating func stopAtUnexpected(_ expected: ExpectedSyntax) {
    if position >= end {
      stop(.unexpectedEnd, at: end, allowed: .syntax(expected))
    } else {
      stop(.unexpectedCharacter, at: position, found: token(), allowed: .syntax(expected))
    }
  }

  /// The JSON pointer of the value at hand.
  private mutating func pointer() -> String {
    var result = ""
    for step in outerSteps + [step] {
      switch step {
      case .none: break
      case .index(let index): result += "/\(index)"
      case .name(let offset):
        var reader = JSONScanner(UnsafeBufferPointer(start: start, count: end), from: offset)
        result += "/" + JSONPointer.escaped(reader.string())
        pathBudget -= reader.position - offset
      }
    }
    return result
  }

  /// What stands at hand, for a message: the text of a short value, `{ … }` or `[ … ]`.
  func token() -> String {
    switch byte {
    case UInt8(ascii: "{"): return "{ … }"
    case UInt8(ascii: "["): return "[ … ]"
    case UInt8(ascii: "\""):
      var reader = self
      reader.problems = []
      let text = reader.string()
      return reader.isStopped ? raw(from: position) : Quotation.string(text)
    default: return raw(from: position)
    }
  }

  /// The bytes from an offset to the next piece of punctuation or white space.
  private func raw(from offset: Int) -> String {
    var last = offset + 1
    while last < end, last - offset < 4 * Quotation.longest + 4 {
      switch start[last] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        return visible(offset..<last)
      default: last += 1
      }
    }
    return visible(offset..<last)
  }

  private func visible(_ range: Range<Int>) -> String {
    let bytes = UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
    return Quotation.visible(String(decoding: bytes, as: UTF8.self))
  }
}

/// Names in JSON pointers (RFC 6901).
enum JSONPointer {
  static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return name
    }
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The names and numbers that a pointer leads through; none for the whole value.
  static func steps(of pointer: String) -> [String] { parts(of: pointer).dropFirst().map { $0 } }

  /// The names between the slashes. By bytes: a mark that combines with the slash before it makes
  /// one character of both.
  static func parts(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { plain(Substring($0)) }
  }

  /// The name that an escaped one stands for.
  static func plain(_ step: some StringProtocol) -> String {
    guard step.utf8.contains(UInt8(ascii: "~")) else { return String(step) }
    var result = ""
    var isEscaped = false
    for scalar in step.unicodeScalars {
      switch (isEscaped, scalar) {
      case (false, "~"): isEscaped = true
      case (true, "0"):
        result += "~"
        isEscaped = false
      case (true, "1"):
        result += "/"
        isEscaped = false
      default:
        if isEscaped { result += "~" }
        result.unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return isEscaped ? result + "~" : result
  }
}
