public import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Compares a text with the one kept in a file, and shows the first line that differs.
///
/// With `RECORD_GOLDEN=1` in the environment the file is written and the run fails, so that a
/// recording is read in the diff and never accepted unseen.
///
/// - Parameters:
///   - name: The file's name with its extension.
///   - folder: The path of the folder below `Tests/Golden`, such as `screens`.
public func expectGolden(
  _ text: String, named name: String, in folder: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let tests = testsFolder(of: testFile) else {
    Issue.record("no folder Tests above \(testFile)", sourceLocation: sourceLocation)
    return
  }
  let directory = "\(tests)/Golden/\(folder)"
  let path = "\(directory)/\(name)"
  let shortPath = "Tests/Golden/\(folder)/\(name)"
  if getenv("RECORD_GOLDEN").map({ String(cString: $0) }) == "1" {
    let written = makeFolders(directory) && write(text, to: path)
    let result = written ? "recorded; read the diff" : "could not be written"
    Issue.record("\(shortPath): \(result)", sourceLocation: sourceLocation)
    return
  }
  guard let golden = read(path) else {
    Issue.record(
      "\(shortPath): no such file; record it with RECORD_GOLDEN=1. The text is:\n\(text)",
      sourceLocation: sourceLocation)
    return
  }
  guard golden != text else { return }
  Issue.record(
    "\(shortPath): \(firstDifference(golden, text))\nThe whole text is:\n\(text)",
    sourceLocation: sourceLocation)
}

private func testsFolder(of file: String) -> String? {
  var parts = file.split(separator: "/", omittingEmptySubsequences: false)
  while let last = parts.last, last != "Tests" { parts.removeLast() }
  return parts.isEmpty ? nil : parts.joined(separator: "/")
}

private func makeFolders(_ path: String) -> Bool {
  var built = ""
  for part in path.split(separator: "/") {
    built += "/" + part
    if mkdir(built, 0o755) != 0, errno != EEXIST { return false }
  }
  return true
}

private func write(_ text: String, to path: String) -> Bool {
  guard let file = fopen(path, "w") else { return false }
  defer { fclose(file) }
  let bytes = Array(text.utf8)
  return fwrite(bytes, 1, bytes.count, file) == bytes.count
}

private func read(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
    bytes += chunk[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func firstDifference(_ golden: String, _ text: String) -> String {
  let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let actual = text.split(separator: "\n", omittingEmptySubsequences: false)
  for line in 0..<max(expected.count, actual.count) {
    let (old, new) = (
      line < expected.count ? String(expected[line]) : "(no line)",
      line < actual.count ? String(actual[line]) : "(no line)"
    )
    if old != new { return "line \(line + 1) differs\n- \(old)\n+ \(new)" }
  }
  return "the text differs"
}
