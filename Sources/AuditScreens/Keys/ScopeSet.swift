package import AuditFlow

/// Some of the scopes, as bits: every key belongs to such a set, and all of them are made at the start.
package struct ScopeSet: SetAlgebra, Hashable, Sendable {
  private var bits: UInt64 = 0

  /// None.
  package init() {}

  private init(bits: UInt64) {
    self.bits = bits
  }

  /// Every scope.
  package static let all = ScopeSet(Scope.allCases)

  package func contains(_ scope: Scope) -> Bool { bits & scope.bit != 0 }

  @discardableResult
  package mutating func insert(_ scope: Scope) -> (inserted: Bool, memberAfterInsert: Scope) {
    defer { bits |= scope.bit }
    return (!contains(scope), scope)
  }

  @discardableResult
  package mutating func remove(_ scope: Scope) -> Scope? {
    defer { bits &= ~scope.bit }
    return contains(scope) ? scope : nil
  }

  @discardableResult
  package mutating func update(with scope: Scope) -> Scope? {
    insert(scope).inserted ? nil : scope
  }

  package func union(_ other: ScopeSet) -> ScopeSet { ScopeSet(bits: bits | other.bits) }

  package func intersection(_ other: ScopeSet) -> ScopeSet { ScopeSet(bits: bits & other.bits) }

  package func symmetricDifference(_ other: ScopeSet) -> ScopeSet {
    ScopeSet(bits: bits ^ other.bits)
  }

  package mutating func formUnion(_ other: ScopeSet) { self = union(other) }

  package mutating func formIntersection(_ other: ScopeSet) { self = intersection(other) }

  package mutating func formSymmetricDifference(_ other: ScopeSet) {
    self = symmetricDifference(other)
  }
}

extension ScopeSet {
  /// The scopes in the order of the walk.
  package var scopes: [Scope] { Scope.allCases.filter(contains) }

  /// The places of its scopes in a table.
  func forEachNumber(_ body: (Int) -> Void) {
    var left = bits
    while left != 0 {
      body(left.trailingZeroBitCount)
      left &= left - 1
    }
  }

  /// One more than the largest number of a scope.
  static let numbers = 64
}

extension Scope {
  /// A number of its own below ``ScopeSet/numbers``: a scope is stored as the number of its case.
  package var number: Int { Int(withUnsafeBytes(of: self) { $0[0] }) }

  fileprivate var bit: UInt64 { 1 << UInt64(number) }
}
