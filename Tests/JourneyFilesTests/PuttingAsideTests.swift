import Foundation
import JourneyFiles
import TestSupport
import Testing

@Suite("Putting a file aside")
struct PuttingAsideTests {
  let folder: ScratchFolder
  let file: DurableFile
  let waiting = Waiting(seconds: 0, holder: "a test")

  init() throws {
    folder = try ScratchFolder()
    file = DurableFile(path: folder.path("a.journey.json"))
  }

  private let trash = ".kontaktlinie/trash/a.journey.json"

  @Test("moves it beside the folder's journeys, whatever it holds, and back again")
  func there() throws {
    try folder.write("broken", to: "a.journey.json", mode: 0o640)
    let aside = try file.putAside(waiting: waiting)
    #expect(aside.hasSuffix("/\(trash)/a.journey.json"), "\(aside)")
    expectSame(folder.names.filter { !$0.hasPrefix(".") }, [])
    try file.bringBack(from: aside, waiting: waiting)
    expectSame(try folder.text(of: "a.journey.json"), "broken")
    expectSame(try folder.status(of: "a.journey.json").st_mode & 0o777, 0o640)
  }

  @Test("overwrites neither what was put aside before nor what took its place meanwhile")
  func keepsAll() throws {
    try folder.write("first", to: "a.journey.json")
    let first = try file.putAside(waiting: waiting)
    try folder.write("second", to: "a.journey.json")
    let second = try file.putAside(waiting: waiting)
    #expect(second.hasSuffix("/\(trash)/2-a.journey.json"), "\(second)")
    try folder.write("third", to: "a.journey.json")
    #expect(throws: StoreProblem.exists(path: file.path)) {
      try file.bringBack(from: first, waiting: waiting)
    }
    expectSame(try folder.text(of: "\(trash)/a.journey.json"), "first")
    expectSame(try folder.text(of: "\(trash)/2-a.journey.json"), "second")
    expectSame(try folder.text(of: "a.journey.json"), "third")
  }

  @Test("refuses what is not there")
  func missing() {
    #expect(throws: StoreProblem.notFound(path: file.path)) { try file.putAside(waiting: waiting) }
  }
}
