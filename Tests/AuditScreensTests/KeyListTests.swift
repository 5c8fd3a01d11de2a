import AuditFlow
import FoundationEssentials
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

struct KeyListTests {
  @Test("the manuals list the keys of the key table", arguments: Language.allCases)
  func manuals(language: Language) throws {
    let list = KeyList.markdown(in: Texts(language))
    expectGolden(list, named: "keys.\(language.rawValue).md", in: "screens")
    let manual = language == .german ? "handbuch.de.md" : "guide.en.md"
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let path = root.joined(separator: "/") + "/docs/\(manual)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      text.contains(list), "\(manual) does not hold the list of keys; it is in the golden file")
  }
}
