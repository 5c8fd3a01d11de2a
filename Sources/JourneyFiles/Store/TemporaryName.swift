/// The names of a new state beside the file whose place it is to take.
///
/// A file is written under `.NAME.1.tmp`, or with a higher number where others write at the same time.
/// When it is whole and safe it becomes `.NAME.NEW-OLD.tmp`, with the digests of what it holds and of
/// what it is to replace. So what a killed process has left can be told apart: half a file, a state
/// that was never reported saved, the state before, or one that somebody else had just put there.
enum TemporaryName: Hashable {
  case writing(number: Int)
  case waiting(new: UInt64, old: UInt64)
  /// Of an earlier version of the program, which had but one name.
  case plain

  private static let ending = ".tmp"
  /// Leaves room for numbers and digests in a name of 255 bytes.
  private static let longest = 200

  func text(of file: String) -> String {
    let stem = Self.stem(of: file)
    switch self {
    case .plain: return ".\(file)\(Self.ending)"
    case .writing(let number): return "\(stem)\(number)\(Self.ending)"
    case .waiting(let new, let old):
      return "\(stem)\(Self.hexadecimal(new))-\(Self.hexadecimal(old))\(Self.ending)"
    }
  }

  /// What a name in the folder means for a file; `nil` when it is another one's.
  init?(_ name: String, of file: String) {
    guard let meant = Self.meaning(of: name, file),
      meant.text(of: file).utf8.elementsEqual(name.utf8)
    else { return nil }
    self = meant
  }

  private static func meaning(of name: String, _ file: String) -> TemporaryName? {
    let (all, before, after) = (name.utf8, stem(of: file).utf8.count, ending.utf8.count)
    // The one name of before has nothing between the two.
    guard all.count > before + after else { return .plain }
    let middle = String(decoding: Array(all.dropFirst(before).dropLast(after)), as: UTF8.self)
    if let number = Int(middle), number > 0 { return .writing(number: number) }
    let digests = middle.split(separator: "-", omittingEmptySubsequences: false)
    guard digests.count == 2, let new = UInt64(digests[0], radix: 16),
      let old = UInt64(digests[1], radix: 16)
    else { return nil }
    return .waiting(new: new, old: old)
  }

  private static func stem(of file: String) -> String {
    file.utf8.count <= longest
      ? ".\(file)." : ".\(hexadecimal(FileVersion.digest(of: Array(file.utf8))))."
  }

  private static func hexadecimal(_ digest: UInt64) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
