#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder `.kontaktlinie/PURPOSE/NAME/` beside a journey file, for what belongs to it.
struct OwnFolder: Hashable {
  /// The folder of the journey file.
  let base: String
  /// From there on.
  let steps: [String]

  static let name = ".kontaktlinie"

  init(of file: FileLocation, for purpose: String) {
    base = file.folder
    steps = [Self.name, purpose, file.name]
  }

  var path: String { ([base == "/" ? "" : base] + steps).joined(separator: "/") }

  /// The folder when it is there.
  func open() throws(SystemCause) -> Descriptor? {
    do {
      return try Descriptor.open(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    } catch  where error.code == ENOENT {
      return nil
    }
  }

  /// The folder, made where needed, durably; it and what leads there are open to the same people
  /// as the journey file.
  func make(like file: stat) throws(SystemCause) -> Descriptor {
    var folder = try Descriptor.open(base, flags: O_RDONLY | O_DIRECTORY)
    for (place, step) in steps.enumerated() {
      let number = folder.number
      let isNew = try Self.makeFolder(step, in: number)
      if isNew { try folder.synchronize() }
      let next = try Descriptor.open(
        step, in: number, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      Self.fit(next, to: file, isShared: place < steps.count - 1)
      if isNew, place == 0 { Self.hideFromGit(next) }
      folder = next
    }
    return folder
  }

  /// Makes one folder; false when it is there already.
  private static func makeFolder(_ name: String, in folder: Int32) throws(SystemCause) -> Bool {
    do {
      try retrying { mkdirat(folder, name, 0o700) }
      return true
    } catch  where error.code == EEXIST {
      return false
    }
  }

  /// What lies here is personal and stays where it is: git does not even name it.
  private static func hideFromGit(_ folder: borrowing Descriptor) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let file = try? Descriptor.open(".gitignore", in: folder.number, flags: flags, mode: 0o600)
    try? file?.writeAll(Array("*\n".utf8))
  }

  /// Gives a folder the access of the file; one that other files share keeps what it allows already.
  private static func fit(_ folder: borrowing Descriptor, to file: stat, isShared: Bool) {
    guard let present = try? folder.status(), present.st_uid == geteuid() else { return }
    let number = folder.number
    var wanted = folderMode(file.st_mode)
    if present.st_gid != file.st_gid, fchown(number, uid_t.max, file.st_gid) != 0 {
      // What the group of the file was allowed must not go to another one.
      wanted &= 0o707
    }
    if isShared { wanted |= present.st_mode & 0o777 }
    if present.st_mode & 0o777 != wanted { _ = fchmod(number, present.st_mode & 0o7000 | wanted) }
  }

  /// Who may read and write the file may also look into the folder and change it.
  private static func folderMode(_ mode: mode_t) -> mode_t {
    let access = mode & 0o666 | 0o600
    return access | (access & 0o444) >> 2
  }
}
