import CursesTerminal
import Dataset
import Explorer

/// How the explorer is to look, and what the terminal and the environment make of that.
struct Appearance {
  var theme = Theme.Name.auto
  var ascii = false
  var plain = false
  /// 1 or 2; nil asks the terminal.
  var ambiguousWidth: Int?

  /// Takes the terminal; throws why it cannot be used.
  ///
  /// - Parameters:
  ///   - allowsSuspending: whether Ctrl-Z, and the signal of it, may stop the program
  ///   - canPrint: whether there would be something to print
  func open(allowsSuspending: Bool = true, canPrint: Bool = true) throws -> CursesTerminal {
    do throws(TerminalError) {
      return try CursesTerminal.open(
        CursesTerminal.Options(
          ambiguousWidth: ambiguousWidth, mono: isMono, asksBackground: !isMono && chosenTheme == .auto,
          allowSuspend: allowsSuspending))
    } catch {
      throw Failure(
        error.description + (canPrint && error != .noResources ? "; try --plain" : ""), ExitStatus.noTerminal)
    }
  }

  func settings(_ language: Language, _ terminal: CursesTerminal) -> Settings {
    Settings(
      language: language,
      theme: Theme(name: isMono ? .mono : chosenTheme, colours: terminal.colours),
      glyphs: ascii || !terminal.isUTF8 ? .ascii : .unicode,
      metrics: terminal.metrics,
      isTextASCII: !terminal.isUTF8,
      today: Clock.today)
  }

  /// NO_COLOR (no-color.org) counts where no theme is asked for.
  private var isMono: Bool {
    let noColour = environmentValue("NO_COLOR").map { !$0.isEmpty } ?? false
    return theme == .mono || (theme == .auto && noColour)
  }

  /// COLORFGBG, where a terminal sets it, ends in the background's colour; 7 and 15 are white. Else the terminal is
  /// asked, and until it answers auto is dark.
  private var chosenTheme: Theme.Name {
    guard theme == .auto, let value = environmentValue("COLORFGBG") else { return theme }
    guard let background = value.split(separator: ";").last.flatMap({ Int($0) }) else { return theme }
    return background == 7 || background == 15 ? .light : .dark
  }
}
