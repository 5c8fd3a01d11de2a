/// Finds pairs of contacts with like names without comparing all with all.
struct DoubleSearch {
  /// The least share of words in common: two of three.
  private static let leastSimilarity = 2.0 / 3
  /// How many different names with the same word are looked at; more make the word too common to
  /// tell anything.
  private static let mostNames = 60
  /// How many earlier contacts of the same name each is compared with.
  private static let mostOfOneName = 8

  private let contacts: [Touchpoint]
  /// The contacts of each name, in the order of the file.
  private var places: [NameKey: [Int]] = [:]
  private var names: [NameKey] = []
  private var found: [(pair: DoublePair, place: Int)] = []

  init(_ contacts: [Touchpoint]) {
    self.contacts = contacts
    for (place, contact) in contacts.enumerated() {
      let key = NameKey(contact.name)
      guard !key.stems.isEmpty else { continue }
      if places[key] == nil { names.append(key) }
      places[key, default: []].append(place)
    }
  }

  func pairs() -> [DoublePair] {
    var search = self
    for name in names { search.compareSame(places[name] ?? []) }
    search.compareLike()
    search.compareShortened()
    return search.found.sorted { left, right in
      if left.pair.isSure != right.pair.isSure { return left.pair.isSure }
      if left.pair.similarity != right.pair.similarity {
        return left.pair.similarity > right.pair.similarity
      }
      return left.place < right.place
    }.map(\.pair)
  }

  private mutating func compareSame(_ places: [Int]) {
    var earlier: [Int] = []
    for place in places {
      let isPaired = earlier.contains { note($0, place, similarity: 1) }
      if !isPaired, earlier.count < Self.mostOfOneName { earlier.append(place) }
    }
  }

  /// Compares different names that share one of their rarest words.
  ///
  /// Two sets with so much in common must share one of the first words of each, when words are
  /// ordered by how rare they are (prefix filtering: Chaudhuri, Ganti & Kaushik 2006).
  private mutating func compareLike() {
    let split = CompoundWords(names)
    let stems = names.map(split.stems)
    var counts: [String: Int] = [:]
    for stem in stems.joined() { counts[stem, default: 0] += 1 }
    // Words as numbers, rarest first: comparing numbers is what makes many names affordable.
    let byRarity = counts.keys.sorted { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }
    let ranks = Dictionary(uniqueKeysWithValues: byRarity.enumerated().map { ($1, $0) })
    let words = stems.map { stems in stems.compactMap { ranks[$0] }.sorted() }
    var buckets = [[Int]](repeating: [], count: byRarity.count)
    var lastCompared = [Int](repeating: -1, count: names.count)
    for index in names.indices {
      // A partner with the least similarity shares at least this many words.
      let count = words[index].count
      let least = Self.leastSimilarity / (2 - Self.leastSimilarity) * Double(count)
      for word in words[index].prefix(count - Int((least - 1e-9).rounded(.up)) + 1) {
        for other in buckets[word] where lastCompared[other] != index {
          lastCompared[other] = index
          let similarity = Self.similarity(words[other], words[index])
          // "Auftragsbestätigung" may be "Bestätigung des Auftrags"; a person has to say so.
          if similarity > 0 { compare(names[other], names[index], min(similarity, 0.95)) }
        }
        if buckets[word].count < Self.mostNames { buckets[word].append(index) }
      }
    }
  }

  /// Compares names that say more with the same names without it: "Confirmation" may be "Confirmation (in
  /// writing!)", and "Quote" the same as "Write quote", though they share a single word only.
  private mutating func compareShortened() {
    var known = Set(found.map { [$0.pair.first, $0.pair.second] })
    for place in contacts.indices {
      let name = contacts[place].name
      for shorter in [Self.withoutBrackets(name), Self.withoutVerb(name)].compactMap(\.self) {
        let bare = NameKey(shorter)
        guard !bare.stems.isEmpty, bare != NameKey(name) else { continue }
        for other in (places[bare] ?? []).prefix(Self.mostOfOneName) {
          let (first, second) = (min(place, other), max(place, other))
          guard known.insert([contacts[first].id, contacts[second].id]).inserted else { continue }
          note(first, second, similarity: 0.9)
        }
      }
    }
  }

  private static func withoutBrackets(_ name: String) -> String? {
    guard let opening = name.firstIndex(of: "("), opening > name.startIndex else { return nil }
    let rest =
      name[opening...].firstIndex(of: ")").map { String(name[name.index(after: $0)...]) } ?? ""
    return String(name[..<opening]) + rest
  }

  /// The thing that a task brings to the customer, without the verb for it.
  private static func withoutVerb(_ name: String) -> String? {
    let words = name.split(separator: " ")
    let rest = words.filter { !bringing.contains(String($0).folded) }
    return rest.isEmpty || rest.count == words.count ? nil : rest.joined(separator: " ")
  }

  private static let bringing: Set<String> = [
    "schreiben", "schicken", "senden", "versenden", "verschicken", "zuschicken", "zusenden",
    "erstellen", "ausstellen", "machen", "verfassen", "write", "send", "issue", "make", "mail",
  ]

  /// How much two names have in common (Dice's coefficient); 0 for less than two words, because a
  /// single word tells too little, and for less than the least similarity.
  private static func similarity(_ left: [Int], _ right: [Int]) -> Double {
    let all = left.count + right.count
    var common = 0
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        common += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    // In whole numbers, so that rounding does not decide whether two of three words are enough.
    return common > 1 && 6 * common >= 2 * all ? 2 * Double(common) / Double(all) : 0
  }

  private mutating func compare(_ left: NameKey, _ right: NameKey, _ similarity: Double) {
    // The first reminder is not the second one.
    guard left.numbers.isEmpty || right.numbers.isEmpty || left.numbers == right.numbers else {
      return
    }
    let rights = (places[right] ?? []).prefix(Self.mostOfOneName)
    for one in (places[left] ?? []).prefix(Self.mostOfOneName) {
      for other in rights { note(min(one, other), max(one, other), similarity: similarity) }
    }
  }

  /// Keeps a pair unless something speaks against it.
  @discardableResult
  private mutating func note(_ first: Int, _ second: Int, similarity: Double) -> Bool {
    let (one, other) = (contacts[first], contacts[second])
    guard !one.distinctFrom.contains(other.id), !other.distinctFrom.contains(one.id),
      !one.incidents.contains(where: { $0.leadsTo.contains(other.id) }),
      !other.incidents.contains(where: { $0.leadsTo.contains(one.id) })
    else { return false }
    let contradictions =
      [
        contradict(one.phase, other.phase), contradict(one.channel, other.channel),
        contradict(one.direction, other.direction),
      ].count { $0 }
    guard contradictions == 0 || contradictions == 1 && similarity == 1 else { return false }
    let areVariantsApart =
      !one.variants.isEmpty && !other.variants.isEmpty
      && Set(one.variants).isDisjoint(with: other.variants)
    let pair = DoublePair(
      first: one.id, second: other.id, similarity: similarity,
      isSure: similarity == 1 && contradictions == 0 && !areVariantsApart
        && one.state == other.state)
    found.append((pair, first))
    return true
  }

  private func contradict<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
    guard let left, let right else { return false }
    return left != right
  }
}
