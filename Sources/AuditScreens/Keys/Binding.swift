package import AuditFlow
package import CellGrid

/// Keys and what they do in some scopes; dispatch, key line, help and manual all read it.
package struct Binding: Sendable {
  /// The keys, the one to be named first.
  package let keys: [Key]
  package let action: Action
  package let scopes: Set<Scope>
  package let label: @Sendable (KeyTexts) -> KeyText
  /// Where it stands in the key line, small numbers first; `nil` keeps it out.
  package let rank: Int?
  /// Why the key does nothing now; it still stands in the help.
  package let disabledReason: @Sendable (AuditState, Texts) -> String?

  package init(
    _ keys: [Key], _ action: Action, in scopes: Set<Scope>, rank: Int? = nil,
    _ label: @escaping @Sendable (KeyTexts) -> KeyText,
    unless disabledReason: @escaping @Sendable (AuditState, Texts) -> String? = { _, _ in nil }
  ) {
    self.keys = keys
    self.action = action
    self.scopes = scopes
    self.label = label
    self.rank = rank
    self.disabledReason = disabledReason
  }

  /// The binding with the keys of another one that does the same.
  func merging(keysOf other: Binding) -> Binding {
    Binding(
      keys + other.keys, action, in: scopes, rank: rank, label, unless: disabledReason)
  }

  /// The name of the keys in the help: `k, Pfeil auf`.
  package func keyNames(in texts: Texts) -> String {
    keys.map { $0.spoken(in: texts.keyNames) }.joined(separator: ", ")
  }
}
