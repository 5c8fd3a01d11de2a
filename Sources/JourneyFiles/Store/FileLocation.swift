#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a file really is: its folder and its name in it, with every symbolic link resolved.
struct FileLocation: Hashable {
  let folder: String
  let name: String

  var path: String { folder == "/" ? "/\(name)" : "\(folder)/\(name)" }

  /// The name of the file whose lock guards this one.
  var lockName: String { ".\(name).lock" }

  /// Follows symbolic links, also those that lead to a file that does not exist yet.
  init(resolving path: String) throws(SystemCause) {
    var path = path
    for _ in 0..<40 {
      if let real = try Self.realPath(path) {
        (folder, name) = Self.split(real)
        return
      }
      let (parent, last) = Self.split(path)
      guard !last.isEmpty, last != ".", last != ".." else { break }
      if let target = Self.linkTarget(path) {
        path = target.utf8.first == UInt8(ascii: "/") ? target : "\(parent)/\(target)"
        continue
      }
      guard let realParent = try Self.realPath(parent) else { break }
      folder = realParent
      name = last
      return
    }
    throw SystemCause(code: ENOENT)
  }

  /// The folder of a path and its last part; a path without a slash lies in ".".
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.utf8.index(after: slash)...]))
  }

  /// The path without links; `nil` when nothing is there.
  private static func realPath(_ path: String) throws(SystemCause) -> String? {
    while true {
      if let found = realpath(path, nil) {
        defer { free(found) }
        return String(cString: found)
      }
      if errno == ENOENT { return nil }
      // A signal on a slow disk: nothing is wrong with the path.
      if errno != EINTR { throw .last }
    }
  }

  private static func linkTarget(_ path: String) -> String? {
    let size = Int(PATH_MAX)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { max(0, readlink(path, $0, size)) } ?? 0
      }
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
