extension JourneyFormat {
  /// The version that the head of a file names; `nil` where no whole number stands there.
  ///
  /// Looks at the bytes only as far as needed: in a canonical file the second member, else O(n). It
  /// says nothing about the rest of the file.
  public static func version(of bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer(version)
  }

  static func version(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var scanner = JSONScanner(bytes, from: hasMark ? 3 : 0)
    scanner.skipSpace()
    guard scanner.byte == UInt8(ascii: "{"), scanner.enter(), scanner.memberFollows() else {
      return nil
    }
    repeat {
      let name = scanner.memberName()
      guard !scanner.isStopped else { return nil }
      if name == "version" {
        guard case .number(let spelling) = scanner.value(), !scanner.isStopped else { return nil }
        return Double(spelling).flatMap { Int(exactly: $0) }
      }
      scanner.skipValue()
    } while scanner.nextMember()
    return nil
  }
}
