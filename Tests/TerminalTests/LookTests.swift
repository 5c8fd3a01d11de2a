import CellGrid
import TestSupport
import Testing

@testable import Terminal

@Suite struct LookTests {
  @Test("only what is wrong, doubtful, good or high has a colour, and no other than the readable")
  func colours() {
    let coloured = Style.allCases.filter { Look.of($0, colours: true).colour != .own }
    expectSame(Set(coloured), [.error, .warning, .good, .barHigh])
    for style in Style.allCases {
      // Black, white, yellow, cyan and blue cannot be read on one of the two backgrounds.
      #expect([.own, .red, .green, .magenta].contains(Look.of(style, colours: true).colour))
      expectSame(Look.of(style, colours: false).colour, .own)
    }
  }

  @Test("the selection, errors and input differ from plain text without any colour")
  func attributes() {
    let plain = Look.of(.plain, colours: false)
    for style in [Style.selected, .error, .warning, .input, .title, .key] {
      #expect(Look.of(style, colours: false) != plain, "\(style)")
    }
    expectSame(Look.of(.selected, colours: true).attributes, .reverse)
  }
}
