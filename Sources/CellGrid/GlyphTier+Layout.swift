extension GlyphTier {
  /// The columns that a text takes when written on one line.
  ///
  /// Complexity: linear in the length of the text.
  public func displayWidth(of text: String) -> Int {
    plainColumns(of: text) ?? joined(SafeText(text, tier: self)).reduce(0) { $0 + $1.width }
  }

  /// The text as it is drawn within some columns: safe, on one line, ending in the ellipsis where it
  /// was too long.
  public func clipped(_ text: String, width: Int) -> String {
    Self.text(of: fitted(text, width: width))
  }

  /// The text safe for a terminal of this tier, with its line breaks, however long the lines are.
  public func spelled(_ text: String) -> String {
    SafeText(text, tier: self).lines.map(Self.text).joined(separator: "\n")
  }

  /// The lines of a text broken at blanks to fit some columns; a word longer than a line is split.
  ///
  /// Nothing is lost except the blanks at which a line was broken. A width below two takes two, as a
  /// wide character needs them.
  public func wrap(_ text: String, width: Int) -> [String] {
    plainLines(of: text, width: max(2, width)) ?? anyLines(of: text, width: width)
  }

  /// The lines of any text.
  func anyLines(of text: String, width: Int) -> [String] {
    SafeText(text, tier: self).lines.flatMap { line in
      LineBreaker(width: max(2, width)).lines(of: line).map(Self.text)
    }
  }

  /// The clusters of a text on one line within some columns.
  func fitted(_ text: String, width limit: Int) -> [Cluster] {
    guard limit > 0 else { return [] }
    let clusters = joined(SafeText(text, tier: self))
    var width = 0
    for (index, cluster) in clusters.enumerated() {
      width += cluster.width
      if width > limit { return shortened(clusters[..<index], to: limit) }
    }
    return clusters
  }

  private func shortened(_ fitting: ArraySlice<Cluster>, to limit: Int) -> [Cluster] {
    var kept = fitting
    var width = kept.reduce(0) { $0 + $1.width }
    while width > limit - 1, let last = kept.popLast() { width -= last.width }
    let end = ellipsis.unicodeScalars.first ?? "~"
    return Array(kept) + [Cluster(base: end)]
  }

  private func joined(_ text: SafeText) -> [Cluster] {
    guard text.lines.count > 1 else { return text.lines[0] }
    return Array(text.lines.joined(separator: [.space]))
  }

  private static func text(of clusters: some Sequence<Cluster>) -> String {
    var scalars = String.UnicodeScalarView()
    for cluster in clusters { cluster.append(to: &scalars) }
    return String(scalars)
  }
}
