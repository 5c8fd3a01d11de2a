#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Making and reading folders.
public enum Folders {
  /// Makes a folder and those around it, for this person alone; one that exists stays as it is.
  public static func make(_ path: String) throws(StoreProblem) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .notWritable(path: path, SystemCause(code: ENOTDIR))
      }
      return
    }
    let (parent, name) = FileLocation.split(path)
    if parent != ".", parent != "/", !name.isEmpty { try make(parent) }
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw .notWritable(path: path, .last)
  }

  /// The names in a folder, sorted by their bytes, without those that begin with a point.
  public static func names(in path: String) throws(StoreProblem) -> [String] {
    do {
      return try entries(in: path).filter { !$0.hasPrefix(".") }
    } catch {
      throw error.code == ENOENT ? .noFolder(path: path) : .unreadableFolder(path: path, error)
    }
  }

  /// All names in a folder but `.` and `..`, sorted by their bytes.
  static func entries(in path: String) throws(SystemCause) -> [String] {
    var opened = opendir(path)
    while opened == nil, errno == EINTR { opened = opendir(path) }
    guard let folder = opened else { throw .last }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = try next(in: folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The next entry; `nil` at the end. A list that breaks off is not shown as if it were whole.
  private static func next(
    in folder: OpaquePointer
  ) throws(SystemCause) -> UnsafeMutablePointer<dirent>? {
    while true {
      errno = 0
      if let entry = readdir(folder) { return entry }
      if errno == 0 { return nil }
      if errno != EINTR { throw .last }
    }
  }

  /// Whether anything is there; what cannot be looked at may be there, and opening it says why not.
  public static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// Whether a folder is there.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether files can be made in a folder; the cause when they cannot.
  public static func obstacle(in path: String) -> SystemCause? {
    access(path, W_OK | X_OK) == 0 ? nil : .last
  }

  /// The absolute path without links; `nil` when nothing is there.
  public static func absolute(_ path: String) -> String? {
    (try? FileLocation(resolving: path))?.path
  }
}
