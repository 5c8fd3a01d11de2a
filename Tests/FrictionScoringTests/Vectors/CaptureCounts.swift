/// How many were found once by each list, by two, and by more.
struct CaptureCounts: Decodable {
  let onlyThere: [Int]
  let twice: Int
  let moreOften: Int

  enum CodingKeys: String, CodingKey {
    case onlyThere = "Z"
    case twice = "Q2"
    case moreOften = "Q3plus"
  }
}
