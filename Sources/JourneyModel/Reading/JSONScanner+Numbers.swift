extension JSONScanner {
  /// Reads the number at hand; `nil` after a problem.
  mutating func number() -> Double? {
    shortNumber() ?? anyNumber()
  }

  // Nearly all numbers have few digits and no exponent; everything else, and every mistake, is left
  // to the general way.
  @inline(__always)
  private mutating func shortNumber() -> Double? {
    let isNegative = byte == UInt8(ascii: "-")
    let whole = isNegative ? position + 1 : position
    var index = whole
    var mantissa: Int64 = 0
    var decimals = 0
    // Fifteen digits are below 2^53, as Clinger's way of rounding needs.
    let last = min(end, whole + 15)
    while index < last, start[index] &- UInt8(ascii: "0") < 10 {
      mantissa = mantissa &* 10 &+ Int64(start[index] &- UInt8(ascii: "0"))
      index += 1
    }
    guard index > whole, index == whole + 1 || start[whole] != UInt8(ascii: "0") else { return nil }
    if index < last, start[index] == UInt8(ascii: ".") {
      let fraction = index + 1
      index = fraction
      while index < last, start[index] &- UInt8(ascii: "0") < 10 {
        mantissa = mantissa &* 10 &+ Int64(start[index] &- UInt8(ascii: "0"))
        index += 1
      }
      decimals = index - fraction
      guard decimals > 0 else { return nil }
    }
    guard index < end, Self.endsNumber(start[index]) else { return nil }
    position = index
    let value = Double(mantissa)
    let size = decimals > 0 ? value / Self.powersOfTen[decimals] : value
    return isNegative ? -size : size
  }

  @inline(__always)
  private static func endsNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == 0x0A || byte == UInt8(ascii: "]") || byte == 0x20
      || byte == UInt8(ascii: "}")
  }

  private mutating func anyNumber() -> Double? {
    let first = position
    guard let shape = numberShape() else { return nil }
    let exponent = shape.exponent - shape.decimals
    // Clinger 1990: an integer below 2^53 and a power of ten up to 10^22 are exact, so that one
    // operation rounds correctly.
    if shape.digits <= 15, (-22...22).contains(exponent) {
      let whole = Double(shape.mantissa)
      let value =
        exponent < 0
        ? whole / Self.powersOfTen[-exponent] : whole * Self.powersOfTen[exponent]
      return shape.isNegative ? -value : value
    }
    let value = Double(spelling(from: first)) ?? .infinity
    guard value.isFinite else {
      report(.numberNotFinite, at: first, found: Quotation.visible(spelling(from: first)))
      return nil
    }
    return value
  }

  /// Reads the number at hand and keeps its spelling.
  mutating func numberSpelling() -> String {
    let first = position
    guard let shape = numberShape() else { return "0" }
    let spelling = spelling(from: first)
    if shape.digits + abs(shape.exponent) > 300, !(Double(spelling) ?? .infinity).isFinite {
      report(.numberNotFinite, at: first, found: Quotation.visible(spelling))
    }
    return spelling
  }

  private func spelling(from first: Int) -> String {
    String(
      decoding: UnsafeBufferPointer(start: start + first, count: position - first), as: UTF8.self)
  }

  private struct NumberShape {
    var isNegative = false
    var mantissa: UInt64 = 0
    var digits = 0
    var decimals = 0
    var exponent = 0
  }

  // Moves over a number as RFC 8259 spells it.
  private mutating func numberShape() -> NumberShape? {
    var shape = NumberShape()
    let first = position
    if byte == UInt8(ascii: "-") {
      shape.isNegative = true
      position += 1
    }
    let whole = position
    digits(into: &shape)
    guard position > whole, start[whole] != UInt8(ascii: "0") || position == whole + 1 else {
      return badNumber(from: first)
    }
    if byte == UInt8(ascii: ".") {
      position += 1
      let fraction = position
      digits(into: &shape)
      shape.decimals = position - fraction
      guard shape.decimals > 0 else { return badNumber(from: first) }
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      let isNegative = byte == UInt8(ascii: "-")
      if isNegative || byte == UInt8(ascii: "+") { position += 1 }
      var exponent = NumberShape()
      let digitsStart = position
      digits(into: &exponent)
      guard position > digitsStart else { return badNumber(from: first) }
      let size = exponent.digits > 9 ? 1_000_000_000 : Int(exponent.mantissa)
      shape.exponent = isNegative ? -size : size
    }
    switch byte {
    case 0, 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: ":"):
      guard position - first <= Self.longestText else { return badNumber(from: first) }
      return shape
    default: return badNumber(from: first)
    }
  }

  @inline(__always)
  private mutating func digits(into shape: inout NumberShape) {
    while position < end {
      let digit = start[position] &- UInt8(ascii: "0")
      guard digit < 10 else { return }
      shape.mantissa = shape.mantissa &* 10 &+ UInt64(digit)
      // Leading zeros carry nothing, but 0.001 must not count as four digits of nothing either.
      if shape.mantissa > 0 { shape.digits += 1 }
      position += 1
    }
  }

  private mutating func badNumber(from first: Int) -> NumberShape? {
    position = first
    stop(.badNumber, at: first, found: token(), allowed: .shape(.number))
    return nil
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
