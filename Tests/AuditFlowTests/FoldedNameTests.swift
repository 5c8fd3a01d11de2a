import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("The words of a name")
struct FoldedNameTests {
  @Test("of ASCII are those that a look at each character finds")
  func bytes() {
    for scalar in UInt8.min..<0x80 {
      let letter = Character(Unicode.Scalar(scalar))
      let name = "Ab\(letter)c1 \(letter) \r\nx"
      expectSame(
        name.foldedWords, name.folded.split { !($0.isLetter || $0.isNumber) }.map(String.init),
        "\(scalar)")
    }
    expectSame("Angebot per E-Mail (2.)".foldedWords, ["angebot", "per", "e", "mail", "2"])
    expectSame("Звонок, 漢字 №5".foldedName, "звонок 漢字 5")
    expectSame("".foldedWords, [])
  }
}
