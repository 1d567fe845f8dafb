#if DEBUG
  import CalendarDays
  import Dataset
  import SeededRandom
  import TextUI

  @testable import Explorer

  /// What may happen to the pure program.
  enum MonkeyEvent {
    case input(Event)
    /// What was asked for first of what is not answered yet: an index, a search, a file that was to be written.
    case answer
    /// It never comes.
    case loss
    case progress(Double)
    /// Another day, as the shell says it.
    case midnight(CalendarDay)
    case seconds(Int)
    case presenter(PresenterStatus)
    case followers(Int?)
  }

  extension MonkeyEvent {
    private static let named: [Key] =
      [
        .enter, .enter, .enter, .escape, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .down,
        .left, .right,
        .home, .end, .pageUp, .pageDown, .function(1), .function(5),
      ] + "123456ghjklLGp?[]/&:nNmMJKWsS abx+-=yYozwtfq.".map { .character($0) }
      + "lpnbfghduwaekcz".map { .control($0) }
    private static let typed = "kagyou 行政あﾞe\u{301}🇯🇵\"-:*1234567890%.\u{1B}\u{202E}\u{300}W"
    private static let pastes = [
      "", " ", "行政", "kind:indicator", "pillar:1", "pillar:-9223372036854775808", "year:0001", "domain:s0", "-a", "\"",
      "貼り付け\u{1B}[2J\u{7}\nﾞ\nﾟ", "\u{3}\u{1C}\r\n\t", String(repeating: "x", count: 3000),
      String(repeating: "\u{300}", count: 200),
      "programme:p0 status:planned", "\u{FEFF}\u{200B}\u{2028}", String(repeating: "が", count: 300), "s0", "1", "１２",
    ]

    init(_ random: inout SeededGenerator, _ world: MonkeyWorld) {
      func pick<Element>(_ list: [Element]) -> Element { list[Int.random(in: list.indices, using: &random)] }
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<62: self = .input(.key(pick(Self.named)))
      case 62..<70: self = .input(.key(.character(pick(Array(Self.typed)))))
      case 70..<78: self = .input(.mouse(Self.mouse(&random)))
      case 78..<83: self = .input(.resize(MonkeyWorld.size(&random)))
      case 83..<85: self = .input(.paste(pick(Self.pastes)))
      case 85..<92: self = .answer
      case 92: self = Bool.random(using: &random) ? .loss : .progress(.random(in: -1...2, using: &random))
      case 93: self = .midnight(MonkeyWorld.day(&random))
      case 94: self = .seconds(.random(in: 0...100_000, using: &random))
      case 95..<97: self = .presenter(world.lead(&random))
      case 97: self = .followers(pick([nil, 0, 1, 256]))
      case 98: self = .input(.ambiguousWidth(isWide: .random(using: &random)))
      default: self = .input(pick([.background(isLight: .random(using: &random)), .resumed]))
      }
    }

    private static func mouse(_ random: inout SeededGenerator) -> Event.Mouse {
      let actions: [Event.Mouse.Action] = [.click, .click, .doubleClick, .wheelUp, .wheelDown]
      let isNear = Int.random(in: 0..<4, using: &random) > 0
      return Event.Mouse(
        actions[Int.random(in: actions.indices, using: &random)],
        at: Position(
          column: .random(in: isNear ? 0...79 : -1...505, using: &random),
          row: .random(in: isNear ? 0...23 : -1...205, using: &random)))
    }
  }
#endif
