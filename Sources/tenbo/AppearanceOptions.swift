import ArgumentParser
import Explorer

/// The flags that say how the explorer looks.
struct AppearanceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Colours: auto, dark, light or mono. NO_COLOR means mono.", valueName: "theme"))
  var theme: Theme.Name = .auto

  @OptionGroup var drawing: DrawingOptions

  var look: Appearance {
    Appearance(theme: theme, ascii: drawing.ascii, plain: drawing.plain, ambiguousWidth: drawing.ambiguousWidth)
  }
}

extension Theme.Name: ExpressibleByArgument {}
