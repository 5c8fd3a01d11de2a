import CellGrid
import Terminal
import TestSupport
import Testing

@Suite struct InputDecoderTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let events: [InputEvent]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ events: [InputEvent]) {
      self.init(name, bytes: Array(text.utf8), events)
    }

    init(_ name: String, bytes: [UInt8], _ events: [InputEvent]) {
      self.name = name
      self.bytes = bytes
      self.events = events
    }
  }

  static func keys(_ keys: Key...) -> [InputEvent] { keys.map { .key($0) } }

  static let samples = [
    Sample("letters", "ab", keys(.character("a"), .character("b"))),
    Sample("an umlaut", "äx", keys(.character("ä"), .character("x"))),
    Sample("three and four bytes", "中📞", keys(.character("中"), .character("📞"))),
    Sample("Enter", "\r", keys(.enter)),
    Sample("Enter as line feed", "\n", keys(.enter)),
    Sample("Enter as both", "\r\n", keys(.enter)),
    Sample("Tab and Backspace", "\t\u{8}\u{7F}", keys(.tab, .backspace, .backspace)),
    Sample(
      "Ctrl", "\u{11}\u{1}\u{0}\u{1F}",
      keys(
        .control("q"), .control("a"), .control("@"), .control("_"))),
    Sample("arrows", "\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", keys(.up, .down, .right, .left)),
    Sample("arrows in their other form", "\u{1B}OA\u{1B}OD", keys(.up, .left)),
    Sample("Home and End", "\u{1B}[H\u{1B}[4~\u{1B}[7~\u{1B}OF", keys(.home, .end, .home, .end)),
    Sample(
      "page keys", "\u{1B}[5~\u{1B}[6~\u{1B}[2~\u{1B}[3~",
      keys(
        .pageUp, .pageDown, .insert, .delete)),
    Sample(
      "F1 of xterm, rxvt and linux", "\u{1B}OP\u{1B}[11~\u{1B}[[A",
      keys(
        .function(1), .function(1), .function(1))),
    Sample("F5 and F12", "\u{1B}[15~\u{1B}[24~", keys(.function(5), .function(12))),
    Sample("Shift-Tab and Shift-Up", "\u{1B}[Z\u{1B}[1;2A", keys(.backTab, .up)),
    Sample("the numeric keypad", "\u{1B}Oq\u{1B}OM", keys(.character("1"), .enter)),
    Sample(
      "Alt and Ctrl with a key", "\u{1B}x\u{1B}ä\u{1B}[1;5C\u{1B}\u{1B}[Ay",
      [
        .ignored, .ignored, .ignored, .ignored, .key(.character("y")),
      ]),
    Sample(
      "focus, replies, mouse", "\u{1B}[I\u{1B}[1;1R\u{1B}[?62;c\u{1B}[M !!\u{1B}[<0;1;1Mj",
      [
        .ignored, .ignored, .ignored, .ignored, .mouse(.click(x: 0, y: 0)), .key(.character("j")),
      ]),
    Sample(
      "texts of the terminal", "\u{1B}]11;rgb:0/0/0\u{7}\u{1B}P>|x\u{1B}\\j",
      [
        .ignored, .ignored, .key(.character("j")),
      ]),
    Sample(
      "a sequence broken off", "\u{1B}[1\rj",
      [
        .ignored, .key(.enter), .key(.character("j")),
      ]),
    Sample(
      "a paste", "\u{1B}[200~a\r\nb\rc\u{1B}[201~j",
      [
        .paste("a\nb\nc"), .key(.character("j")),
      ]),
    Sample(
      "a paste with Escape and controls within", "\u{1B}[200~a\u{1B}[31m\u{0}\u{3}\tb\u{1B}[201~",
      [
        .paste("a\tb")
      ]),
    Sample("a paste that looks like its end", "\u{1B}[200~\u{1B}[20\u{1B}[201~", [.paste("[20")]),
    Sample("an end without a paste", "\u{1B}[201~j", [.ignored, .key(.character("j"))]),
    Sample(
      "a wrong byte", bytes: [0xFF, 0x68, 0x69],
      keys(
        .character("\u{FFFD}"), .character("h"), .character("i"))),
    Sample(
      "an overlong form", bytes: [0xC0, 0xAF, 0x68],
      keys(
        .character("\u{FFFD}"), .character("\u{FFFD}"), .character("h"))),
    Sample(
      "half a surrogate", bytes: [0xED, 0xA0, 0x80],
      keys(
        .character("\u{FFFD}"), .character("\u{FFFD}"), .character("\u{FFFD}"))),
    Sample(
      "a character broken off", bytes: [0xE4, 0xB8, 0x68, 0xC3, 0xC3, 0xA4],
      keys(
        .character("\u{FFFD}"), .character("h"), .character("\u{FFFD}"), .character("ä"))),
    Sample(
      "an Escape within a character", bytes: [0xC3, 0x1B, 0x5B, 0x41],
      keys(
        .character("\u{FFFD}"), .up)),
    Sample(
      "a control of eight bits", bytes: [0xC2, 0x9B, 0x41],
      [
        .ignored, .key(.character("A")),
      ]),
  ]

  @Test("bytes are the same keys however they are cut in two", arguments: samples)
  func everySplit(_ sample: Sample) {
    for cut in 0...sample.bytes.count {
      var decoder = InputDecoder(escapeWindow: 50)
      var events = decoder.feed(sample.bytes[..<cut], at: 1_000)
      events += decoder.feed(sample.bytes[cut...], at: 1_003)
      expectSame(events, sample.events, "cut at \(cut)")
      expectSame(decoder.deadline, nil)
    }
  }

  @Test("bytes are the same keys when each comes alone", arguments: samples)
  func oneByOne(_ sample: Sample) {
    var decoder = InputDecoder(escapeWindow: 50)
    let events = sample.bytes.enumerated().flatMap { decoder.feed([$1], at: Int64($0)) }
    expectSame(events, sample.events)
  }

  @Test("a lone Escape is a key when its time is over")
  func escape() {
    var decoder = InputDecoder(escapeWindow: 50)
    expectSame(decoder.feed([0x1B], at: 100), [])
    expectSame(decoder.deadline, 150)
    expectSame(decoder.expire(at: 149), [])
    expectSame(decoder.expire(at: 150), [.key(.escape)])
    expectSame(decoder.feed([0x1B], at: 200), [])
    expectSame(decoder.feed([0x6A], at: 260), [.key(.escape), .key(.character("j"))])
    expectSame(decoder.feed([0x1B, 0x1B], at: 300), [])
    expectSame(decoder.expire(at: 400), [.key(.escape), .key(.escape)])
  }

  @Test("a sequence that does not go on is dropped and typing goes on")
  func unfinished() {
    var decoder = InputDecoder(escapeWindow: 50)
    expectSame(decoder.feed(Array("\u{1B}]11;".utf8), at: 0), [])
    expectSame(decoder.expire(at: 100), [.ignored])
    expectSame(decoder.feed(Array("j".utf8), at: 101), [.key(.character("j"))])
  }

  @Test("a paste without an end is delivered after a second and typing goes on")
  func pasteWithoutEnd() {
    var decoder = InputDecoder(escapeWindow: 50)
    expectSame(decoder.feed(Array("\u{1B}[200~abc".utf8), at: 0), [])
    expectSame(decoder.deadline, 1_000)
    expectSame(decoder.expire(at: 1_000), [.paste("abc")])
    expectSame(
      decoder.feed(Array("\u{1B}[201~j".utf8), at: 1_500), [.ignored, .key(.character("j"))])
  }

  @Test("a huge paste is cut at one mebibyte without breaking a character")
  func hugePaste() {
    var decoder = InputDecoder(escapeWindow: 50)
    _ = decoder.feed(Array("\u{1B}[200~a".utf8), at: 0)
    let chunk = Array(String(repeating: "ä", count: 100_000).utf8)
    for time in 1...8 { _ = decoder.feed(chunk, at: Int64(time)) }
    let events = decoder.feed(Array("\u{1B}[201~".utf8), at: 9)
    guard case .paste(let text)? = events.first else {
      Issue.record("no paste: \(events.count) events")
      return
    }
    expectSame(text.utf8.count, 1_048_575)
    #expect(!text.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test("several lines in one burst are a paste, one line with Enter is typing")
  func burst() {
    var decoder = InputDecoder(escapeWindow: 50)
    expectSame(
      decoder.feed(Array("Anruf\rBrief\rMail\r".utf8), at: 0), [.paste("Anruf\nBrief\nMail\n")])
    expectSame(decoder.feed(Array("Ende\r".utf8), at: 4), [.paste("Ende\n")])
    let typed = decoder.feed(Array("Telefonat\r".utf8), at: 500)
    expectSame(typed.count, 10)
    expectSame(typed.last, .key(.enter))
    expectSame(decoder.feed(Array("j\rx".utf8), at: 900).count, 3)
  }

  @Test("no bytes at all stop the decoder, and it always comes back to letters")
  func junk() {
    var state: UInt64 = 42
    for _ in 0..<400 {
      var decoder = InputDecoder(escapeWindow: 50)
      var bytes: [UInt8] = []
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pool: [UInt8] = [
          0x1B, 0x5B, 0x4F, 0x5D, 0x3B, 0x32, 0x30, 0x7E, 0xC3, 0xA4, 0xFF, 7, 13,
        ]
        bytes.append(
          state >> 60 < 12 ? pool[Int(state >> 40) % pool.count] : UInt8(state >> 50 & 0xFF))
      }
      _ = decoder.feed(bytes, at: 0)
      _ = decoder.expire(at: 5_000)
      _ = decoder.feed([0x20], at: 6_000)
      expectSame(decoder.feed([0x6A], at: 6_100).last, .key(.character("j")), "\(bytes)")
    }
  }
}
