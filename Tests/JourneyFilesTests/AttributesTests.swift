import Glibc
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("The extended attributes of a file")
struct AttributesTests {
  private static let name = "user.note"

  /// Whether the file system of the tests has any.
  static let exist: Bool = {
    guard let folder = try? ScratchFolder(), (try? folder.write("", to: "a")) != nil else {
      return false
    }
    return set([1], on: folder.path("a"))
  }()

  private static func set(_ value: [UInt8], on path: String) -> Bool {
    setAttribute(path, name, value, value.count, 0) == 0
  }

  private func value(of path: String) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = getAttribute(path, Self.name, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  @Test(
    "stay on it when it is replaced",
    .enabled(if: exist, "not run: the file system has no extended attributes"))
  func kept() throws {
    let folder = try ScratchFolder()
    try folder.write("old", to: "a.json")
    let file = DurableFile(path: folder.path("a.json"))
    #expect(Self.set(Array("red".utf8), on: file.path))
    for content in ["new", "newer"] {
      try file.replace(
        with: Array(content.utf8), expecting: .anything,
        waiting: Waiting(seconds: 0.05, holder: "a test"))
    }
    expectSame(try folder.text(of: "a.json"), "newer")
    expectSame(value(of: file.path), Array("red".utf8))
  }
}

// The module of the C library does not show them.
@_silgen_name("setxattr")
private func setAttribute(
  _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer,
  _ size: Int, _ flags: CInt
) -> CInt

@_silgen_name("getxattr")
private func getAttribute(
  _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ value: UnsafeMutableRawPointer,
  _ size: Int
) -> Int
