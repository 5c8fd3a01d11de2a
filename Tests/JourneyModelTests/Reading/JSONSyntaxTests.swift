import JourneyModel
import TestSupport
import Testing

@Suite("Reading JSON")
struct JSONSyntaxTests {
  @Test(
    "accepts what RFC 8259 allows",
    arguments: [
      "null", "true", "false", "0", "-0", "1", "-1.5", "1e3", "1E+3", "1e-3", "1.5e10",
      "123456789012345678901234567890",
      "0.1", "0e0", "0e+1", "-0.0", "1e-400", "\"\"", "\"a\"", "\"\\u0041\"", "\"\\ud83d\\ude00\"",
      "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
      "\"\u{7F}\"", "\"\u{2028}\"", "\"€\"", "\"\u{10FFFF}\"", "\"\u{FFFF}\"", "[]", "[ ]",
      "[null]", "[1,2]", "[[],[[]]]", "{}", "{ }",
      "{\"\":0}", "{\"a\":{}}", "{\"a\":1,\"b\":2}", " [1] ", "\t\r\n1\n", "[\"\\u0000\"]",
      "{\"\\u0000\":1}", "[1 ]", "[ 1]", "\u{FEFF}[1]",
      "{\"e\\u0301\":1,\"é\":2}", "[[],{},\"\",0,null,true,false]", "\"\\u2028\\u2029\"",
      "\"\\uFFFE\\ufdd0\"", "\"/\"", "{\"a\\u0000b\":[{}]}", "[1e+0,1e-0,10,-10.01E2]",
    ])
  func accepts(_ text: String) throws {
    let value = try JSONValue.read(Array(text.utf8))
    // Whatever was read is written so that it reads the same.
    expectSame(try JSONValue.read(value.compactBytes()), value)
    expectSame(try JSONValue.read(value.canonicalBytes()), value)
  }

  @Test(
    "refuses what it does not, and says why",
    arguments: [
      ("", .unexpectedEnd), (" ", .unexpectedEnd), ("[", .unexpectedEnd), ("{", .unexpectedEnd),
      ("[1", .unexpectedEnd), ("\"a", .unexpectedEnd),
      ("\"\\", .unexpectedEnd), ("{\"a\"", .unexpectedEnd), ("{\"a\":", .unexpectedEnd),
      ("[1,", .unexpectedEnd), ("{\"a\":1,", .unexpectedEnd),
      ("[1,]", .trailingComma), ("{\"a\":1,}", .trailingComma), ("[,1]", .unexpectedCharacter),
      ("[1,,2]", .unexpectedCharacter),
      ("{,}", .unexpectedCharacter), ("[1 2]", .unexpectedCharacter),
      ("{\"a\" 1}", .unexpectedCharacter), ("{\"a\":1 \"b\":2}", .unexpectedCharacter),
      ("{a:1}", .unexpectedCharacter), ("{'a':1}", .unexpectedCharacter),
      ("['a']", .unexpectedCharacter), ("{1:1}", .unexpectedCharacter),
      ("{null:1}", .unexpectedCharacter), ("[}", .unexpectedCharacter),
      ("{]", .unexpectedCharacter), ("nul", .unexpectedCharacter),
      ("True", .unexpectedCharacter), ("tru", .unexpectedCharacter),
      ("undefined", .unexpectedCharacter), ("// x\n1", .unexpectedCharacter),
      ("/* x */1", .unexpectedCharacter), ("\u{0B}1", .unexpectedCharacter),
      ("\u{A0}1", .unexpectedCharacter), ("[1\u{0C}]", .badNumber),
      ("1 2", .contentAfterEnd), ("{}x", .contentAfterEnd), ("[]]", .contentAfterEnd),
      ("1,", .contentAfterEnd),
      ("01", .badNumber), ("-", .badNumber), ("-01", .badNumber), ("1.", .badNumber),
      (".5", .badNumber), ("+1", .badNumber), ("1e", .badNumber),
      ("1e+", .badNumber), ("0x1F", .badNumber), ("NaN", .badNumber), ("Infinity", .badNumber),
      ("-Infinity", .badNumber), ("1_000", .badNumber),
      ("1,5e", .contentAfterEnd), ("[1.e1]", .badNumber), ("1２", .badNumber),
      ("\"\\x41\"", .badEscape), ("\"\\u12\"", .badEscape), ("\"\\u12G4\"", .badEscape),
      ("\"\\U0041\"", .badEscape), ("\"\\'\"", .badEscape),
      ("\"\n\"", .controlCharacter), ("\"\t\"", .controlCharacter),
      ("\"\u{0}\"", .controlCharacter), ("\"\\n\u{1F}\"", .controlCharacter),
      ("\"\\ud800\"", .loneSurrogate), ("\"\\udc00\"", .loneSurrogate),
      ("\"\\ud800\\ud800\"", .loneSurrogate), ("\"\\ud800x\"", .loneSurrogate),
      ("{\"\\udfff\":1}", .loneSurrogate), ("{\"a\":1,\"a\":2}", .duplicateKey),
      ("{\"a\":1,\"\\u0061\":2}", .duplicateKey),
      ("1e400", .numberNotFinite), ("-1e999999999999", .numberNotFinite),
      ("\u{FEFF}", .unexpectedEnd), ("[\"\",", .unexpectedEnd),
      ("[true, fals", .unexpectedCharacter),
      ("[3[4]]", .badNumber), ("[1:2]", .unexpectedCharacter), ("[\"a\":1]", .unexpectedCharacter),
      ("{\"a\":1,,\"b\":2}", .unexpectedCharacter), ("{\"a\"b}", .unexpectedCharacter),
      ("{\"a\"::1}", .unexpectedCharacter), ("{\"a\",1}", .unexpectedCharacter),
      ("{\"a\":/**/1}", .unexpectedCharacter), ("{[]:1}", .unexpectedCharacter),
      ("{\"a\":1}#", .contentAfterEnd), ("\"a\"b", .contentAfterEnd), ("{}}", .contentAfterEnd),
      ("<null>", .unexpectedCharacter), ("*", .unexpectedCharacter), ("⍂", .unexpectedCharacter),
      ("[\\u0020\"a\"]", .unexpectedCharacter), ("\u{2060}1", .unexpectedCharacter),
      ("[- 1]", .badNumber), ("[-foo]", .badNumber), ("[++1]", .badNumber), ("[.-1]", .badNumber),
      ("[2.e3]", .badNumber), ("[0.3e+]", .badNumber), ("[0e]", .badNumber), ("[1eE2]", .badNumber),
      ("[1.2a-3]", .badNumber), ("[-.5]", .badNumber), ("[Inf]", .badNumber),
      ("[1 000.0]", .unexpectedCharacter), ("[0x42]", .badNumber), ("[-2.]", .badNumber),
      ("\"\\u00A\"", .badEscape), ("\"\\uqqqq\"", .badEscape), ("\"\\\u{0}\"", .badEscape),
      ("\"\\a\"", .badEscape), ("\"\\😀\"", .badEscape),
    ] as [(String, ProblemCode)])
  func refuses(_ text: String, _ code: ProblemCode) {
    expectSame(Set(problemCodes(Array(text.utf8))), [code], text)
  }

