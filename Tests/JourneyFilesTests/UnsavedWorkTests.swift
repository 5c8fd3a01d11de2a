import Foundation
import JourneyModel
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("Work that could not be saved")
struct UnsavedWorkTests {
  let folder: ScratchFolder
  let waiting = Waiting(seconds: 0, holder: "a test")
  let base = Journey(id: "j1", title: "Angebot")
  let mine = Journey(id: "j1", title: "Mine")
  /// The folder without links: what is found is named like that.
  let path: String
  var file: String { path + "/a.journey.json" }
  var other: String { path + "/other" }

  init() throws {
    folder = try ScratchFolder()
    path = try #require(Folders.absolute(folder.path))
  }

  private func keep(in folders: [String]) throws -> String {
    try UnsavedWork.keep(
      mine, madeFrom: base, of: file, by: "Anna", suffix: "-unsaved", in: folders,
      waiting: waiting)
  }

  private var found: [UnsavedWork] { UnsavedWork.find(of: file, in: [path, other]) }

  @Test("lies beside the file as a journey of its own, and is found with what it was made from")
  func kept() throws {
    let first = try keep(in: [path, other])
    let second = try keep(in: [path, other])
    expectSame(
      [first, second],
      [path + "/a-unsaved.journey.json", path + "/a-unsaved-2.journey.json"])
    expectSame(try FileStore(path: first, waiting: waiting).load().journey, mine)
    expectSame(Set(found.map(\.copy)), [first, second])
    expectSame(found.map(\.base), [base, base])
    expectSame(found.map(\.mine), [mine, mine])
    expectSame(found.map(\.author), ["Anna", "Anna"])
    expectSame(UnsavedWork.find(of: path + "/b.journey.json", in: [path]), [])
  }

  @Test("goes into the next folder where the first takes nothing, which is made if it is missing")
  func elsewhere() throws {
    let full = path + "/file"
    try folder.write("", to: "file")
    let copy = try keep(in: [full, other])
    expectSame(copy, other + "/a-unsaved.journey.json")
    expectSame(found.map(\.copy), [copy])
    #expect(throws: StoreProblem.self) { try keep(in: [full]) }
  }

  @Test("is forgotten by putting the copy aside; a copy that is gone is not found any more")
  func forgotten() throws {
    let (first, second) = (try keep(in: [path]), try keep(in: [path]))
    UnsavedWork.forget(copy: first, waiting: waiting)
    expectSame(found.map(\.copy), [second])
    let trash = ".kontaktlinie/trash/a-unsaved.journey.json/a-unsaved.journey.json"
    expectSame(try FileStore(path: path + "/" + trash, waiting: waiting).load().journey, mine)
    _ = unlink(second)
    expectSame(found, [])
  }

  @Test("loses what is hidden beside it when that is not wanted")
  func unwanted() throws {
    let copy = try keep(in: [path])
    expectSame(try UnsavedWork.removeNote(of: copy) { _ in false }, 0)
    expectSame(try UnsavedWork.removeNote(of: copy, isDryRun: true) { _ in true }, 1)
    expectSame(found.map(\.copy), [copy])
    expectSame(try UnsavedWork.removeNote(of: copy) { _ in true }, 1)
    expectSame(found, [])
    #expect(Folders.exists(copy))
  }
}
