import Testing
import TextUI

@testable import Explorer

/// Keys that come together.
@Suite struct TypingTests {
  private static func parts(_ session: Session, _ events: [Event]) -> [Event] {
    var rest = events[...]
    var parts: [Event] = []
    while let event = session.state.next(of: &rest) { parts.append(event) }
    return parts
  }

  private static func keys(_ text: String) -> [Event] {
    text.map { .key(.character($0)) }
  }

  @Test(arguments: ["/", "&", "g", ":"])
  func inAPromptTheyAreOneText(_ prompt: String) {
    let session = Session("80x24").pressing(prompt)
    #expect(
      Self.parts(session, Self.keys("行政 x") + [.key(.backspace)] + Self.keys("ab") + [.key(.enter)] + Self.keys("n"))
        == [.paste("行政 x"), .key(.backspace), .paste("ab"), .key(.enter), .key(.character("n"))])
  }

  @Test(arguments: ["", "? Esc", "/ Esc"])
  func elsewhereTheyAreCommands(_ keys: String) {
    #expect(Self.parts(Session("80x24").pressing(keys), Self.keys("jj")) == Self.keys("jj"))
  }

  @Test(arguments: ["/", "&", "g", ":"])
  func asOneTextTheyMeanTheSame(_ prompt: String) {
    var typed = Session("80x24").pressing(prompt)
    var pasted = typed
    typed.type("ka-do")
    pasted.send(.paste("ka-do"))
    #expect(pasted.grid == typed.grid)
  }

  @Test func whatIsTypedBeyondTheLongestQueryIsNotAskedAgain() {
    var session = Session("80x24").pressing("/")
    session.send(.paste(String(repeating: "行政 ", count: 400)))
    let request = session.state.search.requests
    session.type("x行")
    #expect(session.state.search.requests == request)
    session.press("Ctrl-U")
    session.type("行")
    #expect(session.state.search.requests > request)
  }
}
