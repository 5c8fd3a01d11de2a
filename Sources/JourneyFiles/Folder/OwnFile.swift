import JourneyModel

/// A small JSON file of the program's own: read as far as it can be, replaced as a whole.
struct OwnFile {
  let path: String

  private var file: DurableFile { DurableFile(path: path, limit: 1_048_576) }

  /// What the file holds; `nil` when there is none or it is damaged.
  func read() -> JSONValue? {
    guard let content = try? contents() else { return nil }
    return try? JSONValue.read(content.bytes)
  }

  func contents() throws(StoreProblem) -> FileContent { try file.read() }

  /// Replaces the file, and makes its folder first where needed.
  func write(_ value: JSONValue, waiting: Waiting) throws(StoreProblem) {
    try Folders.make(FileLocation.split(path).folder)
    try file.replace(with: value.canonicalBytes(), expecting: .anything, waiting: waiting)
  }
}
