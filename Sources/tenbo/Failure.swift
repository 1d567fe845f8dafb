import ArgumentParser

/// What keeps a command from being carried out: what is to be said of it, and the exit code. `Main` says it, once.
struct Failure: Error {
  /// Lines for standard error; none where all has been said by what was printed.
  var sentences: [String]
  var status: ExitCode

  init(_ sentence: String, _ status: ExitCode) {
    self.init([sentence], status)
  }

  init(_ sentences: [String], _ status: ExitCode) {
    (self.sentences, self.status) = (sentences, status)
  }
}
