public import JourneyModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a session could not save before it ended: a journey of its own elsewhere, and hidden beside it the
/// state that it was made from, so that the two can be joined with the file later.
public struct UnsavedWork: Hashable, Sendable {
  /// The path of the copy, which can be opened like any journey.
  public let copy: String
  /// What the session and the file had in common.
  public let base: Journey
  public let mine: Journey
  /// Whose changes they are; `nil` where nobody said.
  public let author: String?
  /// When the session ended.
  public let written: Moment
}

extension UnsavedWork {
  /// Keeps a journey that cannot be saved in its file: beside it under the first free name, else in the
  /// next of the folders that takes it.
  ///
  /// - Parameters:
  ///   - path: the file in which it cannot be saved.
  ///   - suffix: what is added to the name of the file.
  ///   - folders: made where they are missing.
  /// - Returns: the path of the copy.
  /// - Throws: why the last of the folders does not take it.
  public static func keep(
    _ mine: Journey, madeFrom base: Journey, of path: String, by author: String?, suffix: String,
    in folders: [String], waiting: Waiting
  ) throws(StoreProblem) -> String {
    var last = StoreProblem.notWritable(path: path, SystemCause(code: ENOENT))
    for folder in folders {
      do throws(StoreProblem) {
        try Folders.make(folder)
        let copy = try copy(mine, of: path, suffix, in: folder, waiting)
        // Without it the copy can still be opened and merged.
        try? note(base, path, author, beside: copy, waiting)
        return copy
      } catch {
        last = error
      }
    }
    throw last
  }

  private static func copy(
    _ mine: Journey, of path: String, _ suffix: String, in folder: String, _ waiting: Waiting
  ) throws(StoreProblem) -> String {
    var stem = FileLocation.split(path).name
    if stem.hasSuffix(JourneyFolder.ending) { stem.removeLast(JourneyFolder.ending.count) }
    // A name of 255 bytes is the longest; the lock beside it needs a little more than the ending.
    while stem.utf8.count > 180 { stem.removeLast() }
    var number = 1
    while true {
      let name = stem + suffix + (number == 1 ? "" : "-\(number)")
      let copy = "\(folder)/\(name)\(JourneyFolder.ending)"
      do throws(StoreProblem) {
        _ = try FileStore(path: copy, waiting: waiting).create(mine)
        return copy
      } catch .exists(_) where number < 1_000 {
        number += 1
      }
    }
  }

  private static func note(
    _ base: Journey, _ path: String, _ author: String?, beside copy: String, _ waiting: Waiting
  ) throws {
    let (folder, name) = FileLocation.split(copy)
    let own = try FileLocation(resolving: folder + "/" + name)
    let note = OwnFolder(of: own, for: purpose)
    _ = try note.make(like: try Descriptor.open(copy, flags: O_RDONLY).status())
    var members = [JSONMember("of", .string(try FileLocation(resolving: path).path))]
    if let author { members.append(JSONMember("by", .string(author))) }
    members.append(JSONMember("base", try JSONValue.read(base.canonicalBytes())))
    try DurableFile(path: "\(note.path)/\(noteName)").replace(
      with: JSONValue.object(members).canonicalBytes(), expecting: .anything, waiting: waiting)
  }

  static let purpose = "unsaved"
  static let noteName = "base.json"
}

extension UnsavedWork {
  /// What sessions on a file have left in these folders, the oldest first. Changes nothing; what
  /// cannot be read is left out.
  public static func find(of path: String, in folders: [String]) -> [UnsavedWork] {
    guard let file = try? FileLocation(resolving: path).path else { return [] }
    var found: [UnsavedWork] = []
    var seen: Set<String> = []
    for folder in folders.compactMap(Folders.absolute) where seen.insert(folder).inserted {
      let notes = "\(folder)/\(OwnFolder.name)/\(purpose)"
      for name in (try? Folders.names(in: notes)) ?? [] {
        let copy = "\(folder)/\(name)"
        if copy != file, let work = read("\(notes)/\(name)/\(noteName)", of: file, copy) {
          found.append(work)
        }
      }
    }
    return found.sorted { $0.written < $1.written }
  }

  private static func read(_ note: String, of file: String, _ copy: String) -> UnsavedWork? {
    guard let content = try? DurableFile(path: note).read(),
      let value = try? JSONValue.read(content.bytes), value["of"]?.text == file,
      let base = value["base"].flatMap({ JourneyReader.read($0.canonicalBytes()).journey }),
      let mine = try? FileStore(path: copy, waiting: Waiting(seconds: 0, holder: "")).load()
    else { return nil }
    return UnsavedWork(
      copy: copy, base: base, mine: mine.journey, author: value["by"]?.text,
      written: content.version.changed)
  }

  /// Forgets what was taken over: the copy is put aside, where nothing is ever deleted.
  public static func forget(copy: String, waiting: Waiting) {
    _ = try? removeNote(of: copy) { _ in true }
    _ = try? DurableFile(path: copy).putAside(waiting: waiting)
  }

  /// Removes what lies hidden beside a copy, when a test is true for it; returns how many files that are.
  ///
  /// - Parameter isDryRun: counts and removes nothing.
  public static func removeNote(
    of copy: String, isDryRun: Bool = false, where isUnwanted: ([UInt8]) -> Bool
  ) throws(HistoryProblem) -> Int {
    do {
      let own = OwnFolder(of: try FileLocation(resolving: copy), for: purpose)
      guard let note = try? DurableFile(path: "\(own.path)/\(noteName)").read(),
        isUnwanted(note.bytes)
      else { return 0 }
      if !isDryRun { try removeFolder(own) }
      return 1
    } catch {
      throw .notRewritten(path: copy, error)
    }
  }

  private static func removeFolder(_ own: OwnFolder) throws(SystemCause) {
    guard let folder = try own.open() else { return }
    for name in try Folders.entries(in: own.path) {
      let number = folder.number
      try retrying { unlinkat(number, name, 0) }
    }
    try folder.synchronize()
    _ = rmdir(own.path)
  }
}
