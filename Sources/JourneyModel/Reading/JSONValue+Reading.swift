extension JSONValue {
  /// Reads one JSON value as strictly as a journey file, for settings, templates and results.
  ///
  /// Numbers keep their spelling, objects their order. Throws every problem found, with positions.
  public static func read(_ bytes: [UInt8]) throws(JSONProblems) -> JSONValue {
    let (value, problems) = bytes.withUnsafeBufferPointer(readAll)
    let errors = problems.filter { $0.severity == .error }
    guard errors.isEmpty else { throw JSONProblems(problems: errors) }
    return value
  }

  static func readAll(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (JSONValue, [Problem]) {
    guard bytes.count <= JourneyFormat.largestFile else {
      return (.null, [Problem(.fileTooLarge, at: "", allowed: .limit(JourneyFormat.largestFile))])
    }
    var scanner = JSONScanner(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    var value = JSONValue.null
    if let offset = UTF8Check.firstInvalid(in: bytes) {
      scanner.stop(.invalidUTF8, at: offset)
    } else {
      scanner.skipSpace()
      value = scanner.value()
      scanner.finish()
    }
    return (value, ProblemPlaces.placed(scanner.problems, in: bytes))
  }
}

/// Why bytes are no JSON that the program accepts.
public struct JSONProblems: Error, Hashable, Sendable {
  /// At least one problem, in the order of the bytes.
  public var problems: [Problem]
}
