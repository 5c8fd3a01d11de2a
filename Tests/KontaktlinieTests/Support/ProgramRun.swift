/// Everything that a run of the program gave.
struct ProgramRun: Equatable {
  var output: String
  var messages: String
  var status: Int32

  init(_ output: String = "", messages: String = "", status: Int32 = 0) {
    self.output = output
    self.messages = messages
    self.status = status
  }
}
