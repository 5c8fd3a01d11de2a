import AuditFlow
import TestSupport
import Testing

@Suite("A line of text that is being typed")
struct TextFieldTests {
  private static let texts = [
    "u\u{308}ber", "👨‍👩‍👧 Familie", "❤️ gern", "🇩🇪🇫🇷", "👍🏽", "a\u{301}\u{302}\u{303}b", "中文名称", "e\u{301}",
    "각", "क्षि", "a\u{200D}\u{FE0F}",
  ]

  /// The characters are those of the text, and the cursor stands among them.
  private func expectWhole(_ field: TextField, _ place: String) {
    expectSame(field.characters, Array(field.text), place)
    #expect((0...field.characters.count).contains(field.cursor), "\(place): \(field.cursor)")
  }

  @Test("in single pieces it becomes the same text as at once", arguments: texts)
  func pieces(text: String) {
    var field = TextField("x ")
    for scalar in text.unicodeScalars {
      field.insert(Character(scalar))
      expectWhole(field, text)
    }
    expectSame(field, TextField("x " + text))
  }

  @Test("put in anywhere and taken out anywhere, what stands side by side becomes one")
  func anywhere() {
    for (text, other) in zip(Self.texts, Self.texts.reversed()) {
      for place in 0...text.count {
        var field = TextField(text)
        field.moveHome()
        for _ in 0..<place { field.moveRight() }
        for scalar in other.unicodeScalars { field.insert(Character(scalar)) }
        expectWhole(field, "\(other) in \(text) at \(place)")
        expectSame(Array(field.text.unicodeScalars).count, (text + other).unicodeScalars.count)
        for _ in 0..<3 {
          field.eraseBack()
          expectWhole(field, "\(other) in \(text) at \(place), erased")
        }
        field.eraseForward()
        expectWhole(field, "\(other) in \(text) at \(place), erased behind")
        field.eraseWord()
        expectWhole(field, "\(other) in \(text) at \(place), word erased")
      }
    }
  }

  @Test("a letter is taken from between the halves of a flag, and they become one")
  func halves() {
    var field = TextField("🇩x🇪")
    field.moveLeft()
    field.eraseBack()
    expectSame(field.text, "🇩🇪")
    expectSame(field.characters.count, 1)
    expectSame(field.cursor, 1)
  }

  @Test("more than the limit is refused, not cut; line breaks are spaces; a marked text goes")
  func limit() {
    var field = TextField("old", isMarked: true)
    field.insert("a\nb\tc\r\nd")
    expectSame(field.text, "a b c d")
    field.insert(String(repeating: "ä", count: TextField.limit))
    expectSame(field.characters.count, TextField.limit)
    field.insert("x")
    #expect(!field.text.contains("x"))
  }
}