  // What the standard leaves to each reader.
  @Test(
    "reads numbers that are too exact, and one byte-order mark",
    arguments: [
      "1e-999999", "123.456e-789", "-1e-400", "-123123123123123123123123123123",
      "100000000000000000000", "0.4e-0066", "\u{FEFF}{}", "\"\u{FEFF}\"", "\"\u{10FFFE}\"",
    ])
  func acceptsEither(_ text: String) throws {
    let value = try JSONValue.read(Array(text.utf8))
    expectSame(try JSONValue.read(value.compactBytes()), value)
  }

  @Test(
    "refuses numbers that are too large, halves of characters, deep nesting and a second mark",
    arguments: [
      ("0.4e00669999999999999999999999999999999999999999999999", .numberNotFinite),
      ("-1e+9999", .numberNotFinite), ("1.5e+9999", .numberNotFinite),
      ("-123123e100000", .numberNotFinite), ("\"\\uDADA\"", .loneSurrogate),
      ("\"\\uD888\\u1234\"", .loneSurrogate), ("\"\\uD800\\n\"", .loneSurrogate),
      ("\"\\uDd1ea\"", .loneSurrogate), ("\"\\uDd1e\\uD834\"", .loneSurrogate),
      ("{\"\\uDFAA\":0}", .loneSurrogate), ("\u{FEFF}\u{FEFF}{}", .unexpectedCharacter),
      (String(repeating: "[", count: 500) + String(repeating: "]", count: 500), .tooDeep),
      (String(repeating: "{\"a\":", count: 100_000), .tooDeep),
    ] as [(String, ProblemCode)])
  func refusesEither(_ text: String, _ code: ProblemCode) {
    expectSame(Set(problemCodes(Array(text.utf8))), [code])
  }

