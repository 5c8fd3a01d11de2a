import AuditFlow
import JourneyModel

/// The state that a walk begins with: the start screen, the journey that was named, or the screen
/// that says why it cannot be read.
enum WalkStart {
  static func state(_ options: WalkOptions, world: WalkWorld) -> AuditState {
    // The listing reads every journey of the folder: with a file named it waits until it is needed.
    let listing =
      options.path == nil
      ? world.listing()
      : FolderListing(folder: options.folder, newAuditFolder: options.newAuditFolder)
    var state = AuditState(
      language: options.language, today: options.today, size: .smallest,
      identifiers: options.identifiers, listing: listing)
    if let path = options.path { _ = state.handle(world.open(path)) }
    return state
  }
}
