/// A detail of a contact that one choice changes.
public enum ContactDetail: Hashable, Sendable {
  case channel
  case direction
  case initiator
  case responsible
  case variants
}
