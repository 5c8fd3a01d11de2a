import Foundation
import Testing

/// A file of published or derived numbers: inputs, expected values, tolerance and source.
struct VectorFile<Case: Decodable>: Decodable {
  let tolerance: Double
  let cases: [Case]

  /// Reads a file of `Tests/Fixtures/vectors` by the beginning of its name.
  init(_ name: String, testFile: String = #filePath) throws {
    let folder = try #require(testFile.range(of: "/Tests/")).lowerBound
    let path = String(testFile[..<folder]) + "/Tests/Fixtures/vectors/" + name + ".json"
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    self = try JSONDecoder().decode(Self.self, from: data)
  }
}

/// Compares numbers within a tolerance, relative above 1 and absolute below.
func expectNear(
  _ actual: [Double?], _ expected: [Double?], _ tolerance: Double, _ comment: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var isNear = actual.count == expected.count
  for (left, right) in zip(actual, expected) {
    switch (left, right) {
    case (nil, nil): continue
    case (let left?, let right?):
      isNear = isNear && (left - right).magnitude <= tolerance * max(1, right.magnitude)
    default: isNear = false
    }
  }
  guard !isNear else { return }
  Issue.record(
    "\(comment) expected \(expected) within \(tolerance), got \(actual)",
    sourceLocation: sourceLocation)
}
