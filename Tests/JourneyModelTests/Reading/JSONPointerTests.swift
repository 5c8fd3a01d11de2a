import TestSupport
import Testing

@testable import JourneyModel

@Suite("JSON pointers")
struct JSONPointerTests {
  @Test(
    "lead through names as they are spelled, byte by byte",
    arguments: [
      ("", []), ("/", [""]), ("/a/0", ["a", "0"]), ("/a~1b/~0", ["a/b", "~"]), ("/~01", ["~1"]),
      ("//a/", ["", "a", ""]), ("/\u{301}a/\u{615}", ["\u{301}a", "\u{615}"]),
      ("/~\u{301}", ["~\u{301}"]), ("/~1\u{301}", ["/\u{301}"]),
    ] as [(String, [String])])
  func steps(_ pointer: String, _ steps: [String]) {
    expectSame(
      JSONPointer.steps(of: pointer).map { Array($0.utf8) }, steps.map { Array($0.utf8) })
    let again = steps.map { "/" + JSONPointer.escaped($0) }.joined()
    expectSame(JSONPointer.steps(of: again).map { Array($0.utf8) }, steps.map { Array($0.utf8) })
  }
}
