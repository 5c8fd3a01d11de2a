import Foundation
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("Watching a file")
struct FileWatchTests {
  let folder: ScratchFolder
  let file: DurableFile

  init() throws {
    folder = try ScratchFolder()
    file = DurableFile(path: folder.path("a.json"))
    try folder.write("1", to: "a.json")
  }

  @Test(
    "tells of an edit in place, a replacement, a removal and a return", arguments: [false, true])
  func changes(polls: Bool) throws {
    let watch = FileWatch(file, polls: polls)
    try folder.write("in place", to: "a.json")
    expectSame(watch.wait(), true)
    try folder.write("beside", to: "b.json")
    expectSame(rename(folder.path("b.json"), file.path), 0)
    expectSame(watch.wait(), true)
    try FileManager.default.removeItem(atPath: file.path)
    expectSame(watch.wait(), true)
    try folder.write("back", to: "a.json")
    expectSame(watch.wait(), true)
  }

  @Test("goes on when the folder itself was replaced")
  func newFolder() throws {
    let inner = folder.path("inner")
    let files = FileManager.default
    try files.createDirectory(atPath: inner, withIntermediateDirectories: true)
    try folder.write("1", to: "inner/a.json")
    let watch = FileWatch(DurableFile(path: inner + "/a.json"), polls: false)
    try files.removeItem(atPath: inner)
    expectSame(watch.wait(), true)
    try files.createDirectory(atPath: inner, withIntermediateDirectories: true)
    try folder.write("2", to: "inner/a.json")
    expectSame(watch.wait(), true)
    try folder.write("3", to: "inner/a.json")
    expectSame(watch.wait(), true)
  }

  @Test("is silent about other files, and ends when it is stopped", arguments: [false, true])
  func others(polls: Bool) async throws {
    let watch = FileWatch(file, polls: polls)
    try folder.write("other", to: "b.json")
    try folder.write("lock", to: ".a.json.lock")
    let told = await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: watch.wait()) }
      Thread.detachNewThread { watch.stop() }
    }
    expectSame(told, false)
    expectSame(watch.wait(), false)
  }

  @Test("says who wrote a version, as long as it is the last one")
  func author() throws {
    let waiting = Waiting(seconds: 1, holder: "anna, process 7", author: "Anna\nB")
    let first = try file.read().version
    expectSame(file.author(of: first), nil)
    let second = try file.replace(
      with: [50], expecting: .unchanged(first), waiting: waiting)
    expectSame(file.author(of: second), "Anna B")
    let other = Waiting(seconds: 1, holder: "bernd")
    let third = try file.replace(with: [51], expecting: .unchanged(second), waiting: other)
    expectSame(file.author(of: third), nil)
    expectSame(try folder.text(of: ".a.json.lock"), "bernd\n")
  }
}
