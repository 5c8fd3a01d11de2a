/// What the vectors expect of an estimate of the whole.
struct CompletenessEstimate: Decodable {
  let observed: Int
  let total: Double
  let se: Double
  let ci95: [Double]
  let completeness: Double

  enum CodingKeys: String, CodingKey {
    case observed, se, ci95, completeness
    case total = "N"
  }
}
