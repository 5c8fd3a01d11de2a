public import JourneyModel

/// What must hold of the reader for any bytes at all, for the tests and for the fuzzer.
///
/// Nothing here shares code with the reader: places are counted anew, and what was read is compared
/// with the JSON that stands in the file.
public struct ReaderLaws {
  private let bytes: [UInt8]
  private var broken: [String] = []

  /// The laws that bytes break, in words; none where the reader is sound.
  public static func broken(by bytes: [UInt8]) -> [String] {
    broken(by: bytes, JourneyReader.read(bytes))
  }

  /// The laws that a reading of bytes breaks.
  public static func broken(by bytes: [UInt8], _ reading: Reading) -> [String] {
    var laws = ReaderLaws(bytes: bytes)
    let tree = laws.tree()
    laws.judge(reading.problems, tree)
    laws.hold(
      (reading.journey == nil) == !reading.errors.isEmpty,
      "a journey comes of a file without errors, and of no other")
    if let journey = reading.journey { laws.judge(journey, tree, isNewer: reading.isNewer) }
    return laws.broken
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func hold(_ law: Bool, _ words: @autoclosure () -> String) {
    if !law { broken.append(words()) }
  }

  /// The JSON of the file; what is read must be written so that it reads the same.
  private mutating func tree() -> JSONValue? {
    do {
      let tree = try JSONValue.read(bytes)
      let written = bytes.count.isMultiple(of: 2) ? tree.compactBytes() : tree.canonicalBytes()
      let again = try? JSONValue.read(written)
      hold(
        again.map { JSONLoss.first(from: tree, to: $0) == nil } ?? false,
        "JSON is written so that it reads the same")
      return tree
    } catch {
      hold(!error.problems.isEmpty, "JSON is refused with a reason")
      return nil
    }
  }

  private mutating func judge(_ problems: [Problem], _ tree: JSONValue?) {
    // The rest of many is of the same kinds.
    for problem in problems.prefix(12) {
      judgePlace(of: problem)
      if let tree {
        let steps = JSONSteps.steps(of: problem.pointer)
        hold(
          steps.map { tree.leads($0) || tree.leads($0.dropLast()) } ?? false,
          "\(problem.code.rawValue) points to \(problem.pointer), where nothing is")
      }
      let place = problem.position.map { "\($0.line):\($0.column): " } ?? ""
      for language in Language.allCases {
        let message = problem.message(in: language)
        hold(
          message.hasPrefix(place) && message.utf8.count > place.utf8.count + 10,
          "\(problem.code.rawValue) is said in words, with its place")
        hold(
          message.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F },
          "\(problem.code.rawValue) is said without control characters")
      }
    }
  }

  private mutating func judgePlace(of problem: Problem) {
    guard let position = problem.position, (0...bytes.count).contains(position.offset) else {
      hold(false, "\(problem.code.rawValue) has a place in the file")
      return
    }
    let before = bytes[..<position.offset]
    let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    var column = 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }
    // A byte-order mark is no character of the first line.
    if line == 1, position.offset >= 3, before.starts(with: [0xEF, 0xBB, 0xBF]) { column -= 1 }
    hold(
      (position.line, position.column) == (line, column),
      "\(problem.code.rawValue) stands in \(line):\(column), not in \(position)")
  }

  private mutating func judge(_ journey: Journey, _ tree: JSONValue?, isNewer: Bool) {
    let written = journey.canonicalBytes()
    let again = JourneyReader.read(written)
    hold(again.errors.isEmpty, "what was read is written without errors")
    hold(again.journey == journey, "what was read is written and read again as the same")
    hold(again.journey?.canonicalBytes() == written, "the same journey has the same bytes")
    guard let tree, let copy = try? JSONValue.read(written) else {
      hold(false, "a journey and what is written of it are JSON")
      return
    }
    // A file of a newer version is never written.
    guard !isNewer else { return }
    if let loss = JSONLoss.first(from: tree, to: copy) { hold(false, "\(loss) was lost") }
    if let gain = JSONLoss.first(from: copy, to: tree) { hold(false, "\(gain) was made up") }
  }
}
