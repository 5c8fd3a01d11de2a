import CustomDump
public import Testing

/// Compares whole values and, where they differ, shows just the difference.
///
/// `expectNoDifference` of the library passes wrong values under Swift Testing unless a further
/// product is linked; this records the issue itself.
public func expectSame<Value: Equatable>(
  _ actual: Value, _ expected: Value, _ comment: @autoclosure () -> String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  let difference = diff(expected, actual) ?? "expected \(expected), got \(actual)"
  let note = comment()
  Issue.record(
    Comment(rawValue: (note.isEmpty ? "" : note + "\n") + difference),
    sourceLocation: sourceLocation)
}
