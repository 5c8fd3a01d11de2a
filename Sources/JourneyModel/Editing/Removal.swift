/// What went with a removed entity.
public struct Removal: Hashable, Sendable {
  /// The entity that was removed.
  public let entry: EntityEntry
  /// Ratings that went with it.
  public var ratings = 0
  /// Namings among the three worst that went with it.
  public var worstThree = 0
  /// Links from other entities that went with it.
  public var links = 0

  public init(_ entry: EntityEntry, ratings: Int = 0, worstThree: Int = 0, links: Int = 0) {
    self.entry = entry
    self.ratings = ratings
    self.worstThree = worstThree
    self.links = links
  }

  /// What was removed and what went with it, in one line.
  public func message(in language: Language) -> String {
    let german = language == .german
    var parts: [String] = []
    if ratings > 0 {
      parts.append(
        german
          ? "\(ratings) \(ratings == 1 ? "Bewertung" : "Bewertungen")"
          : "\(ratings) \(ratings == 1 ? "rating" : "ratings")")
    }
    if worstThree > 0 {
      parts.append(
        german
          ? "\(worstThree) \(worstThree == 1 ? "Nennung" : "Nennungen") unter den drei schlimmsten"
          : "\(worstThree) \(worstThree == 1 ? "naming" : "namings") among the three worst")
    }
    if links > 0 {
      parts.append(
        german
          ? "\(links) \(links == 1 ? "Verweis" : "Verweise")"
          : "\(links) \(links == 1 ? "link" : "links")")
    }
    let removed =
      entry.address.kind.spoken(in: language) + " " + entry.spoken()
      + (german ? " entfernt" : " removed")
    guard !parts.isEmpty else { return removed }
    return removed + (german ? ", dazu " : ", and with it ") + parts.joined(separator: ", ")
  }
}
