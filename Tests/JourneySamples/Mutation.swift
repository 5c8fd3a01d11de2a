/// Bytes with one to three small changes, most of them of pieces that mean something in JSON.
public enum Mutation {
  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e999", "0", "\"ask\"",
      "\\u0000", "\\ud800", "\\udc00", "\\ud83d\\ude00", "\u{FEFF}", "\u{202E}", "ä", " ", "\n",
      "{}", "[]", "[1,2]", "\"id\":\"k1\",", "1.5", "e\u{301}", "\"conflicts\":[],", "\"x\":1,",
    ].map { Array($0.utf8) }

  /// A changed copy.
  public static func of(_ file: [UInt8], using random: inout SplitMix) -> [UInt8] {
    var bytes = file
    for _ in 0..<Int.random(in: 1...3, using: &random) { change(&bytes, &random) }
    return bytes
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<12, using: &random) {
    case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1 where place < bytes.count: bytes.remove(at: place)
    case 2: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
    case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
    case 4: bytes.removeSubrange(place..<end)
    case 5 where Int.random(in: 0..<8, using: &random) == 0: bytes.removeSubrange(place...)
    case 6, 7, 8:
      // A letter or digit for another one: the syntax stays, a name or value changes.
      if let index = bytes[place...].firstIndex(where: isLetter) {
        bytes[index] = UInt8.random(in: UInt8(ascii: "a")...UInt8(ascii: "z"), using: &random)
      }
    default:
      if let index = bytes[place...].firstIndex(where: isDigit) {
        bytes[index] = UInt8.random(in: UInt8(ascii: "0")...UInt8(ascii: "9"), using: &random)
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
