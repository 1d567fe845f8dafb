import Search
import TextUI

/// A prompt for a query that offers the rest of the word that is being typed.
protocol Completing {
  var prompt: Prompt { get set }
  /// A whole word that may stand for the last one.
  var completion: String? { get }
}

extension Completing {
  /// What is missing of the last word, to be shown behind the caret. Empty where nothing is offered.
  var ghost: String {
    guard prompt.caret == prompt.characters.count, let completion else { return "" }
    let typed = lastWord
    guard completion.count > typed.count, completion.lowercased().hasPrefix(String(typed).lowercased()) else {
      return ""
    }
    return String(completion.dropFirst(typed.count))
  }

  private var lastWord: ArraySlice<Character> {
    let start = prompt.characters.lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0
    return prompt.characters[start...]
  }

  /// Without what is wrong only because it is still being typed: a filter that is nothing yet, or the beginning of
  /// something.
  func withoutUnfinished(_ problems: [Query.Problem]) -> [Query.Problem] {
    guard prompt.caret == prompt.characters.count else { return problems }
    return problems.filter { problem in
      guard case .unknownValue(let value, let name, _, _) = problem else { return true }
      let isLast = String(lastWord).lowercased().hasSuffix("\(name.rawValue):\(value)".lowercased())
      return !isLast || !value.isEmpty && completion == nil
    }
  }

  mutating func acceptGhost() {
    guard let completion, !ghost.isEmpty else { return }
    prompt = Prompt(String(prompt.characters.dropLast(lastWord.count)) + completion)
  }
}
