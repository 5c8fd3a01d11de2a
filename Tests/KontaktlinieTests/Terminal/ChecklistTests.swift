import Foundation
import TestSupport
import Testing

/// The table of docs/terminal.md says which test shows which case; it must not rot.
@Suite("The checklist")
struct ChecklistTests {
  private static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    while url.lastPathComponent != "Tests" { url.deleteLastPathComponent() }
    return url.deletingLastPathComponent().path
  }()

  private func document() throws -> String {
    try String(contentsOfFile: "\(Self.root)/docs/terminal.md", encoding: .utf8)
  }

  /// The rows of the table of cases: number, and the cells.
  private func cases() throws -> [(number: Int, cells: [String])] {
    try document().split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, let number = Int(cells[0]) else { return nil }
      return (number, cells)
    }
  }

  /// The functions of each test file below `Tests`, by the file's name.
  private static let tests: [String: Set<String>] = {
    var found: [String: Set<String>] = [:]
    let folder = "\(root)/Tests"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for name in names where name.hasSuffix("Tests.swift") {
      let text = (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
      let functions = text.components(separatedBy: "@Test").dropFirst().compactMap { part in
        part.components(separatedBy: "func ").dropFirst().first?.prefix { $0 != "(" }
      }
      let file = name.split(separator: "/").last.map { String($0.dropLast(6)) } ?? name
      found[file, default: []].formUnion(functions.map(String.init))
    }
    return found
  }()

  @Test("names fifty cases, and each says how it is shown")
  func complete() throws {
    let cases = try cases()
    expectSame(cases.map(\.number), Array(1...50))
    for one in cases {
      let how = one.cells[3]
      #expect(
        how.contains("`") || how.contains("manual") || how.contains("not yet"), "\(one.number)")
    }
  }

  @Test("names only tests that exist")
  func existing() throws {
    let text = try document()
    let names = text.components(separatedBy: "`").filter {
      $0.wholeMatch(of: /[A-Z][A-Za-z]*Tests\.[a-zA-Z]+/) != nil
    }
    #expect(names.count >= 50)
    // A suite shows nothing that could be looked up; the row names the test in it.
    for row in text.split(separator: "\n") where row.hasPrefix("|") {
      let whole = row.components(separatedBy: "`").filter {
        $0.wholeMatch(of: /[A-Z][A-Za-z]*Tests\.?/) != nil
      }
      expectSame(whole, [], String(row.prefix(40)))
    }
    for name in names {
      let parts = name.split(separator: ".").map(String.init)
      #expect(Self.tests[parts[0]]?.contains(parts[1]) == true, "\(name)")
    }
  }
}