  @Test(
    "refuses other encodings than UTF-8",
    arguments: [
      [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], [0xFE, 0xFF, 0x00, 0x5B, 0x00, 0x5D],
      [0x5B, 0x22, 0xE9, 0x22, 0x5D], [0x22, 0xFC, 0x80, 0x80, 0x80, 0x80, 0x80, 0x22],
    ] as [[UInt8]])
  func refusesEncodings(_ bytes: [UInt8]) {
    expectSame(problemCodes(bytes), [.invalidUTF8])
  }

  @Test(
    "refuses UTF-16 without a mark",
    arguments: [[0x5B, 0, 0x5D, 0], [0, 0x5B, 0, 0x5D]] as [[UInt8]])
  func refusesWideCharacters(_ bytes: [UInt8]) {
    expectSame(problemCodes(bytes), [.unexpectedCharacter])
  }

  @Test(
    "refuses bytes that are not UTF-8, with their offset",
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xC3, 0x22],
      [0x22, 0xE0, 0x80, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
      [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82], [0x22, 0xF0, 0x9F, 0x98, 0x22],
    ] as [[UInt8]])
  func refusesBytes(_ bytes: [UInt8]) {
    expectSame(problemCodes(bytes), [.invalidUTF8])
    let padded = Array(repeating: UInt8(ascii: " "), count: 37) + bytes
    expectSame(offsets(padded), [38])
  }

  @Test("64 levels are read, 65 are not")
  func depth() throws {
    func nested(_ levels: Int) -> [UInt8] {
      Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)
    }
    _ = try JSONValue.read(nested(64))
    expectSame(problemCodes(nested(65)), [.tooDeep])
    expectSame(problemCodes(Array(String(repeating: "[", count: 1_000_000).utf8)), [.tooDeep])
  }

  @Test("a text of 1 MiB is read, a longer one is not, however it is spelled")
  func length() throws {
    func text(_ piece: String, _ count: Int) -> [UInt8] {
      Array(("\"" + String(repeating: piece, count: count) + "\"").utf8)
    }
    _ = try JSONValue.read(text("a", 1 << 20))
    _ = try JSONValue.read(text("\\u00e4", 1 << 19))
    expectSame(problemCodes(text("a", 1 << 20 + 1)), [.stringTooLong])
    expectSame(problemCodes(text("\\u00e4", 1 << 19 + 1)), [.stringTooLong])
  }

  @Test("the place counts lines and characters, not bytes")
  func positions() {
    let bytes = Array("{\n  \"größe\": \"€😀\", x\n}".utf8)
    let problem = problems(bytes).first
    expectSame(problem?.position, .init(offset: 26, line: 2, column: 18))
    expectSame(problem?.pointer, "")
    let inner = problems(Array("{\"a/b\":[0,{\"~\":tru}]}".utf8)).first
    expectSame(inner?.pointer, "/a~1b/1/~0")
    expectSame(inner?.position, .init(offset: 15, line: 1, column: 16))
    let marked = problems(Array("\u{FEFF}[x".utf8)).first
    expectSame(marked?.position, .init(offset: 4, line: 1, column: 2))
  }

  @Test("numbers keep their spelling and are read to the nearest double")
  func numbers() throws {
    for spelling in [
      "1.50", "1e3", "0.1", "0.30000000000000004", "9007199254740993", "1e22", "1e23",
      "123456789012345e-22", "5e-324", "2.2250738585072011e-308",
      "1.7976931348623157e308", "0.000001", "100000000000000000000", "8.5e-3", "-0",
      "0.7999999999999999",
    ] {
      let value = try JSONValue.read(Array(spelling.utf8))
      expectSame(value, .number(spelling))
      expectSame(value.double, Double(spelling))
    }
  }

  @Test("a number that is not finite becomes null, a whole one has no point")
  func building() {
    let value: JSONValue = [
      "a": .number(2.0), "b": .number(0.1), "c": .number(Double.nan), "d": .number(1e21),
      "e": .number(-0.0), "f": .string(orNull: nil), "g": [1, 2.5, true, .null],
    ]
    expectSame(
      value.compactText,
      #"{"a":2,"b":0.1,"c":null,"d":1e+21,"e":0,"f":null,"g":[1,2.5,true,null]}"#)
  }

  private func problems(_ bytes: [UInt8]) -> [Problem] {
    do {
      _ = try JSONValue.read(bytes)
      return []
    } catch {
      return error.problems
    }
  }

  private func problemCodes(_ bytes: [UInt8]) -> [ProblemCode] { problems(bytes).map(\.code) }
  private func offsets(_ bytes: [UInt8]) -> [Int?] { problems(bytes).map(\.position?.offset) }
}
