/// What the shell around the program must do after an update.
package enum Effect: Hashable, Sendable {
  case quit
  /// End as SIGINT ends a program: the shell must see that somebody has broken off.
  case interrupt
  /// End as SIGQUIT does.
  case abort
  case suspend
  case repaint
  /// Send a text to the clipboard of whoever sits at the terminal; nobody says whether it arrives.
  case copy(String)
  /// Write a text to a file, and say with `State.take(_:)` what became of that. What is there already is overwritten
  /// only if `replacing`.
  case write(String, to: String, replacing: Bool)
  /// Make the index of the report and hand it over with `State.take(_:)`.
  case buildIndex
  /// Search, and hand over what was found with `State.take(_:for:)`. Only the latest request is wanted.
  case search(SearchRequest)
}
