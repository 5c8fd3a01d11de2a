#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The open folder in which a file really lies, and what stands there under its name.
struct FilePlace: ~Copyable {
  let file: DurableFile
  let location: FileLocation
  let folder: Descriptor

  /// Opens the folder; throws when a replacement of the file could not succeed anyway.
  static func open(_ file: DurableFile) throws(StoreProblem) -> FilePlace {
    let place: FilePlace
    do {
      let location = try FileLocation(resolving: file.path)
      let folder = try Descriptor.open(location.folder, flags: O_RDONLY | O_DIRECTORY)
      let number = folder.number
      try retrying { faccessat(number, ".", W_OK | X_OK, AT_EACCESS) }
      place = FilePlace(file: file, location: location, folder: folder)
    } catch {
      throw .notWritable(path: file.path, error)
    }
    try place.checkOccupant()
    return place
  }

  private func checkOccupant() throws(StoreProblem) {
    guard let status = try occupant() else { return }
    if let form = FileForm(status) { throw .notAFile(path: file.path, form) }
    if status.st_nlink > 1 { throw .hardLinked(path: file.path, names: Int(status.st_nlink)) }
    do {
      let (number, name) = (folder.number, location.name)
      try retrying { faccessat(number, name, W_OK, AT_EACCESS) }
    } catch {
      throw .notWritable(path: file.path, error)
    }
  }

  /// What the system knows of whatever stands under the name; `nil` when nothing does.
  func occupant() throws(StoreProblem) -> stat? {
    var status = stat()
    let (number, name) = (folder.number, location.name)
    do {
      try retrying { fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }
      return status
    } catch  where error.code == ENOENT {
      return nil
    } catch {
      throw .unreadable(path: file.path, error)
    }
  }
}

extension DurableFile {
  /// Why a replacement would fail, as far as this can be told without writing; `nil` when nothing
  /// speaks against it. Ask before work is done, so that it is not lost afterwards.
  public func obstacle() -> StoreProblem? {
    do {
      _ = try FilePlace.open(self)
      return nil
    } catch {
      return error
    }
  }
}
