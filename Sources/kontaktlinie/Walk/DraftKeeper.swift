import AuditFlow
import Glibc
import JourneyFiles
import JourneyModel

/// Keeps what is typed and not entered, so that a lost connection costs two seconds of typing.
///
/// A class, because it owns the session's file of drafts; used by the thread of the keys.
final class DraftKeeper {
  /// How long text may stand in a field before it is kept, in milliseconds.
  static let pause = 2000

  private let file: DraftFile
  /// What the file holds.
  private var kept: [Draft] = []
  private var present: [Draft] = []
  private var isWaiting = false
  /// When what was taken over had been typed.
  private var times: [Draft: Moment] = [:]
  /// When the journey had been saved last, as it was opened.
  private let lastSaved: Moment

  /// A keeper for this session on a journey.
  init(path: String, lastSaved: Moment) {
    self.lastSaved = lastSaved
    file = DraftFile(of: path, session: "\(getpid())-\(Moment.now().milliseconds)")
  }

  /// Takes over what ended sessions have left; `nil` when there is nothing.
  func adopt(_ language: Language) -> Event? {
    for (bytes, written) in file.adopt() {
      // Killed while it took over, a session leaves the same text in two files.
      for (draft, time) in Self.drafts(in: bytes) where times[draft] == nil {
        times[draft] = time ?? written
        kept.append(draft)
      }
    }
    present = kept
    guard !kept.isEmpty else {
      file.remove()
      return nil
    }
    return .unfinished(
      kept.map { draft in
        let typed = times[draft] ?? lastSaved
        return LeftDraft(
          draft, time: Self.spoken(typed, language), mayBeEntered: lastSaved >= typed)
      })
  }

  /// Notes what is typed now.
  ///
  /// - Parameter isSaved: whether everything entered is durable; until then the draft of it stays.
  /// - Returns: whether and when ``write()`` is to be called.
  func note(_ drafts: [Draft], isSaved: Bool) -> Int? {
    present = drafts
    if drafts.isEmpty {
      isWaiting = false
      if isSaved, file.isKept {
        file.remove()
        kept = []
      }
      return nil
    }
    guard !isWaiting, drafts != kept else { return nil }
    isWaiting = true
    return Self.pause
  }

  /// Whether a call of ``write()`` was asked for and has not come yet.
  var isDue: Bool { isWaiting }

  /// Writes what is typed, if it is not kept yet.
  func write() {
    isWaiting = false
    guard !present.isEmpty, present != kept else { return }
    // Typed text is no reason to disturb anybody who types; it is tried again after the next key.
    guard (try? file.write(bytes(of: present))) != nil else { return }
    kept = present
  }

  private func bytes(of drafts: [Draft]) -> [UInt8] {
    let list = drafts.map { draft -> JSONValue in
      var members = [
        JSONMember("place", .array(draft.place.map { .string($0) })),
        JSONMember("texts", .array(draft.texts.map { .string($0) })),
      ]
      // Of what was typed in this session the time of the file tells it.
      if let time = times[draft] { members.append(JSONMember("typed", .string(time.description))) }
      return .object(members)
    }
    return JSONValue.object([JSONMember("drafts", .array(list))]).canonicalBytes()
  }

  private static func drafts(in bytes: [UInt8]) -> [(draft: Draft, typed: Moment?)] {
    let list = (try? JSONValue.read(bytes))?["drafts"]?.elements ?? []
    return list.map { draft in
      (
        Draft(
          place: draft["place"]?.elements?.compactMap(\.text) ?? [],
          texts: draft["texts"]?.elements?.compactMap(\.text) ?? []),
        draft["typed"]?.text.flatMap { Moment($0) }
      )
    }
  }

  /// `12:40`, or the day when that is another one.
  private static func spoken(_ moment: Moment, _ language: Language) -> String {
    let parts = HistoryListing.spoken(moment, in: language).split(separator: " ")
    let today = HistoryListing.spoken(.now(), in: language).split(separator: " ")
    guard parts.count == 2 else { return moment.description }
    return String(parts[0] == today.first ? parts[1] : parts[0])
  }
}
