import AuditFlow
import Glibc
import JourneyFiles
import JourneyModel

/// Keeps what is typed and not entered, and what is tried and not decided, so that a lost connection
/// costs two seconds of it.
///
/// A class, because it owns the session's file of drafts; used by the thread of the keys.
final class DraftKeeper {
  /// How long text may stand in a field before it is kept, in milliseconds.
  static let pause = 2000

  private let file: DraftFile
  /// What the file holds.
  private var kept: [Draft] = []
  private var present: [Draft] = []
  /// Which state of what is tried the file holds, and which there is now.
  private var keptTrials: TrialMark?
  private var presentTrials: TrialMark?
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

  /// Takes over what ended sessions have left: unfinished text, and what was tried.
  func adopt(_ language: Language) -> (texts: [Event], trials: [Event]) {
    var trials: [LeftTrial] = []
    var unreadable: [Event] = []
    for (bytes, written) in file.adopt() {
      guard let content = try? JSONValue.read(bytes) else { continue }
      for trial in TrialDraft.all(in: content) {
        guard var trial else {
          let time = Self.spoken(written, language)
          unreadable = [.notKept(Texts(language).trial.unreadable(time))]
          continue
        }
        let time = trial.triedAt.flatMap { Moment($0) } ?? written
        trial.triedAt = time.description
        let left = LeftTrial(trial, time: Self.spoken(time, language))
        if !trials.contains(left) { trials.append(left) }
      }
      // Killed while it took over, a session leaves the same text in two files.
      for (draft, time) in Self.drafts(in: content) where times[draft] == nil {
        times[draft] = time ?? written
        kept.append(draft)
      }
    }
    present = kept
    if kept.isEmpty, trials.isEmpty { file.remove() }
    let left = kept.map { draft in
      let typed = times[draft] ?? lastSaved
      return LeftDraft(
        draft, time: Self.spoken(typed, language), mayBeEntered: lastSaved >= typed)
    }
    return (
      left.isEmpty ? [] : [.unfinished(left)],
      unreadable + (trials.isEmpty ? [] : [.leftTrials(trials)])
    )
  }

  /// Notes that what is tried is what was taken over.
  func tookOver(_ trials: TrialMark?) { keptTrials = trials }

  /// Notes what is typed now.
  ///
  /// - Parameter isSaved: whether everything entered is durable; until then the draft of it stays.
  /// - Returns: whether and when ``write()`` is to be called.
  func note(_ drafts: [Draft], _ trials: TrialMark?, isSaved: Bool) -> Int? {
    present = drafts
    presentTrials = trials
    if drafts.isEmpty, trials == nil {
      isWaiting = false
      if isSaved, file.isKept {
        file.remove()
        (kept, keptTrials) = ([], nil)
      }
      return nil
    }
    guard !isWaiting, drafts != kept || trials != keptTrials else { return nil }
    isWaiting = true
    return Self.pause
  }

  /// Whether a call of ``write()`` was asked for and has not come yet.
  var isDue: Bool { isWaiting }

  /// Writes what is typed and tried, if it is not kept yet.
  ///
  /// - Parameter trials: what ``note(_:_:isSaved:)`` was told the mark of.
  func write(_ trials: @autoclosure () -> [TrialDraft]) {
    isWaiting = false
    guard !present.isEmpty || presentTrials != nil,
      present != kept || presentTrials != keptTrials
    else { return }
    var bytes = bytes(of: present, presentTrials == nil ? [] : trials())
    // What could not be read again would never go.
    if bytes.count > DraftFile.largest { bytes = self.bytes(of: present, []) }
    // Typed text is no reason to disturb anybody who types; it is tried again after the next key.
    guard (try? file.write(bytes)) != nil else { return }
    (kept, keptTrials) = (present, presentTrials)
  }

  private func bytes(of drafts: [Draft], _ trials: [TrialDraft]) -> [UInt8] {
    let list = drafts.map { draft -> JSONValue in
      var members = [
        JSONMember("place", .array(draft.place.map { .string($0) })),
        JSONMember("texts", .array(draft.texts.map { .string($0) })),
      ]
      // Of what was typed in this session the time of the file tells it.
      if let time = times[draft] { members.append(JSONMember("typed", .string(time.description))) }
      return .object(members)
    }
    var members = [JSONMember("drafts", .array(list))]
    if !trials.isEmpty { members.append(JSONMember("trials", .array(trials.compactMap(\.json)))) }
    return JSONValue.object(members).canonicalBytes()
  }

  private static func drafts(in content: JSONValue) -> [(draft: Draft, typed: Moment?)] {
    let list = content["drafts"]?.elements ?? []
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
