import JourneyModel

extension FieldAssignment {
  /// Every `FIELD=VALUE` among the arguments; a field given twice is refused.
  static func all(_ arguments: [String]) throws(Failure) -> [FieldAssignment] {
    var result: [FieldAssignment] = []
    for argument in arguments {
      guard let assignment = FieldAssignment(argument) else {
        throw .usage(
          "\(argument.quoted(in: .german)): es fehlt FELD=WERT; schreiben Sie zum Beispiel effort=5.",
          "\(argument.quoted(in: .english)): FIELD=VALUE is missing; write for example effort=5.")
      }
      guard !result.contains(where: { $0.field == assignment.field }) else {
        throw .usage(
          "\(assignment.field.quoted(in: .german)) steht zweimal da; geben Sie jedes Feld einmal an.",
          "\(assignment.field.quoted(in: .english)) is given twice; give each field once.")
      }
      result.append(assignment)
    }
    return result
  }
}
