/// How the program ends; part of the contract with scripts.
enum ExitStatus: Int32 {
  case done = 0
  /// The input has problems; all of them were named.
  case inputHasProblems = 1
  case wrongUsage = 2
  /// A file could not be read or written.
  case fileTrouble = 3
}
