/// What the shell around the program must do after an update.
package enum Effect: Hashable, Sendable {
  case quit
  case suspend
  case repaint
}
