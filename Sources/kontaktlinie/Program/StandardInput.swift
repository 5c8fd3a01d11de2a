import Glibc
import JourneyFiles
import JourneyModel

/// Everything that comes through standard input.
enum StandardInput {
  static func read() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      var failure: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        let done = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        count = max(0, done)
        if done < 0 { failure = errno }
      }
      if failure == EINTR { continue }
      if failure != 0 {
        let cause = SystemCause(code: failure).text(in: Start.language)
        throw Failure(.fileTrouble, say("Standardeingabe: \(cause).", "standard input: \(cause)."))
      }
      if part.isEmpty { return bytes }
      bytes += part
      guard bytes.count <= JourneyFormat.largestFile else {
        throw Failure(
          .fileTrouble,
          say(
            "Standardeingabe: mehr als 256 MiB; teilen Sie die Daten auf.",
            "standard input: more than 256 MiB; split the data."))
      }
    }
  }

  /// The lines of standard input that are not blank.
  static func lines() throws(Failure) -> [String] {
    let bytes = try read()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .inputHasProblems,
        say(
          "Standardeingabe: kein UTF-8; speichern Sie den Text in dieser Kodierung.",
          "standard input: not UTF-8; save the text in that encoding."))
    }
    return text.split { $0.isNewline }.map { String($0) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
