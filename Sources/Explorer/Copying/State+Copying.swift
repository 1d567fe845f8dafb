import Dataset
import TextUI
import Typesetting

/// Copying what is selected, with where it comes from.
extension State {
  /// The most bytes of UTF-8 that go to a clipboard: in base64, with what stands around it, they are the 100,000 bytes that
  /// terminals take at least (hterm takes no more).
  static let mostToCopy = 74_994

  private var citations: [Citation] { topmost { $0.citations(in: self) } ?? [] }

  mutating func copy(as format: OutputFormat) -> [Effect] {
    guard !citations.isEmpty else {
      message = Message(text: strings.nothingToCite)
      return []
    }
    return copy(citations, as: format)
  }

  mutating func chooseFormat() {
    if citations.isEmpty {
      message = Message(text: strings.nothingToCite)
    } else {
      layers.push(CopyMenu(citations))
    }
  }

  /// Sends something to the clipboard and says so, or says why not.
  mutating func copy(_ citations: [Citation], as format: OutputFormat) -> [Effect] {
    guard let text = citations.text(as: format, accessed: settings.today) else {
      message = Message(text: strings.nothing(as: format))
      return []
    }
    guard text.utf8.count <= State.mostToCopy else {
      message = Message(text: strings.tooLongToSend(most: State.mostToCopy), isFailure: true)
      return []
    }
    message = sent(text, as: format, figures: citations.count)
    return [.copy(text)]
  }

  /// The text is cut so that the rest of the sentence shows.
  private func sent(_ text: String, as format: OutputFormat, figures: Int) -> Message {
    var rest = strings.sent(text.count, figures: figures)
    if self[CopyMenu.self] == nil, format == .text { rest += strings.otherFormats(keymaps.explorer.name(of: .copyAs)) }
    let metrics = settings.metrics
    let room = size.columns - 2 - metrics.columns(of: settings.plain(strings.sent + rest))
    let shown = metrics.truncated(settings.plain(text), to: max(1, room), mark: settings.glyphs.truncation)
    return Message(text: strings.sent + shown + rest)
  }
}
