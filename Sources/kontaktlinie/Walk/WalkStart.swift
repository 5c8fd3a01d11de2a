import AuditFlow
import JourneyFiles
import JourneyModel

/// The state that a walk begins with: the start screen, the journey that was named, or the screen
/// that says why it cannot be read.
enum WalkStart {
  /// The first state.
  ///
  /// - Throws: when there is no such file, or it is none that could hold a journey.
  static func state(_ setting: WalkSetting, world: WalkWorld) throws(StoreProblem) -> AuditState {
    // The listing reads every journey of the folder: with a file named it waits until it is needed.
    let listing =
      setting.path == nil
      ? world.listing()
      : FolderListing(folder: setting.folder, newAuditFolder: setting.newAuditFolder)
    var state = AuditState(
      language: setting.language, today: setting.today, size: .full,
      identifiers: setting.identifiers, listing: listing)
    state.person = setting.person
    state.judge = setting.judge
    state.putsDraftsBack = setting.putsDraftsBack
    if setting.givesHints {
      state.introductions = Introductions(seen: SeenFile(readingFrom: setting.places.seen).names)
    }
    if let path = setting.path {
      _ = state.handle(try world.openFirst(path))
      for event in world.offers() { _ = state.handle(event) }
      // What turned out to be entered goes at once.
      world.drafts?.tookOver(state.trialMark)
      _ = world.drafts?.note(state.drafts, state.trialMark, isSaved: true)
    }
    // Over whatever was opened: this is the first that is seen of the program.
    state.welcome()
    if let text = setting.settingsNotice, state.notice == nil { state.notice = .message(text) }
    return state
  }
}
