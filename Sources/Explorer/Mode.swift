import Dataset
import TextUI

/// What the program is doing. Failure is a mode with a screen like any other.
package enum Mode: Sendable {
  case browsing
  /// The list of keys is open, scrolled to a row.
  case helping(top: Int)
  case jumping(Jump)
  case commanding(CommandPalette)
  case searching(Searching)
  case filtering(Filtering)
  /// What is to be copied is known, the form of it is being chosen.
  case copying(CopyMenu)
  case listingMarks(MarkList)
  case writingMarks(MarksWriting)
  /// The list of slides is open over the presentation.
  case choosingSlide(SlideChooser)
  /// A large dataset is being read; the part that is done, 0...1.
  case loading(progress: Double)
  /// The dataset turned out to be bad after the first screen: the findings, scrolled to a row.
  case failed(findings: [String], top: Int)
}
