#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension DurableFile {
  /// Moves the file into `.kontaktlinie/trash/NAME/` beside it, under its name; nothing there is ever
  /// overwritten or deleted by the program.
  ///
  /// - Returns: the path at which it lies now.
  public func putAside(waiting: Waiting) throws(StoreProblem) -> String {
    try LockedFile.acquire(self, waiting: waiting).putAside()
  }

  /// Moves a file that was put aside back to this path; throws `exists` when something stands there by now.
  public func bringBack(from aside: String, waiting: Waiting) throws(StoreProblem) {
    try LockedFile.acquire(self, waiting: waiting).takeBack(aside)
  }
}

extension LockedFile {
  fileprivate func putAside() throws(StoreProblem) -> String {
    let path = place.file.path
    guard let present = try place.occupant() else { throw .notFound(path: path) }
    if let form = FileForm(present) { throw .notAFile(path: path, form) }
    do {
      let trash = OwnFolder(of: place.location, for: "trash")
      let folder = try trash.make(like: present)
      let name = try Self.freeName(like: place.location.name, in: folder)
      let (from, to) = (place.folder.number, folder.number)
      try retrying { renameat(from, place.location.name, to, name) }
      try folder.synchronize()
      try place.folder.synchronize()
      return trash.path + "/" + name
    } catch {
      throw .writeFailed(path: path, error)
    }
  }

  fileprivate func takeBack(_ aside: String) throws(StoreProblem) {
    let path = place.file.path
    guard try place.occupant() == nil else { throw .exists(path: path) }
    do {
      let (folder, name) = (place.folder.number, place.location.name)
      try retrying { renameat(AT_FDCWD, aside, folder, name) }
      try place.folder.synchronize()
    } catch {
      throw .writeFailed(path: path, error)
    }
  }

  /// `a.journey.json`, then `2-a.journey.json`, `3-a.journey.json` ...
  private static func freeName(
    like name: String, in folder: borrowing Descriptor
  ) throws(SystemCause) -> String {
    var number = 1
    while true {
      let wanted = number == 1 ? name : "\(number)-\(name)"
      var status = stat()
      if fstatat(folder.number, wanted, &status, AT_SYMLINK_NOFOLLOW) != 0 {
        guard errno == ENOENT else { throw .last }
        return wanted
      }
      number += 1
    }
  }
}
