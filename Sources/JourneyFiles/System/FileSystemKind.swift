/// The kind of file system that a folder lies on, as far as it matters for saving.
public struct FileSystemKind: Hashable, Sendable {
  /// The name that the system gives it, for instance `ext4` or `fuse.sshfs`.
  public let name: String

  /// Over the network or through another program: a lock may not reach everybody who writes.
  public var isShared: Bool {
    ["nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph"].contains { name.hasPrefix($0) }
  }

  /// The file system of an existing path; `nil` where the system does not tell (it has no `/proc`).
  public init?(of path: String) {
    guard let real = Folders.absolute(path),
      let table = Descriptor.textOfSystemFile("/proc/self/mountinfo"),
      let name = Self.name(of: real, mounts: table)
    else { return nil }
    self.name = name
  }

  /// Looks a path up in the table of mounts as `proc(5)` describes it: the longest mount point that
  /// the path begins with, and of two equal ones the later.
  static func name(of path: String, mounts: String) -> String? {
    var best: (length: Int, name: String)?
    // By bytes: looking for the borders of characters took longer than everything else at a start.
    for line in mounts.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      guard fields.count > 4, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else {
        continue
      }
      let point = fields[4]
      let isAround = path == point || path.hasPrefix(point == "/" ? "/" : point + "/")
      if isAround, point.utf8.count >= best?.length ?? 0 {
        best = (point.utf8.count, fields[dash + 1])
      }
    }
    return best?.name
  }
}
