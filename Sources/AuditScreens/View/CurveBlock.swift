/// Friction along the line: one value for each contact, and where the phases begin.
package struct CurveBlock: Hashable, Sendable {
  /// One contact of the line.
  package struct Point: Hashable, Sendable {
    /// 0 to 100; `nil` where nothing is known.
    package var value: Double?
    package var isWorst: Bool

    package init(_ value: Double?, isWorst: Bool = false) {
      self.value = value
      self.isWorst = isWorst
    }
  }

  /// A phase and its number of points.
  package struct Phase: Hashable, Sendable {
    package var name: String
    package var count: Int

    package init(_ name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  package var points: [Point]
  package var phases: [Phase]
  /// Rows of the picture above the names of the phases.
  package var height: Int
  /// What the picture says, for readers of plain lines.
  package var spoken: [String]
  /// What the sign of a contact without a value means; empty where there is none.
  package var legend = ""

  package init(points: [Point], phases: [Phase], height: Int, spoken: [String]) {
    self.points = points
    self.phases = phases
    self.height = height
    self.spoken = spoken
  }
}
