/// The open questions as a sheet to take to the phone.
public struct CallSheetRoom: Hashable, Sendable {
  public var position = ListPosition()

  public init() {}
}
