/// Reads journey files: strictly, in one pass, naming each problem with its place.
///
/// Nothing is guessed, dropped, clamped or defaulted: members that this version does not know are
/// kept with their numbers as spelled, and a file with any error gives no journey at all.
public enum JourneyReader {
  /// Reads the bytes of a journey file.
  ///
  /// Linear in the number of bytes. A broken syntax ends the search for problems; everything else is
  /// reported completely, up to 100,000 problems.
  ///
  /// - Parameter progress: Told now and then how many bytes have been read; not for small files.
  public static func read(_ bytes: [UInt8], progress: ((Int) -> Void)? = nil) -> Reading {
    bytes.withUnsafeBufferPointer { read($0, progress: progress) }
  }

  /// Reads the bytes of a journey file where they lie.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, progress: ((Int) -> Void)? = nil
  ) -> Reading {
    read(bytes, version: JourneyFormat.version, migrations: Migration.all, progress: progress)
  }

  /// Reads a file as the program of a certain version does.
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, version: Int, migrations: [Migration],
    progress: ((Int) -> Void)? = nil
  ) -> Reading {
    if bytes.count > JourneyFormat.largestFile {
      let limit = Problem.Allowed.limit(JourneyFormat.largestFile)
      return Reading(journey: nil, problems: [Problem(.fileTooLarge, at: "", allowed: limit)])
    }
    let markLength = byteOrderMarkLength(bytes)
    let oldest = migrations.map(\.from).min() ?? version
    var reader = FieldReader(JSONScanner(bytes, from: markLength), version: version, oldest: oldest)
    reader.progress = progress
    if markLength > 0 { reader.scanner.report(.byteOrderMark, at: 0) }
    var journey = Journey(blank: ())
    if let offset = UTF8Check.firstInvalid(in: bytes) {
      let byte = String(bytes[offset], radix: 16, uppercase: true)
      reader.scanner.stop(
        .invalidUTF8, at: offset, found: "0x" + (byte.utf8.count < 2 ? "0" : "") + byte)
    } else if let old = JourneyFormat.version(of: bytes), old >= oldest, old < version {
      return readMigrated(
        bytes, from: old, to: version, by: migrations, notices: reader.scanner.problems)
    } else {
      readRoot(&reader, &journey)
    }
    var problems = reader.scanner.problems
    if !reader.scanner.isStopped {
      problems += JourneyCheck.problems(in: journey, ignoring: reader.brokenKinds)
        .notCoveredBy(problems)
      problems.limitErrors()
    }
    if !problems.isEmpty { problems = ProblemPlaces.placed(problems, in: bytes) }
    let hasError = problems.contains { $0.severity == .error }
    return Reading(
      journey: hasError ? nil : journey, problems: problems,
      isNewer: (reader.version ?? 0) > Double(version))
  }

  // Problems after the steps are those of a text that nobody has seen: only their pointers stay.
  private static func readMigrated(
    _ bytes: UnsafeBufferPointer<UInt8>, from old: Int, to version: Int, by migrations: [Migration],
    notices: [Problem]
  ) -> Reading {
    let migrated: [UInt8]
    do {
      let (tree, problems) = JSONValue.readAll(bytes)
      guard problems.isEmpty else { return Reading(journey: nil, problems: problems) }
      migrated = tree.migrated(from: old, to: version, by: migrations).canonicalBytes()
    }
    var reading = migrated.withUnsafeBufferPointer {
      read($0, version: version, migrations: migrations)
    }
    for index in reading.problems.indices { reading.problems[index].position = nil }
    let note = Problem(
      .olderVersion, at: "/version", found: String(old), allowed: .limit(version))
    reading.problems = ProblemPlaces.placed(notices + [note], in: bytes) + reading.problems
    return reading
  }

  private static func readRoot(_ reader: inout FieldReader, _ journey: inout Journey) {
    reader.scanner.skipSpace()
    guard reader.scanner.position < reader.scanner.end else {
      reader.scanner.stop(.emptyFile, at: reader.scanner.position)
      return
    }
    if reader.beginsObject() { reader.object(&journey, isRoot: true) }
    reader.scanner.finish()
  }

  private static func byteOrderMarkLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }
}

extension [Problem] {
  /// Leaves out errors above the limit, and says so.
  fileprivate mutating func limitErrors() {
    let most = JSONScanner.mostProblems
    guard count > most else { return }
    var errorCount = 0
    removeAll { problem in
      guard problem.severity == .error else { return false }
      errorCount += 1
      return errorCount > most
    }
    if errorCount > most { append(Problem(.tooManyProblems, at: "", allowed: .limit(most))) }
  }

  // What a value that could not be read would lead to is not worth saying as well.
  fileprivate func notCoveredBy(_ read: [Problem]) -> [Problem] {
    let places = Set(read.filter { $0.severity == .error }.map(\.pointer))
    guard !places.isEmpty else { return self }
    return filter { problem in
      var pointer = Substring(problem.pointer)
      while !places.contains(String(pointer)) {
        guard let slash = pointer.utf8.lastIndex(of: UInt8(ascii: "/")) else { return true }
        pointer = pointer[..<slash]
      }
      return false
    }
  }
}
