#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension LockedFile {
  /// Removes what killed processes have left beside the file. None of it was ever reported saved; but
  /// what somebody else had put there, and had just come out, goes into the history first.
  ///
  /// What goes wrong here is no reason not to save: the next one tries again.
  func removeLeftovers() {
    let (folder, file) = (place.folder.number, place.location.name)
    for name in (try? Folders.entries(in: place.location.folder)) ?? [] {
      guard let meaning = TemporaryName(name, of: file), isLeft(name, meaning) else { continue }
      _ = unlinkat(folder, name, 0)
    }
  }

  /// Whether nobody needs a file any more.
  private func isLeft(_ name: String, _ meaning: TemporaryName) -> Bool {
    guard
      let opened = try? Descriptor.open(
        name, in: place.folder.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      opened.holds(name, in: place.folder)
    else { return false }
    guard case .waiting(let new, let old) = meaning else { return true }
    guard let status = try? opened.status(), FileForm(status) == nil,
      let found = try? content(of: opened, status)
    else { return false }
    return found.version.digest == new || found.version.digest == old || keep(found, like: status)
  }

  /// Puts a state that is about to lose its name into the history; false when that did not work.
  func keep(_ content: FileContent, like status: stat) -> Bool {
    do throws(HistoryProblem) {
      try History(of: place.file.path).keep(content, like: status, now: .now())
      return true
    } catch {
      return false
    }
  }

  /// Reads an open file, whichever name it has.
  func content(
    of opened: borrowing Descriptor, _ status: stat
  ) throws(SystemCause) -> FileContent {
    let bytes = try opened.readAll(expecting: Int(status.st_size), limit: place.file.limit)
    guard bytes.count <= place.file.limit else { throw SystemCause(code: EFBIG) }
    return FileContent(bytes: bytes, version: FileVersion(status, bytes))
  }
}
