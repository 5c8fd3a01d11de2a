extension JSONScanner {
  /// Reads any value at hand, numbers by their spelling; `.null` after a problem that stops.
  mutating func value() -> JSONValue {
    switch byte {
    case UInt8(ascii: "\""): return .string(string())
    case UInt8(ascii: "{"): return .object(members())
    case UInt8(ascii: "["): return .array(elements())
    case UInt8(ascii: "t"):
      word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      word("null")
      return .null
    default:
      guard startsNumber else {
        stopAtUnexpected(.value)
        return .null
      }
      return .number(numberSpelling())
    }
  }

  /// Whether a number, well spelled or not, is at hand.
  var startsNumber: Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "N"), UInt8(ascii: "I"):
      true
    default: false
    }
  }

  /// Moves over one of the three words.
  mutating func word(_ word: StaticString) {
    let count = word.utf8CodeUnitCount
    guard position + count <= end,
      (0..<count).allSatisfy({ start[position + $0] == word.utf8Start[$0] })
    else {
      stopAtUnexpected(.value)
      return
    }
    position += count
  }

  /// Whether the bytes from an offset are those of a name; they must lie before the end.
  @inline(__always)
  func holds(_ name: StaticString, at offset: Int) -> Bool {
    let count = name.utf8CodeUnitCount
    let here = UnsafeRawPointer(start + offset)
    let there = UnsafeRawPointer(name.utf8Start)
    // By words; the last one may overlap the one before.
    if count >= 8 {
      var index = 0
      while index < count {
        let place = min(index, count - 8)
        let (left, right) = (here + place, there + place)
        if left.loadUnaligned(as: UInt64.self) != right.loadUnaligned(as: UInt64.self) {
          return false
        }
        index += 8
      }
      return true
    }
    if count >= 4 {
      let last = count - 4
      return here.loadUnaligned(as: UInt32.self) == there.loadUnaligned(as: UInt32.self)
        && (here + last).loadUnaligned(as: UInt32.self)
          == (there + last).loadUnaligned(as: UInt32.self)
    }
    for index in 0..<count where start[offset + index] != name.utf8Start[index] { return false }
    return true
  }

  /// Reads a member's name and the colon after it.
  mutating func memberName() -> String {
    let name = string()
    if !isStopped { colon() }
    return name
  }

  private mutating func members() -> [JSONMember] {
    var members: [JSONMember] = []
    guard enter(), memberFollows() else { return members }
    var names = NameSet()
    repeat {
      let offset = position
      step = .name(offset)
      let name = memberName()
      if !isStopped {
        if !names.insert(name, among: members) { report(.duplicateKey, at: offset) }
        spend(MemoryLayout<JSONMember>.stride + (members.isEmpty ? Self.listCost : 0))
        members.append(JSONMember(name, value()))
      }
      if !isStopped { step = .none }
    } while !isStopped && nextMember()
    return members
  }

  private mutating func elements() -> [JSONValue] {
    var elements: [JSONValue] = []
    guard enter(), elementFollows() else { return elements }
    repeat {
      step = .index(elements.count)
      spend(MemoryLayout<JSONValue>.stride + (elements.isEmpty ? Self.listCost : 0))
      elements.append(value())
      if !isStopped { step = .none }
    } while nextElement()
    return elements
  }
}

/// The names of an object's members so far; finds a second one of the same name in constant time.
///
/// Names are the same when their bytes are: unlike `String`, which also equates characters that are
/// only composed differently.
struct NameSet {
  private var names: Set<[UInt8]> = []

  /// Adds a name; false when it is there already. Few names are looked up among the members.
  mutating func insert(_ name: String, among members: [JSONMember]) -> Bool {
    if members.count < 12 {
      return !members.contains { $0.name.utf8.elementsEqual(name.utf8) }
    }
    if names.isEmpty { names = Set(members.map { Array($0.name.utf8) }) }
    return names.insert(Array(name.utf8)).inserted
  }
}
