#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is only ever replaced as a whole, so that a crash or a power cut leaves the old or
/// the new state and nothing between them.
public struct DurableFile: Hashable, Sendable {
  /// The path as it was given; messages use it.
  public let path: String
  /// Larger files are refused, in bytes.
  public let limit: Int

  public init(path: String, limit: Int = 268_435_456) {
    self.path = path
    self.limit = limit
  }
}

extension DurableFile {
  /// Reads the whole file; changes nothing about it.
  public func read() throws(StoreProblem) -> FileContent {
    let descriptor = try open()
    let status = try translating { () throws(SystemCause) in try descriptor.status() }
    if let form = FileForm(status) { throw .notAFile(path: path, form) }
    guard status.st_size <= limit else { throw .tooLarge(path: path, limit: limit) }
    let bytes = try translating { () throws(SystemCause) in
      try descriptor.readAll(expecting: Int(status.st_size), limit: limit)
    }
    guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    return FileContent(bytes: bytes, version: FileVersion(status, bytes))
  }

  /// What the folder says about the file now.
  func stamp() throws(StoreProblem) -> FileStamp {
    let descriptor = try open()
    let status = try translating { () throws(SystemCause) in try descriptor.status() }
    if let form = FileForm(status) { throw .notAFile(path: path, form) }
    return FileStamp(status)
  }

  /// How many bytes a plain file has; `nil` when there is none that could be read.
  public func size() -> Int? {
    guard let descriptor = try? open(), let status = try? descriptor.status(),
      FileForm(status) == nil, status.st_size <= limit
    else { return nil }
    return Int(status.st_size)
  }

  private func open() throws(StoreProblem) -> Descriptor {
    do {
      // Without O_NONBLOCK the opening of a pipe would wait for its other end.
      return try Descriptor.open(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
    } catch  where error.code == ENXIO {
      // A socket, or a device without anything behind it.
      var status = stat()
      guard stat(path, &status) == 0, let form = FileForm(status) else {
        throw .unreadable(path: path, error)
      }
      throw .notAFile(path: path, form)
    } catch {
      throw error.code == ENOENT ? .notFound(path: path) : .unreadable(path: path, error)
    }
  }

  private func translating<Result>(
    _ body: () throws(SystemCause) -> Result
  ) throws(StoreProblem) -> Result {
    do {
      return try body()
    } catch {
      throw .unreadable(path: path, error)
    }
  }
}

extension FileForm {
  /// `nil` for a plain file.
  init?(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }
}
