public import JourneyModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why the operating system refused something: an `errno` value that can say itself in words.
public struct SystemCause: Error, Hashable, Sendable {
  /// The value of `errno`.
  public let code: Int32

  public init(code: Int32) {
    self.code = code
  }

  /// The cause of the call that has just failed.
  static var last: SystemCause { SystemCause(code: errno) }
}

extension SystemCause {
  /// The cause as the second half of a sentence, without a full stop.
  ///
  /// The causes that a person can do something about are said in plain words; the others keep the
  /// words of the C library, which are English.
  public func text(in language: Language) -> String {
    if let pair = Self.plain[code] {
      return language == .german ? pair.german : pair.english
    }
    let libraryWords = strerror(code).map { String(cString: $0) } ?? "?"
    return language == .german
      ? "Systemfehler \(code) (\(libraryWords))" : "system error \(code) (\(libraryWords))"
  }

  private static let plain: [Int32: (german: String, english: String)] = [
    EACCES: ("dafür fehlt die Berechtigung", "permission is missing"),
    EPERM: ("das ist nicht erlaubt", "this is not permitted"),
    ENOENT: ("es gibt diese Datei oder diesen Ordner nicht", "there is no such file or folder"),
    ENOTDIR: ("ein Teil des Pfads ist kein Ordner", "a part of the path is not a folder"),
    ENOSPC: ("der Datenträger ist voll", "the disk is full"),
    EDQUOT: ("Ihr Speicherkontingent ist erschöpft", "your disk quota is used up"),
    EFBIG: ("die Datei wird größer als erlaubt", "the file becomes larger than allowed"),
    EROFS: ("der Datenträger ist schreibgeschützt", "the disk is read-only"),
    EIO: ("der Datenträger meldet einen Fehler", "the disk reports an error"),
    EMFILE: ("zu viele Dateien sind geöffnet", "too many files are open"),
    ENFILE: ("zu viele Dateien sind geöffnet", "too many files are open"),
    ELOOP: ("die Verweise führen im Kreis", "the links lead in a circle"),
    ENAMETOOLONG: ("der Name ist zu lang", "the name is too long"),
    EBUSY: ("die Datei ist einzeln eingehängt oder belegt", "the file is mounted or in use"),
    EXDEV: ("das Ziel liegt auf einem anderen Datenträger", "the target is on another disk"),
    EISDIR: ("das ist ein Ordner", "this is a folder"),
    ENXIO: ("hier ist nichts, das Daten annimmt", "nothing here takes data"),
  ]
}
