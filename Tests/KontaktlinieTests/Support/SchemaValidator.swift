import Foundation

/// A validator that is not ours: Python's jsonschema with the draft of 2020-12.
enum SchemaValidator {
  private static let program = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for name in sys.argv[2:]:
        for error in validator.iter_errors(json.load(open(name))):
            print(name, "/".join(map(str, error.absolute_path)), error.message[:200])
    """

  /// The first Python that has the package; `nil` where none has, and the test says "not run".
  static let python: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let candidates = ["/usr/bin/python3"] + folders.map { "\($0)/python3" }
    return candidates.first { path in
      guard FileManager.default.isExecutableFile(atPath: path) else { return false }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = ["-c", "from jsonschema import Draft202012Validator"]
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }()

  /// What the validator says about files of a folder; nothing when all of them are valid.
  static func complaints(
    about files: [String], schema: String, in folder: ProgramFolder
  ) async throws -> ProgramRun {
    try await folder.run(
      python ?? "", ["-c", program, schema] + files,
      environment: ProcessInfo.processInfo.environment)
  }
}
