// Single values: each either reads what is at hand, or names what it found and moves over it.
extension FieldReader {
  /// Names a value of the wrong kind and moves over it.
  mutating func refuse(_ shape: JSONShape) {
    let offset = scanner.position
    let found = scanner.token()
    let code: ProblemCode = scanner.byte == UInt8(ascii: "n") ? .nullValue : .wrongType
    _ = scanner.value()
    if !scanner.isStopped { scanner.report(code, at: offset, found: found, allowed: .shape(shape)) }
  }

  @inline(__always)
  mutating func readText(_ shape: JSONShape = .text) -> String? {
    guard scanner.byte == UInt8(ascii: "\"") else {
      refuse(shape)
      return nil
    }
    return scanner.string()
  }

  mutating func readNumber() -> Double? {
    guard scanner.startsNumber else {
      refuse(.number)
      return nil
    }
    return scanner.number()
  }

  mutating func readFlag() -> Bool? {
    switch scanner.byte {
    case UInt8(ascii: "t"):
      scanner.word("true")
      return true
    case UInt8(ascii: "f"):
      scanner.word("false")
      return false
    default:
      refuse(.flag)
      return nil
    }
  }

  mutating func readDay() -> Day? {
    let offset = scanner.position
    guard let text = readText(.day) else { return nil }
    guard let day = Day(text) else {
      if !scanner.isStopped {
        scanner.report(
          .invalidDay, at: offset, found: Quotation.string(text), allowed: .shape(.day))
      }
      return nil
    }
    return day
  }

  mutating func readChoice<Value: Choice>(_ type: Value.Type) -> Value? {
    let offset = scanner.position
    guard let text = readText(.word) else { return nil }
    guard let value = Value(rawValue: text) else {
      if !scanner.isStopped {
        scanner.report(
          .unknownWord, at: offset, found: Quotation.string(text),
          allowed: .words(Value.allCases.map(\.rawValue)))
      }
      return nil
    }
    return value
  }

  mutating func readJudgement() -> Judgement? {
    switch scanner.byte {
    case UInt8(ascii: "["): return readInterval()
    case UInt8(ascii: "\""):
      let offset = scanner.position
      let text = scanner.string()
      if text == "ask" { return .ask }
      if !scanner.isStopped {
        scanner.report(
          .badJudgement, at: offset, found: Quotation.string(text), allowed: .shape(.judgement))
      }
      return nil
    default:
      guard scanner.startsNumber else {
        refuse(.judgement)
        return nil
      }
      return scanner.number().map(Judgement.exact)
    }
  }

  private mutating func readInterval() -> Judgement? {
    let offset = scanner.position
    var low = 0.0
    var middle = 0.0
    var high = 0.0
    var count = 0
    var isWhole = true
    guard scanner.enter() else { return nil }
    if scanner.elementFollows() {
      repeat {
        scanner.step = .index(count)
        if let number = readNumber() {
          (low, middle, high) = (middle, high, number)
        } else {
          isWhole = false
        }
        count += 1
        if !scanner.isStopped { scanner.step = .none }
      } while scanner.nextElement()
    }
    guard isWhole, !scanner.isStopped else { return nil }
    switch count {
    case 2: return .range(low: middle, high: high)
    case 3: return .estimate(low: low, likely: middle, high: high)
    default:
      scanner.report(
        .badJudgement, at: offset, found: count == 0 ? "[]" : "[ … ] (\(count))",
        allowed: .shape(.judgement))
      return nil
    }
  }

  /// Whether a list with at least one element is at hand; the element is at hand then.
  @inline(__always)
  mutating func beginsList() -> Bool {
    guard scanner.byte == UInt8(ascii: "[") else {
      refuse(.list)
      return false
    }
    return scanner.enter() && scanner.elementFollows()
  }

  /// Whether an object is at hand; anything else is named.
  @inline(__always)
  mutating func beginsObject() -> Bool {
    guard scanner.byte == UInt8(ascii: "{") else {
      refuse(.object)
      return false
    }
    return true
  }

  /// Reads a list of single values; an element that cannot be read leaves no gap in the result, but
  /// then a problem forbids its use.
  @inline(__always)
  mutating func readList<Element>(
    into list: inout [Element], _ read: (inout FieldReader) -> Element?
  ) {
    guard beginsList() else { return }
    var count = 0
    repeat {
      scanner.step = .index(count)
      scanner.spend(MemoryLayout<Element>.stride)
      if let element = read(&self) { list.append(element) }
      count += 1
      if !scanner.isStopped { scanner.step = .none }
    } while scanner.nextElement()
  }
}
