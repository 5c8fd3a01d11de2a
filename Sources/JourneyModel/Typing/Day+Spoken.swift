extension Day {
  /// The day as people write it: `27.11.2026` in German, `2026-11-27` in English.
  public func spoken(in language: Language) -> String {
    guard language == .german else { return description }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(padded(day)).\(padded(month)).\(year)"
  }
}
