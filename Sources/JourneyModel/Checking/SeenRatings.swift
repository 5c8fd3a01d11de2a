/// The contacts, persons and variants of which a round holds a rating already.
///
/// A place in a table where every reference leads somewhere and the table stays small beside the
/// ratings; otherwise the identifiers themselves.
struct SeenRatings {
  private var table: [Bool] = []
  private var others: Set<Key> = []
  private let people: Int
  private let variants: Int

  private struct Key: Hashable {
    let touchpoint: EntityID
    let by: EntityID?
    let variant: EntityID?
  }

  init(_ index: IdentifierIndex, _ count: Int) {
    people = index.count(of: .participant) + 1
    variants = index.count(of: .variant) + 1
    let touchpoints = index.count(of: .touchpoint)
    // As fractions: the product of three counts of a hostile file may be larger than any integer.
    if Double(touchpoints) * Double(people) * Double(variants) <= Double(4_096 + 16 * count) {
      table = Array(repeating: false, count: touchpoints * people * variants)
    }
  }

  /// Notes a rating; false when there is one of the same contact, person and variant.
  mutating func insert(_ rating: UnsafePointer<Rating>, _ index: inout IdentifierIndex) -> Bool {
    guard !table.isEmpty, let place = place(of: rating, &index) else {
      return others.insert(
        Key(
          touchpoint: rating.pointee.touchpoint, by: rating.pointee.by,
          variant: rating.pointee.variant)
      ).inserted
    }
    guard !table[place] else { return false }
    table[place] = true
    return true
  }

  // Nobody and no variant have the place after the last.
  private func place(
    of rating: UnsafePointer<Rating>, _ index: inout IdentifierIndex
  ) -> Int? {
    guard let touchpoint = index.place(of: rating.pointee.touchpoint, .touchpoint) else {
      return nil
    }
    var person = people - 1
    if let by = rating.pointee.by {
      guard let place = index.place(of: by, .participant) else { return nil }
      person = place
    }
    var variant = variants - 1
    if let id = rating.pointee.variant {
      guard let place = index.place(of: id, .variant) else { return nil }
      variant = place
    }
    return (touchpoint * people + person) * variants + variant
  }
}
