/// Finds out where in the bytes problems lie.
enum ProblemPlaces {
  /// The problems with offset, line and column, in the order of the file.
  ///
  /// Problems found in the finished journey have only a pointer: one pass over the bytes finds all
  /// of them. Another pass counts lines and columns.
  static func placed(_ problems: [Problem], in bytes: UnsafeBufferPointer<UInt8>) -> [Problem] {
    var problems = problems
    let wanted = problems.indices.filter { problems[$0].position == nil }
    if !wanted.isEmpty {
      var finder = PointerFinder(bytes)
      for index in wanted { finder.want(problems[index].pointer, index) }
      for (index, offset) in finder.found() {
        problems[index].position = .init(offset: offset, line: 0, column: 0)
      }
    }
    // Stable, so that problems of one place stay in the order in which they were found.
    let order = problems.indices.sorted {
      (problems[$0].position?.offset ?? 0, $0) < (problems[$1].position?.offset ?? 0, $1)
    }
    problems = order.map { problems[$0] }
    countLines(&problems, bytes)
    return problems
  }

  private static func countLines(_ problems: inout [Problem], _ bytes: UnsafeBufferPointer<UInt8>) {
    var line = 1
    var column = 1
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in problems.indices {
      guard let target = problems[index].position?.offset else { continue }
      while offset < min(target, bytes.count) {
        let byte = bytes[offset]
        if byte == UInt8(ascii: "\n") {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
        offset += 1
      }
      problems[index].position = .init(offset: target, line: line, column: column)
    }
  }
}

/// Finds the offsets of values by their JSON pointers, in one pass over well-formed JSON.
private struct PointerFinder {
  private var scanner: JSONScanner
  private var nodes = [Node()]
  private var offsets: [(Int, Int)] = []

  // A tree of the wanted pointers, so that everything else is moved over without a look at it.
  private struct Node {
    // By the bytes of the steps: characters that only look the same are different names.
    var children: [[UInt8]: Int] = [:]
    var problems: [Int] = []
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    scanner = JSONScanner(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  mutating func want(_ pointer: String, _ problem: Int) {
    var node = 0
    for step in JSONPointer.steps(of: pointer) {
      let name = Array(step.utf8)
      if let child = nodes[node].children[name] {
        node = child
      } else {
        nodes.append(Node())
        nodes[node].children[name] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].problems.append(problem)
  }

  mutating func found() -> [(Int, Int)] {
    scanner.skipSpace()
    visit(0)
    return offsets
  }

  private mutating func visit(_ node: Int) {
    for problem in nodes[node].problems { offsets.append((problem, scanner.position)) }
    let children = nodes[node].children
    switch scanner.byte {
    case UInt8(ascii: "{") where !children.isEmpty:
      guard scanner.enter(), scanner.memberFollows() else { return }
      repeat {
        let name = scanner.memberName()
        step(children[Array(name.utf8)])
      } while !scanner.isStopped && scanner.nextMember()
    case UInt8(ascii: "[") where !children.isEmpty:
      guard scanner.enter(), scanner.elementFollows() else { return }
      var index = 0
      repeat {
        step(children[Array(String(index).utf8)])
        index += 1
      } while scanner.nextElement()
    default: scanner.skipValue()
    }
  }

  private mutating func step(_ child: Int?) {
    if let child { visit(child) } else { scanner.skipValue() }
  }
}

extension JSONScanner {
  /// Moves over a well-formed value without keeping anything of it.
  mutating func skipValue() {
    var open = 0
    repeat {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): open -= 1
      case UInt8(ascii: "\""): skipText()
      case 0 where position >= end: return
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x0A, 0x0D, 0x09: break
      default: skipWord()
      }
      position += 1
    } while open > 0
  }

  // Both stop at the last byte of what they move over.
  private mutating func skipText() {
    position += 1
    while position < end, start[position] != UInt8(ascii: "\"") {
      position += start[position] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  private mutating func skipWord() {
    while position + 1 < end {
      switch start[position + 1] {
      case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): return
      default: position += 1
      }
    }
  }
}
