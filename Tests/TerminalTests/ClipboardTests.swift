import CellGrid
import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite("The clipboard and the mouse")
struct ClipboardTests {
  private func decoded(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("\u{1B}]52;c;"), text.hasSuffix("\u{1B}\\") else { return nil }
    let body = text.dropFirst(7).dropLast(2)
    return Data(base64Encoded: String(body)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "a text is sent as base64 between OSC 52 and ST", arguments: ["", "a", "ab", "abc", "Größe 中"])
  func exact(text: String) {
    expectSame(decoded(ClipboardSequence.bytes(for: text)), text)
  }

  @Test("the bytes are those of the specification")
  func bytes() {
    expectSame(ClipboardSequence.bytes(for: "Hallo"), Array("\u{1B}]52;c;SGFsbG8=\u{1B}\\".utf8))
  }

  @Test("a long text is cut between two characters, at 8 kB")
  func long() {
    let bytes = ClipboardSequence.bytes(for: String(repeating: "ä", count: 10_000))
    #expect(bytes.count <= 8_192 && bytes.count > 8_180)
    let text = decoded(bytes) ?? ""
    expectSame(Set(text), ["ä"])
  }

  @Test("terminals that would show the sequence do not get it")
  func old() {
    expectSame(
      ["linux", "vt100", "xterm-256color", "tmux-256color", "screen"].map(
        ClipboardSequence.isSafe), [false, false, true, true, true])
  }

  @Test("clicks and the wheel are read, however they are cut; other reports mean nothing")
  func reports() {
    let cases: [(String, InputEvent)] = [
      ("\u{1B}[<0;12;5M", .mouse(.click(x: 11, y: 4))), ("\u{1B}[<0;12;5m", .ignored),
      ("\u{1B}[<64;1;1M", .mouse(.wheelUp)), ("\u{1B}[<65;300;200M", .mouse(.wheelDown)),
      ("\u{1B}[<2;1;1M", .ignored), ("\u{1B}[<35;9;9M", .ignored), ("\u{1B}[<0;1M", .ignored),
      ("\u{1B}[<0;0;1M", .ignored), ("\u{1B}[<;;M", .ignored),
    ]
    for (text, event) in cases {
      let bytes = Array(text.utf8)
      for cut in 1..<bytes.count {
        var decoder = InputDecoder()
        let events = decoder.feed(bytes[..<cut], at: 0) + decoder.feed(bytes[cut...], at: 1)
        expectSame(events, [event], text)
      }
    }
  }
}
